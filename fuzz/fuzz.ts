import { parseArgs } from 'node:util'
import { parse, stringify, tokenize } from '../src/index.ts'
import { hasShared, sharedPath } from '../tests/support/shared.ts'
import { compareWithReference } from './compare-with-reference.ts'
import { generateSource } from './generate-source.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    reference: { type: 'string', default: '50000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
})
if (values.help) {
  console.log(`usage: npm run fuzz -- [--count 1000000] [--reference 50000] [--seed 1]

Parses generated sources in both spellings and checks that nothing throws, that printing the tree gives the source
back, and that the tokens tile it. Then compares tokens, tree and first error of some of them with the reference
program of ../shared, when that is there.`)
  process.exit(0)
}

const count = Number(values.count)
const referenceCount = Number(values.reference)
const firstSeed = Number(values.seed)
const start = performance.now()
let failures = 0

function fail(seed: number, what: string): void {
  failures++
  if (failures <= 20) console.log(`seed ${seed}: ${what}: ${JSON.stringify(generateSource(seed))}`)
}

for (let seed = firstSeed; seed < firstSeed + count; seed++) {
  const source = generateSource(seed)
  for (const delimiters of ['hugo', 'angle'] as const) {
    try {
      if (stringify(parse(source, { delimiters }).tree, { delimiters }) !== source)
        fail(seed, `identity, ${delimiters}`)
      let end = 0
      for (const token of tokenize(source, { delimiters })) {
        if (token.startOffset !== end || token.endOffset <= end) fail(seed, `tiling, ${delimiters}`)
        end = token.endOffset
      }
      if (end !== source.length) fail(seed, `tiling, ${delimiters}`)
    } catch (error) {
      fail(seed, `threw ${error}`)
    }
  }
  if (process.stderr.isTTY && seed % 10_000 === 0) process.stderr.write(`\r${seed - firstSeed} of ${count}`)
}
const seconds = ((performance.now() - start) / 1000).toFixed(0)
console.log(`${count} sources in both spellings, from seed ${firstSeed}: ${failures} failures, ${seconds} s`)

let differences = 0
if (referenceCount > 0 && !hasShared)
  console.log('no comparison with the reference program: there is no ../shared')
else {
  for (let done = 0; done < referenceCount; done += 5_000) {
    const size = Math.min(5_000, referenceCount - done)
    const sources = Array.from({ length: size }, (_, index) => generateSource(firstSeed + done + index))
    for (const { what, source, ours, theirs } of compareWithReference(sources, sharedPath('oracle'))) {
      differences++
      if (differences <= 20)
        console.log(`${what} of ${JSON.stringify(source)}\n  ours   ${ours}\n  theirs ${theirs}`)
    }
  }
  console.log(`${referenceCount} sources beside the reference program: ${differences} differences`)
}
process.exitCode = failures + differences > 0 ? 1 : 0
