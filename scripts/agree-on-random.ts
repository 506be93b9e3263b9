// The same comparison on random templates: HUGO_BIN=/path/to/hugo npx tsx scripts/agree-on-random.ts [seed] [count]
import { checkCall, type ShortcodeCall } from '../src/gotmpl/check-call.ts'
import { parseTemplate } from '../src/gotmpl/reader/parse-template.ts'
import { shortcodeSignature } from '../src/gotmpl/shortcode-signature.ts'
import { generateCalls, writeCall } from './generate-calls.ts'
import { buildSite } from './hugo-site.ts'
import { createDice, randomTemplate } from './random-template.ts'

const callsPerTemplate = 8
const { HUGO_BIN: hugo = 'hugo' } = process.env
const dice = createDice(Number(process.argv[2] ?? 1))
const count = Number(process.argv[3] ?? 100)
const results = new Map<string, number>()
let unknown = 0
let innerFaults = 0

async function compare(source: string, call: ShortcodeCall, takes: unknown, expected: string): Promise<void> {
  const text = writeCall('z', call)
  const { isBuilt, log } = await buildSite(hugo, {
    'layouts/shortcodes/z.html': source,
    'layouts/shortcodes/outer-box.html': '{{ .Inner }}',
    'content/p/c.md': `---\ntitle: t\n---\n${call.hasParent ? `{{< outer-box >}}${text}{{< /outer-box >}}` : text}\n`,
  })
  const kind = `called ${expected}, ${isBuilt ? 'builds' : 'fails'}`
  results.set(kind, (results.get(kind) ?? 0) + 1)
  const isRefused = /does not evaluate \.Inner|must be closed or self-closed/.test(log)
  if (isRefused !== (takes !== (call.inner !== null))) innerFaults++
  if ((expected === 'fine') !== isBuilt) console.log(`${kind}: ${text}\n  ${source}`)
}

const jobs: (() => Promise<void>)[] = []
for (let number = 0; number < count; number++) {
  const source = randomTemplate(dice)
  const signature = shortcodeSignature(parseTemplate(source))
  const calls = generateCalls(signature).map(call => ({ call, expected: checkCall(signature, call) }))
  const sure = calls.filter(({ expected }) => expected !== 'unknown')
  unknown += calls.length - sure.length
  for (let chosen = 0; chosen < callsPerTemplate && sure.length > 0; chosen++) {
    const [one] = sure.splice(dice(sure.length), 1)
    if (one) jobs.push(() => compare(source, one.call, signature.inner.takes, one.expected))
  }
}
const worker = async () => {
  for (let job = jobs.shift(); job; job = jobs.shift()) await job()
}
await Promise.all([worker(), worker()])
for (const [kind, number] of results) console.log(`${kind}: ${number}`)
console.log(`inner content disagree: ${innerFaults}; calls called unknown and not run: ${unknown}`)
