// Converts sampled corpus pages to each other format and back, asks real Hugo for .Params of all of them, and does the
// same with `hugo convert`. Usage: HUGO_BIN=... npx tsx scripts/convert-round-trip.ts [PAGES]
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { convertFrontmatter } from '../src/frontmatter/convert/convert-frontmatter.ts'
import type { DataNode } from '../src/frontmatter/data/data-node.ts'
import { readData } from '../src/frontmatter/data/read-data.ts'
import { findBlock } from '../src/frontmatter/frontmatter-block.ts'

type Format = 'toml' | 'yaml' | 'json' | 'org'

const shared = fileURLToPath(new URL('../../shared/', import.meta.url))
const hugo = process.env['HUGO_BIN'] ?? execFileSync(`${shared}oracle/get-hugo`, { encoding: 'utf8' }).trim()
const wanted = Number(process.argv[2] ?? 320)
const formats: readonly Format[] = ['toml', 'yaml', 'json', 'org']

interface Page {
  readonly id: string
  readonly format: Format
  readonly source: string
  readonly comments: number
}

/**
 * Pages in Org and those with comments first, then others at equal distances; the body is cut, for Hugo lacks the
 * shortcodes.
 */
function sample(): Page[] {
  const names = readdirSync(`${shared}corpus`, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.(?:md|org)$/.test(name),
  )
  const pages: Page[] = []
  for (const name of names.sort()) {
    const source = readFileSync(`${shared}corpus/${name}`, 'utf8')
    try {
      const { block } = findBlock(source)
      if (block === undefined || source.includes('\ufffd')) continue
      const comments = readData(block.format, block.value).comments.length
      const head = source.slice(block.blockStart, block.bodyStart)
      pages.push({
        id: `p${pages.length}`,
        format: block.format,
        source: `${head.trimEnd()}\nbody\n`,
        comments,
      })
    } catch {
      // broken front matter has nothing to convert
    }
  }
  const org = pages.filter(({ format }) => format === 'org')
  const noted = pages.filter(({ comments }) => comments > 0)
  const rest = pages.filter(({ comments, format }) => comments === 0 && format !== 'org')
  const step = Math.max(1, Math.floor(rest.length / Math.max(1, wanted - noted.length)))
  return [...org, ...noted.slice(0, wanted / 2), ...rest.filter((_, at) => at % step === 0)]
}

interface Dump {
  readonly id: string
  readonly ok: boolean
  readonly page?: { readonly params: unknown }
}

/** What Hugo has as .Params, as text with sorted keys; undefined for pages that it does not render. */
function dump(bodies: ReadonlyMap<string, string>): Map<string, string | undefined> {
  const cases = [...bodies].map(([id, body]) => ({ id, body }))
  const output = execFileSync('python3', [`${shared}oracle/oracle.py`, '-', '--hugo', hugo, '--jobs', '2'], {
    input: JSON.stringify(cases),
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  })
  const dumps = JSON.parse(output) as Dump[]
  return new Map(
    dumps.map(({ id, page }) => [id, page === undefined ? undefined : JSON.stringify(sorted(page.params))]),
  )
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** The names of keys in their order; those that are null, which TOML has not, are left out. */
function keys(node: DataNode): string {
  if (node.kind === 'map')
    return `{${node.entries
      .filter(({ value }) => value.kind !== 'null')
      .map(({ key, value }) => key.toLowerCase() + keys(value))
      .join()}}`
  return node.kind === 'list' ? `[${node.items.map(({ value }) => keys(value)).join()}]` : ''
}

function describe(source: string): { order: string; comments: string[] } {
  const { block } = findBlock(source)
  if (block === undefined) return { order: '', comments: [] }
  const { root, comments } = readData(block.format, block.value)
  return {
    order: keys(root),
    comments: comments.map(({ start, end }) => block.value.slice(start, end).trim()),
  }
}

function hugoConvert(pages: readonly Page[], to: Format): Map<string, string> {
  const site = mkdtempSync(join(tmpdir(), 'convert-'))
  mkdirSync(join(site, 'content/p'), { recursive: true })
  writeFileSync(join(site, 'hugo.toml'), '')
  for (const { id, source } of pages) writeFileSync(join(site, `content/p/${id}.md`), source)
  const command = `to${to.toUpperCase()}`
  const run = spawnSync(hugo, ['convert', command, '-s', site, '-o', join(site, 'out'), '--noBuildLock'], {
    encoding: 'utf8',
  })
  if (run.status !== 0)
    console.error(`hugo convert ${command}: ${run.stdout.slice(-300)}${run.stderr.slice(-300)}`)
  const outputs = new Map<string, string>()
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    const id = /^out.*?(p\d+)\.md$/.exec(name)?.[1]
    if (id !== undefined) outputs.set(id, readFileSync(join(site, name), 'utf8'))
  }
  rmSync(site, { recursive: true })
  return outputs
}

const all = sample()
const original = dump(new Map(all.map(({ id, source }) => [id, source])))
const pages = all.filter(({ id }) => original.get(id) !== undefined)
console.log(
  `${all.length} pages sampled, ${pages.length} rendered by Hugo, ${pages.filter(page => page.comments > 0).length} with comments`,
)
console.log(
  '| from | to | tool | pages | refused | keys reordered | comments lost | values changed | changed after the way back |',
)
console.log('|---|---|---|---|---|---|---|---|---|')
for (const from of formats) {
  for (const to of formats) {
    if (from === to) continue
    const own = pages.filter(({ format }) => format === from)
    const ours = new Map<string, string>()
    for (const { id, source } of own) {
      const { output, warnings } = convertFrontmatter(source, to)
      if (!warnings.some(({ changesPage }) => changesPage)) ours.set(id, output)
    }
    report(from, to, 'hugomark', own, ours, output => convertFrontmatter(output, from).output)
    if (to !== 'org') report(from, to, 'hugo convert', own, hugoConvert(own, to), undefined)
  }
}

function report(
  from: Format,
  to: Format,
  tool: string,
  own: readonly Page[],
  outputs: ReadonlyMap<string, string>,
  back: ((output: string) => string) | undefined,
): void {
  let reordered = 0
  let lost = 0
  let changed = 0
  let changedBack = 0
  const there = dump(outputs)
  const returned =
    back === undefined ? undefined : dump(new Map([...outputs].map(([id, text]) => [id, back(text)])))
  for (const { id, source } of own) {
    const output = outputs.get(id)
    if (output === undefined) continue
    const before = describe(source)
    const after = describe(output)
    if (before.order !== after.order) reordered++
    const left = [...after.comments]
    for (const comment of before.comments) {
      const at = left.indexOf(comment)
      if (at < 0) lost++
      else left.splice(at, 1)
    }
    if (there.get(id) !== original.get(id)) {
      changed++
      if (tool === 'hugomark')
        console.error(`${id} ${from}>${to}\n${source}\n${output}\n${original.get(id)}\n${there.get(id)}`)
    }
    if (returned !== undefined && returned.get(id) !== original.get(id)) changedBack++
  }
  const refused = tool === 'hugomark' ? own.length - outputs.size : 0
  const name = { json: 'JSON', org: 'Org', toml: '', yaml: '' }[to]
  const lostText = name === '' ? lost : `${lost} (${name} has none)`
  console.log(
    `| ${from} | ${to} | ${tool} | ${outputs.size} | ${refused} | ${reordered} | ${lostText} | ${changed} | ${back === undefined ? '' : changedBack} |`,
  )
}
