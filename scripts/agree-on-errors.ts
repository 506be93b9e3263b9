// Breaks pages of the corpus and asks a real Hugo and the linter about each: whether Hugo refuses it, and with what words.
// HUGO_BIN=… npm run agree:errors -- [--pages N] [--seed N] [--ways A,B] [--whole]
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { decodeBytes, encodeText } from '../src/hugo.ts'
import { builtInRules, lintSource, resolveRules } from '../src/lint.ts'
import { memoryHost, readSite } from '../src/site.ts'
import { breakPage, breaks, type Dice } from './break-page.ts'
import { buildSite } from './hugo-site.ts'
import { standInTemplates } from './stand-in-templates.ts'

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    ways: { type: 'string' },
    whole: { type: 'boolean', default: false },
    corpus: { type: 'string', default: '../shared/corpus' },
  },
})
const { HUGO_BIN: hugo = 'hugo' } = process.env
const corpus = values.corpus

/** Missing targets of references are no fault of the break: the page stands alone in its site. */
const config = `baseURL = "https://example.org/"
title = "t"
refLinksErrorLevel = "warning"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section", "home"]
[security]
enableInlineShortcodes = true
`

interface Question {
  readonly site: string
  readonly path: string
  readonly way: string
  readonly source: string
  readonly templates: Readonly<Record<string, string>>
  ours?: { message: string; line: number; column: number } | undefined
  errors?: readonly string[]
  isBuilt?: boolean
  log?: string
  /** The path under which Hugo has built it. */
  builtAs?: string
}

function createDice(seed: number): Dice {
  let state = seed >>> 0
  return bound => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

function readPages() {
  const sites = readdirSync(corpus).filter(name => existsSync(join(corpus, name, 'SHORTCODES.json')))
  return sites.flatMap(site => {
    const templates = standInTemplates(join(corpus, site, 'SHORTCODES.json'))
    return readdirSync(join(corpus, site), { recursive: true, encoding: 'utf8' })
      .filter(path => /\.(?:md|markdown|html)$/.test(path))
      .sort()
      .map(path => ({ site, path, templates, source: decodeBytes(readFileSync(join(corpus, site, path))) }))
  })
}

const filesOf = ({ templates }: Question) => ({ 'hugo.toml': config, ...templates })
const pagePath = ({ path }: Question, name: string) => `content/p/${name}${extname(path)}`

const { rulesFor, knownRuleIds } = resolveRules({}, builtInRules)

async function askLinter(question: Question): Promise<void> {
  const path = pagePath(question, 'page')
  const site = await readSite(memoryHost({ ...filesOf(question), [path]: question.source }), { root: '' })
  const result = await lintSource(question.source, { path, site, rules: rulesFor(path), knownRuleIds })
  question.ours = result.hugo
  question.errors = result.messages
    .filter(({ severity }) => severity === 'error')
    .map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

/** Hugo stops at the first fault, so a group that fails is halved until the faulty pages stand alone. */
async function askHugo(questions: readonly Question[]): Promise<void> {
  const [first] = questions
  if (first === undefined) return
  const files: Record<string, string | Uint8Array> = filesOf(first)
  const byPath = new Map<string, Question>()
  for (const [index, question] of questions.entries()) {
    const path = pagePath(question, questions.length === 1 ? 'page' : `p${index}`)
    files[path] = encodeText(question.source)
    byPath.set(path, question)
  }
  const { isBuilt, log } = await buildSite(hugo, files, ['-D', '-F', '-E'])
  if (isBuilt || questions.length === 1) {
    for (const [builtAs, question] of byPath) Object.assign(question, { isBuilt, log, builtAs })
    return
  }
  const middle = questions.length >> 1
  await askHugo(questions.slice(0, middle))
  await askHugo(questions.slice(middle))
}

const pages = readPages()
const dice = createDice(Number(values.seed))
const ways = values.ways?.split(',') ?? Object.keys(breaks)
const questions: Question[] = []
if (values.whole) questions.push(...pages.map(page => ({ ...page, way: 'whole' })))
for (let tries = 0; !values.whole && questions.length < Number(values.pages); tries++) {
  const page = pages[dice(pages.length)]!
  const way = ways[tries % ways.length]!
  const source = breakPage(page.source, way, dice)
  if (source !== undefined) questions.push({ ...page, way, source })
}
for (const question of questions) await askLinter(question)

const groups: Question[][] = []
const fine = new Map<string, Question[]>()
for (const question of questions) {
  if (question.ours !== undefined) groups.push([question])
  else {
    const group = fine.get(question.site) ?? []
    if (group.push(question) === 1) groups.push(group)
    fine.set(question.site, group.length < 30 ? group : [])
    if (group.length === 30) fine.delete(question.site)
  }
}
/** The configuration above makes warnings of references without a target, which are errors else. */
const isWarned = (error: string, log: string, builtAs: string) => {
  const isOfPage = (line: string) => line.includes('REF_NOT_FOUND') && line.includes(`/${builtAs}:`)
  return error.startsWith('reference/') && log.split('\n').some(isOfPage)
}

/** The frames that Hugo prints end in white space here and there. */
const inOneLine = (text: string) => text.replace(/\s+/g, ' ')

let done = 0
const worker = async () => {
  for (let group = groups.shift(); group; group = groups.shift()) {
    await askHugo(group)
    done += group.length
    if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${questions.length}`)
  }
}
await Promise.all([worker(), worker()])

const counts: Record<string, number> = {}
const count = (key: string) => {
  counts[key] = (counts[key] ?? 0) + 1
}
for (const { site, path, way, ours, errors, isBuilt, log = '', builtAs = '' } of questions) {
  // Hugo tells all faults of a call that it goes on after, in any order
  const refusals = log.replace(/^.*REF_NOT_FOUND.*$/gm, '')
  const places = [...refusals.matchAll(/:(\d+):(\d+)"(?:: |$)/gm)]
  const isOurs = (place: readonly string[]) =>
    Number(place[1]) === ours?.line && Number(place[2]) === ours?.column
  const found = places.find(isOurs) ?? places[0] ?? [log, '1', '1']
  const tell = (what: string) =>
    console.log(
      `${what}: ${way} ${site}/${path}\n  ours: ${ours === undefined ? 'accepts' : `${ours.line}:${ours.column} ${inOneLine(ours.message).slice(0, 200)}`}\n  Hugo: ${log.match(/(?:ERROR|Error:).*/)?.[0].slice(-300) ?? 'accepts'}`,
    )
  if (isBuilt) {
    count(ours === undefined ? 'both accept' : 'false alarm')
    if (ours !== undefined) tell('false alarm')
    else if (errors!.every(error => isWarned(error, log, builtAs))) {
      if (errors!.length > 0) count('error-level report that Hugo warns of')
    } else {
      count('error-level report on a page that Hugo accepts')
      console.log(`error level: ${way} ${site}/${path}\n  ${errors!.slice(0, 3).join('\n  ')}`)
    }
  } else if (ours === undefined) {
    count('miss')
    tell('miss')
  } else {
    count('both refuse')
    const isSameLine = Number(found?.[1]) === ours.line
    const isSamePlace = isSameLine && Number(found?.[2]) === ours.column
    // Hugo goes on with a frame of the front matter, which is compared apart
    const [firstLine = ''] = ours.message.split('\n')
    const isSameMessage =
      log.includes(`${firstLine}\n`) || (log.includes(firstLine) && !ours.message.includes('\n'))
    if (isSameMessage && !inOneLine(log).includes(inOneLine(ours.message)))
      count('(of these with another frame)')
    if (isSamePlace && isSameMessage) count('same line, column and message')
    else if (isSameLine && isSameMessage) count('same line and message, other column')
    else {
      count('other words or line')
      tell('other words or line')
    }
  }
}
console.log(JSON.stringify({ pages: questions.length, ...counts }, null, 2))
