// Compares signatures with a real Hugo: HUGO_BIN=/path/to/hugo npx tsx scripts/agree-with-hugo.ts [name …]
import { readdirSync, readFileSync } from 'node:fs'
import { checkCall, type ShortcodeCall } from '../src/gotmpl/check-call.ts'
import { parseTemplate } from '../src/gotmpl/reader/parse-template.ts'
import { shortcodeSignature } from '../src/gotmpl/shortcode-signature.ts'
import type { CallOutcome, ShortcodeSignature } from '../src/gotmpl/signature/signature.ts'
import { readPartial } from '../tests/gotmpl/read-partial.ts'
import { generateCalls, writeCall } from './generate-calls.ts'
import { buildSite } from './hugo-site.ts'

interface Question {
  name: string
  template: string
  signature: ShortcodeSignature
  call: ShortcodeCall
  expected: CallOutcome
  isBuilt?: boolean
  log?: string
}

const { HUGO_BIN: hugo = 'hugo' } = process.env
const folder = new URL('../tests/gotmpl/templates/', import.meta.url)
const partials = new URL('../tests/gotmpl/partials/', import.meta.url)

function questionsOf(name: string): Question[] {
  const template = readFileSync(new URL(`${name}.html`, folder), 'utf8')
  const signature = shortcodeSignature(parseTemplate(template), readPartial)
  return generateCalls(signature).map(call => {
    const expected = checkCall(signature, call)
    return { name, template, signature, call, expected }
  })
}

function siteOf(questions: readonly Question[]): Record<string, string> {
  const files: Record<string, string> = { 'layouts/partials/x.html': 'x', 'layouts/partials/icon.html': 'x' }
  for (const file of readdirSync(partials))
    files[`layouts/partials/${file}`] = readFileSync(new URL(file, partials), 'utf8')
  for (const [index, { name, template, signature, call }] of questions.entries()) {
    const parent = signature.parent.names[0] ?? 'outer-box'
    const text = writeCall(`z-${name}`, call)
    files[`layouts/shortcodes/z-${name}.html`] = template
    files[`layouts/shortcodes/${parent}.html`] ??= '{{ .Inner }}'
    const body = call.hasParent ? `{{< ${parent} >}}${text}{{< /${parent} >}}` : text
    files[`content/p/c${index}.md`] = `---\ntitle: t\n---\n${body}\n`
  }
  return files
}

/** Hugo stops at the first fault, so a group that fails is halved until the faulty calls stand alone. */
async function ask(questions: readonly Question[]): Promise<void> {
  if (questions.length === 0) return
  const { isBuilt, log } = await buildSite(hugo, siteOf(questions))
  if (isBuilt || questions.length === 1) {
    for (const question of questions) Object.assign(question, { isBuilt, log })
    return
  }
  const middle = questions.length >> 1
  await ask(questions.slice(0, middle))
  await ask(questions.slice(middle))
}

const names = readdirSync(folder)
  .filter(file => file.endsWith('.html'))
  .map(file => file.replace(/\.html$/, ''))
const chosen = process.argv.length > 2 ? names.filter(name => process.argv.includes(name)) : names
const questions = chosen.flatMap(questionsOf)
const groups: Question[][] = []
const fine = questions.filter(({ expected }) => expected !== 'error')
for (let at = 0; at < fine.length; at += 40) groups.push(fine.slice(at, at + 40))
for (const question of questions) if (question.expected === 'error') groups.push([question])
const worker = async () => {
  for (let group = groups.shift(); group; group = groups.shift()) await ask(group)
}
await Promise.all([worker(), worker()])

const count = (expected: CallOutcome, isBuilt: boolean) =>
  questions.filter(question => question.expected === expected && question.isBuilt === isBuilt).length
for (const { name, call, expected, isBuilt, log } of questions) {
  if (expected === 'unknown' || (expected === 'fine') === isBuilt) continue
  const reason = log?.match(/ERROR.*/)?.[0] ?? ''
  console.log(
    `${name}: called ${expected}, ${isBuilt ? 'builds' : 'fails'}: ${writeCall(name, call)}\n  ${reason}`,
  )
}
const innerFaults = questions.filter(({ log, call, signature }) => {
  const refusal = /does not evaluate \.Inner|must be closed or self-closed/.test(log ?? '')
  return refusal !== (signature.inner.takes !== (call.inner !== null))
})
console.log(`templates              ${chosen.length}`)
console.log(`calls                  ${questions.length}`)
console.log(`called fine            ${count('fine', true)} build, ${count('fine', false)} fail`)
console.log(`called an error        ${count('error', false)} fail, ${count('error', true)} build`)
console.log(`called unknown         ${count('unknown', true)} build, ${count('unknown', false)} fail`)
console.log(`inner content disagree ${innerFaults.length}`)
