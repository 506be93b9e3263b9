// Runs dependency-cruiser over src. It cruises nothing and succeeds when it cannot read TypeScript (seen with
// TypeScript 7), so the number of files that it saw is checked too.
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const cruiser = new URL('../node_modules/dependency-cruiser/bin/dependency-cruise.mjs', import.meta.url)
const run = spawnSync(
  process.execPath,
  [fileURLToPath(cruiser), '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'],
  { encoding: 'utf8', maxBuffer: 1 << 28 },
)
if (run.stdout === '') {
  console.error(run.stderr)
  process.exit(1)
}

const { modules, summary } = JSON.parse(run.stdout)
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} → ${to}`)

const seen = modules.filter(({ source }) => source.startsWith('src/')).length
const expected = readdirSync('src', { recursive: true }).filter(name => name.endsWith('.ts')).length
console.log(`layers: ${seen} of ${expected} files seen, ${summary.violations.length} violations`)
if (seen < expected || expected === 0 || summary.violations.length > 0) process.exitCode = 1
