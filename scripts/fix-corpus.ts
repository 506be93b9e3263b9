// Makes all fixes of all presets on the pages of the corpus, in memory, and compares what Hugo makes of them.
// npm run fix:corpus -- [--unsafe] [--site NAME] [--rule ID] [--show N]
import { parseArgs } from 'node:util'
import { builtInRules, resolveRules } from '../src/lint.ts'
import { memoryHost, readSite } from '../src/site.ts'
import { checkFixes } from './check-fixes.ts'
import { corpusSites } from './corpus-sites.ts'

const { values } = parseArgs({
  options: {
    unsafe: { type: 'boolean', default: false },
    site: { type: 'string' },
    rule: { type: 'string' },
    show: { type: 'string', default: '3' },
    corpus: { type: 'string', default: '../shared/corpus' },
  },
})
const presets = ['recommended', 'strict', 'style', 'security']
const config =
  values.rule === undefined
    ? { extends: presets }
    : { extends: [], rules: { [values.rule]: 'info' as const } }
const { rulesFor } = resolveRules(config, builtInRules)

interface Row {
  pages: number
  fixes: number
  faulty: number
  readonly changes: Map<string, number>
}

const rows = new Map<string, Row>()
const shown = new Map<string, number>()
let pages = 0
for (const { name, folder, files, pages: own } of corpusSites(values.corpus, values.site)) {
  const site = await readSite(memoryHost(files), { root: '' })
  for (const path of own) {
    const source = files[path] ?? ''
    pages++
    const options = { path, site, rules: rulesFor(path), unsafe: values.unsafe }
    for (const { ruleId, fixed, changes, faults } of await checkFixes(source, options)) {
      const row = rows.get(ruleId) ?? { pages: 0, fixes: 0, faulty: 0, changes: new Map<string, number>() }
      rows.set(ruleId, row)
      row.pages++
      row.fixes += fixed
      for (const change of changes) row.changes.set(change, (row.changes.get(change) ?? 0) + 1)
      if (faults.length > 0) row.faulty++
      for (const fault of faults) {
        const key = `${ruleId}: ${fault}`
        const before = shown.get(key) ?? 0
        shown.set(key, before + 1)
        if (before < Number(values.show)) console.log(`${name}/${folder}${path}\n  ${key}`)
      }
    }
  }
}

console.log(
  '| rule | pages | fixes | faulty pages | what Hugo sees otherwise, by pages |\n|---|---|---|---|---|',
)
for (const [id, { pages: touched, fixes, faulty, changes }] of [...rows].sort(([a], [b]) =>
  a < b ? -1 : 1,
)) {
  const seen = [...changes].map(([change, count]) => `${change} ${count}`).join(', ')
  console.log(`| ${id} | ${touched} | ${fixes} | ${faulty} | ${seen} |`)
}
console.log(`${pages} pages read`)
