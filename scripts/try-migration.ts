// Migrates pages of the corpus to the targets that read MDX, compiles and renders each, and counts: the pages as they are,
// with their calls taken out, and as hugomark writes them. node scripts/run-ts.mjs scripts/try-migration.ts
// [--target NAME] [--site NAME] [--every N] [--from N] [--show N]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compile } from '@mdx-js/mdx'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import { decodeBytes } from '../src/hugo.ts'
import { parse } from '../src/index.ts'
import { maskTags } from '../src/markdown/mask-tags.ts'
import { maskedUnit } from '../src/markdown/masked-unit.ts'
import { createMappings } from '../src/migrate/mapping/create-mappings.ts'
import { themeFamilies } from '../src/migrate/mapping/themes/theme-families.ts'
import { defaultMarkup } from '../src/migrate/page/page-markup.ts'
import { migratePage, migrationTargets } from '../src/migrate.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    target: { type: 'string', default: 'mdx' },
    site: { type: 'string', default: '' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    show: { type: 'string', default: '10' },
  },
})
const target = migrationTargets.get(values.target)!
const mappings = createMappings({ target: target.name, themes: themeFamilies.map(({ name }) => name) })
const markup = { ...defaultMarkup, goldmark: { ...defaultMarkup.goldmark, unsafe: true } }
const paths = readdirSync(values.corpus, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.md') && path.startsWith(values.site) && !path.startsWith('_'))
  .sort()
  .filter((_, index) => index % Number(values.every) === Number(values.from))
const remarkPlugins = target.name === 'mdx' ? [remarkGfm] : [remarkGfm, remarkDirective]

/** Docusaurus reads ids of headings before MDX does. */
const headingId = /[ \t]\{#[^}\s]+\}[ \t]*$/gm

async function problemOf(page: string): Promise<string | undefined> {
  const text = target.name === 'docusaurus' ? page.replace(headingId, '') : page
  try {
    await compile(text, { remarkPlugins })
    return undefined
  } catch (error) {
    const { line, column, reason, message } = error as Record<string, unknown>
    const at = typeof line === 'number' ? text.split('\n')[line - 1]?.slice(0, 100) : ''
    return `${line}:${column} ${reason ?? message} | ${at}`
  }
}

const counts = { pages: 0, naive: 0, removed: 0, ours: 0, told: 0, leftOver: 0 }
const statuses: Record<string, number> = {}
const codes: Record<string, number> = {}
let shown = 0
for (const path of paths) {
  const source = decodeBytes(readFileSync(join(values.corpus, path)))
  const { text, bodyStart } = maskTags(source, parse(source).tree)
  const page = migratePage(source, { target, mappings, markup, frontmatter: '' })
  counts.pages++
  statuses[page.status] = (statuses[page.status] ?? 0) + 1
  for (const code of new Set(page.findings.map(finding => finding.code))) codes[code] = (codes[code] ?? 0) + 1
  if ((await problemOf(source.slice(bodyStart))) === undefined) counts.naive++
  if ((await problemOf(text.slice(bodyStart).replaceAll(maskedUnit, ''))) === undefined) counts.removed++
  const problem = await problemOf(page.text)
  if (problem === undefined) counts.ours++
  else {
    if (page.status === 'review' || page.status === 'blocked') counts.told++
    if (shown++ < Number(values.show)) console.log(`${page.status} ${path}\n  ${problem}`)
  }
}
console.log(target.name, JSON.stringify(counts), JSON.stringify(statuses))
console.log(JSON.stringify(Object.fromEntries(Object.entries(codes).sort(([, a], [, b]) => b - a))))
