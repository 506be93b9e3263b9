import fc from 'fast-check'
import { compareToml } from '../tests/frontmatter/toml/compare-toml.ts'
import { mutatedTomlDocuments, tomlDocuments } from '../tests/frontmatter/toml/toml-samples.ts'

// usage: node scripts/run-ts.mjs fuzz/fuzz-toml.ts [runs, default 200000] [seed, default the time]
const runs = Number(process.argv[2] ?? 200_000)
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31)
const started = performance.now()
const counts = { valid: 0, invalid: 0, faults: 0, failed: 0 }
let left = runs
for (let round = 0; left > 0; round++) {
  // In portions: all samples of one call are kept in memory.
  const size = Math.min(left, 2000)
  left -= size
  for (const source of fc.sample(fc.oneof(tomlDocuments, mutatedTomlDocuments), {
    numRuns: size,
    seed: seed + round,
  })) {
    const { fault, valid, problems } = compareToml(source)
    if (fault) counts.faults++
    counts[valid ? 'valid' : 'invalid']++
    if (problems.length === 0) continue
    counts.failed++
    if (counts.failed <= 20) console.error(`${JSON.stringify(source)}\n  ${problems.join('\n  ')}`)
  }
}
const seconds = ((performance.now() - started) / 1000).toFixed(0)
console.log(
  `fuzz-toml: ${runs} documents (${counts.valid} valid, ${counts.invalid} invalid), ${counts.failed} unexplained disagreements with smol-toml, ${counts.faults} of its known faults, seed ${seed}, ${seconds} s`,
)
process.exitCode = counts.failed > 0 ? 1 : 0
