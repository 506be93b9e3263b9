import { expect, it } from 'vitest'
import { builtInRules, lintSource } from '../../src/lint.ts'
import { memoryHost, readSite } from '../../src/site.ts'
import { growth } from '../support/growth.ts'

const body = (part: string) => (n: number) => part.repeat(n)
const inputs: Readonly<Record<string, (size: number) => string>> = {
  'unclosed opens': body('x{{< box >}}'),
  'calls of one line': body('x{{< leaf "a" b >}} '),
  'calls on lines of their own': body('{{% leaf a="b" %}}\n'),
  'nested calls': n => `x${'{{< box >}}'.repeat(n)}${'{{< /box >}}'.repeat(n)}`,
  'pairs beside each other': body('{{% box %}}\n- a\n{{% /box %}}\n'),
  'unknown calls': body('{{< laef >}}\n'),
  'stray braces': body('{{ x }} { < >}} '),
  'escaped calls': body('{{</* leaf */>}} '),
  'one huge call': n => `{{< leaf ${'k="v" '.repeat(n)}>}}`,
  'one huge call with positions': n => `{{< leaf ${'"v" '.repeat(n)}>}}`,
  'many names': n => `{{< leaf ${Array.from({ length: n }, (_, index) => `k${index}="v"`).join(' ')} >}}`,
  'a long value': n => `{{< leaf a="${'x y/'.repeat(n)}" >}}`,
  'a long line of blanks': n => `a${' '.repeat(n)}b`,
  'a long word': n => 'a'.repeat(n),
  'long runs of a hexadecimal word': n => `key = ${'0a'.repeat(n)}`,
  'dots and slashes': n => `http://${'../'.repeat(n)}`,
  headings: body('## A heading\n'),
  'headings with calls': body('## A {{< leaf >}}\n'),
  'headings that differ': n => Array.from({ length: n }, (_, index) => `# Part ${index}\n`).join(''),
  'tags that do not match': n => `${'<b>'.repeat(n)}${'</i>'.repeat(n)}`,
  'tags behind blanks': n => `a\n${' '.repeat(n)}${'<b>x'.repeat(n)}`,
  'directives in one line': n => `${'<!-- hugomark-disable-line --> {{< gist a b >}} '.repeat(n)}`,
  'links to places': body('[a](#b) '),
  'links to pages': body('[a](b.md) '),
  'links to files': body('![a](B.png)\n'),
  references: body('{{< ref "b" >}} '),
  'references to places': body('{{< relref "#b" >}}\n'),
  addresses: body('https://example.org/a?b=c '),
  'fences of code': body('```go {a=b}\n{{< leaf >}}\n```\n'),
  'open fences': body('```\n\n    ~~~\n'),
  'HTML on lines': body('<div onclick="a" target=_blank href="javascript:b">\n{{% leaf %}}\n</div>\n'),
  'open HTML': body('<a href="'),
  comments: body('<!-- {{< leaf >}} -->\n'),
  'open comments': body('<!-- '),
  'dividers of summaries': body('<!--more-->\n<!-- more -->\n'),
  directives: body('<!-- hugomark-disable-next-line shortcode/deprecated -->\n{{< gist a b >}}\n'),
  'directives that open': body('<!-- hugomark-disable -->\n<!-- hugomark-enable style/quotes -->\n'),
  'directives that link': body('[//]: # (hugomark-disable-line)\n\n'),
  lists: body('- a\n\n  {{% leaf %}}\n'),
  'lists in lists': n => '- '.repeat(n),
  tables: n => `|a|b|\n|-|-|\n${'|{{< leaf >}}|b|\n'.repeat(n)}`,
  'smart quotes': body('{{< leaf “a” >}}\n'),
  'directions of writing': body('a\u202eb '),
  'placeholders of templates': body('HAHAHUGOSHORTCODE1s0HBHB <a {{% leaf %}}> '),
  'fields of front matter': n =>
    `---\n${Array.from({ length: n }, (_, index) => `k${index}: 'v'\n`).join('')}---\n`,
  'tags of front matter': n => `---\ntags:\n${'- "a"\n'.repeat(n)}---\n`,
  'aliases of front matter': n => `---\naliases:\n${'- /a/\n'.repeat(n)}---\n`,
  'tables of front matter': n =>
    `+++\n${Array.from({ length: n }, (_, index) => `[a${index}]\nb = "c"\n`).join('')}+++\n`,
  'comments of front matter': n => `---\n${'# hugomark-disable-line style/quotes\n'.repeat(n)}a: b\n---\n`,
  'a long title': n => `---\ntitle: ${'a b '.repeat(n)}\n---\n`,
  'lines that end in two': body('a\r\n'),
}

const rules = builtInRules.map(rule => ({ rule, severity: 'warning' as const }))

it.each(Object.entries(inputs))('time grows with the length alone: %s', async (_name, make) => {
  const prepare = async (size: number) => {
    const source = make(size)
    const path = 'content/page.md'
    const site = await readSite(
      memoryHost({
        'hugo.toml': '',
        'layouts/_shortcodes/leaf.html': '{{ .Get "a" }}',
        'layouts/_shortcodes/box.html': '{{ .Inner }}',
        'content/b.md': '# b\n',
        [path]: source,
      }),
      { root: '' },
    )
    return () => lintSource(source, { path, site, rules })
  }
  const limit = 20
  expect(await growth(prepare, { size: 500, rounds: 2, padding: 10, limit })).toBeLessThan(limit)
})
