// Times the whole migration of pages on one core, beside mdast-util-from-markdown alone on the same text.
// node scripts/run-ts.mjs bench/bench-migrate.ts [FOLDER]
import { readdirSync, readFileSync } from 'node:fs'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { parse } from '../src/index.ts'
import { createMappings } from '../src/migrate/mapping/create-mappings.ts'
import { migratePage, migrationTargets } from '../src/migrate.ts'
import { measure } from './measure.ts'

/** Every n-th Markdown file of the folder in the first argument, about 1 MB of them. */
const folder = process.argv[2] ?? 'docs'
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.md'))
const step = Math.max(1, Math.floor(files.length / 150))
const sources = files
  .filter((_, index) => index % step === 0)
  .map(file => readFileSync(`${folder}/${file}`, 'utf8'))
  .filter(source => source.length < 50_000)
// the same text: the front matter is not read as Markdown by either
const bodies = sources.map(source => {
  const [first] = parse(source).tree.children
  return first?.type === 'frontmatter' ? source.slice(first.position!.end.offset) : source
})
const extensions = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }
const contenders = [
  {
    name: 'mdast-util-from-markdown',
    run: () => void bodies.forEach(body => void fromMarkdown(body, extensions)),
  },
  ...[...migrationTargets.values()].map(target => {
    const mappings = createMappings({ target: target.name })
    return {
      name: target.name,
      run: () => void sources.forEach(source => void migratePage(source, { target, mappings })),
    }
  }),
]
const times = measure(contenders, 5)
const base = times.get('mdast-util-from-markdown')!
const megabytes = bodies.reduce((sum, body) => sum + body.length, 0) / 1e6
console.log(`${sources.length} pages, ${megabytes.toFixed(2)} MB`)
for (const [name, time] of times) {
  const perSecond = `${((sources.length / time) * 1000).toFixed(0)} pages/s, ${(megabytes / (time / 1000)).toFixed(2)} MB/s`
  console.log(`${name}: ${perSecond}, ${(time / base).toFixed(2)} times`)
}
