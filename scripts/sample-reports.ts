// Lints the sites of the corpus and shows reports at random, with the lines around, for a person to judge.
// npm run sample:reports -- [--preset NAME] [--rule ID] [--count N] [--seed N] [--counts]
import { parseArgs } from 'node:util'
import { builtInRules, type LintMessage, lintSource, resolveRules } from '../src/lint.ts'
import { readSite } from '../src/site.ts'
import { readCorpusSites } from './read-corpus-sites.ts'

const { values } = parseArgs({
  options: {
    preset: { type: 'string', default: 'recommended' },
    rule: { type: 'string' },
    site: { type: 'string' },
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    counts: { type: 'boolean', default: false },
    corpus: { type: 'string', default: '../shared/corpus' },
  },
})
const config =
  values.rule === undefined
    ? { extends: [values.preset] }
    : { extends: [], rules: { [values.rule]: 'warning' as const } }
const { rulesFor, knownRuleIds } = resolveRules(config, builtInRules)

interface Sample {
  readonly site: string
  readonly path: string
  readonly source: string
  readonly message: LintMessage
}

const samples: Sample[] = []
let files = 0
for (const { name, folder, host, pages } of readCorpusSites(values.corpus, values.site)) {
  const site = await readSite(host, { root: '' })
  for (const { path, source } of pages) {
    files++
    const { messages } = await lintSource(source, { path, site, rules: rulesFor(path), knownRuleIds })
    for (const message of messages)
      samples.push({ site: name, path: folder + path.slice('content/'.length), source, message })
  }
}

const byRule = new Map<string, Sample[]>()
for (const sample of samples) {
  const list = byRule.get(sample.message.ruleId) ?? []
  byRule.set(sample.message.ruleId, [...list, sample])
}
const rows = [...byRule].sort((a, b) => b[1].length - a[1].length)
for (const [id, list] of rows) console.log(`${String(list.length).padStart(6)} ${id}`)
console.log(`${samples.length} reports on ${files} files`)

if (!values.counts) {
  let state = Number(values.seed) >>> 0
  for (let left = Math.min(Number(values.count), samples.length); left > 0; left--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    const [sample] = samples.splice(Math.floor((state / 2 ** 32) * samples.length), 1)
    if (sample !== undefined) show(sample)
  }
}

function show({ site, path, source, message }: Sample): void {
  const { line, column } = message.position.start
  console.log(
    `\n${site}/${path}:${line}:${column} ${message.severity} ${message.ruleId}\n  ${message.message}`,
  )
  const lines = source.split('\n')
  for (let at = Math.max(1, line - 2); at <= Math.min(lines.length, line + 2); at++) {
    console.log(`${at === line ? '>' : ' '} ${at} | ${lines[at - 1]!.slice(0, 200)}`)
  }
}
