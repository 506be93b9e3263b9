// Writes the pages of the corpus for targets, and has the parser of each target read them: as they are, with their calls
// taken out, and as hugomark writes them. Pages that no parser reads have to be told as `review` or `blocked`.
// node scripts/run-ts.mjs scripts/try-targets.ts [--target NAME] [--site NAME] [--show N] [--every N] [--from N]
// [--page PATH] [--themes]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeBytes } from '../src/hugo.ts'
import { parse } from '../src/index.ts'
import { maskTags } from '../src/markdown/mask-tags.ts'
import { maskedUnit } from '../src/markdown/masked-unit.ts'
import { createMappings } from '../src/migrate/mapping/create-mappings.ts'
import { themeFamilies } from '../src/migrate/mapping/themes/theme-families.ts'
import { defaultMarkup } from '../src/migrate/page/page-markup.ts'
import { migratePage, migrationTargets } from '../src/migrate.ts'
import { parserChecks } from '../tests/migrate/targets/target-parsers.ts'

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: '../shared/corpus' },
    target: { type: 'string' },
    site: { type: 'string', default: '' },
    show: { type: 'string', default: '10' },
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    themes: { type: 'boolean', default: false },
    page: { type: 'string' },
  },
})
/** All of them, as if each site had the theme whose shortcodes it calls. */
const themes = values.themes ? themeFamilies.map(({ name }) => name) : []
const markup = { ...defaultMarkup, emoji: true, goldmark: { ...defaultMarkup.goldmark, unsafe: true } }
const paths = readdirSync(values.corpus, { recursive: true, encoding: 'utf8' })
  .filter(path => path.endsWith('.md') && path.startsWith(values.site) && !path.startsWith('_'))
  .sort()
  .filter((path, index) =>
    values.page ? path === values.page : index % Number(values.every) === Number(values.from),
  )

for (const [name, check] of Object.entries(parserChecks)) {
  if (values.target !== undefined && values.target !== name) continue
  const target = migrationTargets.get(name)!
  const mappings = createMappings({ target: name, themes })
  const counts = { pages: 0, naive: 0, removed: 0, ours: 0, told: 0 }
  const statuses: Record<string, number> = {}
  let shown = 0
  const started = performance.now()
  for (const path of paths) {
    const source = decodeBytes(readFileSync(join(values.corpus, path)))
    const { text, bodyStart } = maskTags(source, parse(source).tree)
    const page = migratePage(source, { target, mappings, markup, frontmatter: '' })
    const errors = await check(page.text)
    counts.pages++
    statuses[page.status] = (statuses[page.status] ?? 0) + 1
    if ((await check(source.slice(bodyStart))).length === 0) counts.naive++
    if ((await check(text.slice(bodyStart).replaceAll(maskedUnit, ''))).length === 0) counts.removed++
    if (values.page !== undefined) console.log(page.text)
    if (errors.length === 0) counts.ours++
    else {
      if (page.status === 'review' || page.status === 'blocked') counts.told++
      if (shown++ < Number(values.show))
        console.log(`${name} ${page.status} ${path}\n  ${errors.slice(0, values.page ? 30 : 3).join('\n  ')}`)
    }
  }
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(name, JSON.stringify(counts), JSON.stringify(statuses), `${seconds} s`)
}
