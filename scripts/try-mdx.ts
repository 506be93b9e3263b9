// Writes all pages of the corpus as MDX, with a word in place of each call, compiles and renders them, and compares what
// comes out with what Markdown makes of the same pages.
// npm run try:mdx -- [--site NAME] [--show N] [--flavor react|astro] [--from N --to N] [--file PATH]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeBytes } from '../src/hugo.ts'
import { parse } from '../src/index.ts'
import { maskTags } from '../src/markdown/mask-tags.ts'
import { maskedUnit } from '../src/markdown/masked-unit.ts'
import { outlineOf, renderMarkdown, renderMdx, toJsx } from '../tests/migrate/jsx/render-mdx.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    site: { type: 'string', default: '' },
    show: { type: 'string', default: '5' },
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: 'Infinity' },
    file: { type: 'string' },
  },
})
const paths =
  values.file === undefined
    ? readdirSync(values.corpus, { recursive: true, encoding: 'utf8' })
        .filter(path => path.endsWith('.md') && path.startsWith(values.site))
        .sort()
        .slice(Number(values.from), Number(values.to))
    : readFileSync(values.file, 'utf8').trim().split('\n')
const counts = { pages: 0, compiled: 0, sameText: 0, sameElements: 0, review: 0, unexplained: 0 }
const codes = new Map<string, number>()
let shown = 0
const show = (...lines: string[]) => {
  if (shown++ < Number(values.show)) console.log(...lines)
}
console.error = () => {}
for (const path of paths) {
  const source = decodeBytes(readFileSync(join(values.corpus, path)))
  const { text, bodyStart } = maskTags(source, parse(source).tree)
  // what looks like front matter is none
  const own = text.slice(bodyStart).replaceAll(maskedUnit, 'x')
  // what starts a page may be front matter
  const body = `Text.\n\n${own.replaceAll('{{', 'xx').replaceAll('<!--more-->', '<!--mark-->')}`
  counts.pages++
  const result = toJsx(body, { flavor: 'react', placeholders: 'element' })
  for (const { code } of result.findings) codes.set(code, (codes.get(code) ?? 0) + 1)
  const needsReview = result.findings.length > 0
  if (needsReview) counts.review++
  if (paths.length === 1) console.log(result.text)
  try {
    const made = outlineOf(await renderMdx(result.text))
    counts.compiled++
    const wanted = outlineOf(renderMarkdown(result.root))
    if (made.text === wanted.text) counts.sameText++
    else {
      if (!needsReview) counts.unexplained++
      show(`TEXT ${needsReview ? '(review) ' : ''}${path}\n`, ...difference(wanted.text, made.text))
    }
    if (made.elements === wanted.elements) counts.sameElements++
    else if (made.text === wanted.text) {
      show(
        `ELEMENTS ${needsReview ? '(review) ' : ''}${path}\n`,
        ...difference(wanted.elements, made.elements),
      )
    }
  } catch (error) {
    const { message, line } = error as Error & { line?: number }
    const near = line === undefined ? [] : result.text.split('\n').slice(Math.max(0, line - 3), line + 1)
    show(
      `FAILS ${path}\n  ${message.slice(0, 300)}\n${near.map(text => `  | ${text.slice(0, 150)}`).join('\n')}`,
    )
  }
}
console.log(counts, Object.fromEntries(codes))

function difference(wanted: string, made: string): string[] {
  let at = 0
  while (at < wanted.length && wanted[at] === made[at]) at++
  const from = Math.max(0, at - 60)
  return [
    `  - ${JSON.stringify(wanted.slice(from, at + 80))}\n`,
    `  + ${JSON.stringify(made.slice(from, at + 80))}`,
  ]
}
