import type { DialectRow } from './dialect-rows.ts'

export const inlineRows: readonly DialectRow[] = [
  ['Hi :tada: `:tada:` :nope: 10:30:00 \\:tada:', 'mdx', 'Hi 🎉 `:tada:` :nope: 10:30:00 \\:tada:', ''],
  ['Hi :tada: `:tada:` :nope: 10:30:00 \\:tada:', 'vitepress', 'Hi 🎉 `:tada:` :nope: 10:30:00 \\:tada:', ''],
  ['Hi :tada: `:tada:` :nope: 10:30:00 \\:tada:', 'markdoc', 'Hi 🎉 `:tada:` :nope: 10:30:00 \\:tada:', ''],
  ['a $x_{1}$ `$y$` \\(z\\) b', 'mdx', 'a $x_{1}$ `$y$` $z$ b', 'math math'],
  ['a $x_{1}$ `$y$` \\(z\\) b', 'vitepress', 'a $x_{1}$ `$y$` $z$ b', 'math math'],
  ['a $x_{1}$ `$y$` \\(z\\) b', 'markdoc', 'a $x_{1}$ `$y$` \\(z\\) b', 'math math'],
  ['$$\na\n\nb_c\n$$', 'mdx', '$$\na\n\nb_c\n$$', 'math'],
  ['$$\na\n\nb_c\n$$', 'vitepress', '$$\na\n\nb_c\n$$', 'math'],
  ['$$\na\n\nb_c\n$$', 'markdoc', '$$\na\n\nb_c\n$$', 'math'],
  ['> \\[x = y\\]', 'mdx', '> $$\n> x = y\n> $$', 'math'],
  ['> \\[x = y\\]', 'vitepress', '> $$\n> x = y\n> $$', 'math'],
  ['> \\[x = y\\]', 'markdoc', '> \\[x = y\\]', 'math'],
  ['cost \\$5 and $6', 'mdx', 'cost \\$5 and $6', ''],
  ['cost \\$5 and $6', 'vitepress', 'cost \\$5 and $6', ''],
  ['cost \\$5 and $6', 'markdoc', 'cost \\$5 and $6', ''],
]
