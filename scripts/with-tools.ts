// Runs formatters and linters over pages of the corpus, with and without `hugomark with`, and says in how many pages Hugo
// reads other tags afterwards: node scripts/run-ts.mjs scripts/with-tools.ts [--count 1500] [--seed 1] [--tool prettier]
import { execFileSync, spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { hugoDifference } from '../src/cli/masking/hugo-difference.ts'
import { decodeStrictly } from '../src/files/decode-strictly.ts'
import { mask } from '../src/mask.ts'
import { sharedPath } from '../tests/support/shared.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1500' },
    seed: { type: 'string', default: '1' },
    tool: { type: 'string' },
  },
})
const root = fileURLToPath(new URL('..', import.meta.url))
const bench = join(root, 'bench')
if (!existsSync(join(bench, 'node_modules', 'prettier')))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], { cwd: bench, stdio: 'inherit' })
const cli = join(root, 'dist', 'cli.js')

const tools: Record<string, { fix: string[]; check?: string[] }> = {
  prettier: { fix: ['prettier', '--write', '--log-level', 'silent'] },
  'prettier, wrapping': { fix: ['prettier', '--write', '--log-level', 'silent', '--prose-wrap', 'always'] },
  markdownlint: {
    fix: ['markdownlint-cli2', '--no-globs', '--fix'],
    check: ['markdownlint-cli2', '--no-globs'],
  },
  remark: { fix: ['remark', '--quiet', '--output', '--no-stdout'] },
}

const pages = samplePages(Number(values.count), Number(values.seed))
const tags = pages.reduce((sum, page) => sum + mask(page).tags.length, 0)
console.log(`${pages.length} pages with ${tags} tags`)
for (const [name, { fix, check }] of Object.entries(tools)) {
  if (values.tool !== undefined && name !== values.tool) continue
  const bare = measure(fix, false)
  const ours = measure(fix, true)
  console.log(`${name}: other tags in ${share(bare.damaged)} without us, ${share(ours.damaged)} with us`)
  console.log(`  other front matter in ${share(bare.matter)} without us, ${share(ours.matter)} with us`)
  console.log(
    `  changed ${share(bare.changed)} without us, ${share(ours.changed)} with us; ${ours.kept} left as they were`,
  )
  if (check !== undefined)
    console.log(`  findings in tags: ${findings(check, false)} without us, ${findings(check, true)} with us`)
}

/** Pages with tags, drawn by a seed from all of the corpus but the ones made to be odd. */
function samplePages(count: number, seed: number): string[] {
  const all: string[] = []
  const walk = (folder: string) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      const path = join(folder, entry.name)
      if (entry.isDirectory() && !entry.name.startsWith('_synthetic')) walk(path)
      else if (entry.isFile() && entry.name.endsWith('.md')) all.push(path)
    }
  }
  walk(sharedPath('corpus'))
  let state = seed
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const sample: string[] = []
  while (sample.length < count && all.length > 0) {
    const [path] = all.splice(Math.floor(random() * all.length), 1)
    try {
      const source = decodeStrictly(readFileSync(path!))
      if (mask(source).tags.length > 0) sample.push(source)
    } catch {
      // no UTF-8
    }
  }
  return sample
}

function measure(
  command: string[],
  isOurs: boolean,
): { damaged: number; matter: number; changed: number; kept: number } {
  return inFolder((folder, names) => {
    const { stderr } = runIn(folder, command, names, isOurs ? [] : undefined)
    let damaged = 0
    let matter = 0
    let changed = 0
    for (const [index, page] of pages.entries()) {
      const after = readFileSync(join(folder, names[index]!), 'utf8')
      if (after === page) continue
      changed++
      const difference = hugoDifference(page, after)
      if (difference?.message.endsWith('front matter')) matter++
      else if (difference !== undefined) damaged++
      if (difference !== undefined && isOurs) console.log(names[index], difference)
    }
    const lines = stderr.split('\n').filter(line => line.includes('The file stays'))
    if (isOurs) console.log(lines.slice(0, 20).join('\n'))
    return { damaged, matter, changed, kept: new Set(lines.map(line => line.split(':')[0])).size }
  })
}

/** Findings of a linter of which both ends are in a tag. */
function findings(command: string[], isOurs: boolean): string {
  return inFolder((folder, names) => {
    const { stderr } = runIn(folder, command, names, isOurs ? ['--check'] : undefined)
    const report = /^(page-\d+\.md):(\d+)(?::(\d+))? (MD\d+)/gm
    const spans = new Map<string, { starts: number[]; tags: { start: number; end: number }[] }>()
    for (const [index, page] of pages.entries()) {
      const starts = [0]
      for (const { index: at, 0: end } of page.matchAll(/\r\n|\r|\n/g)) starts.push(at + end.length)
      const own = mask(page).tags.map(({ start, source }) => ({ start, end: start + source.length }))
      spans.set(names[index]!, { starts, tags: own })
    }
    let total = 0
    const inside: Record<string, number> = {}
    for (const { 1: name, 2: line, 3: column, 4: rule, 0: all } of stderr.matchAll(report)) {
      total++
      if (column === undefined) continue
      const { starts, tags: own } = spans.get(name!)!
      const at = starts[Number(line) - 1]! + Number(column) - 1
      if (!own.some(({ start, end }) => start <= at && at < end)) continue
      inside[rule!] = (inside[rule!] ?? 0) + 1
      if (isOurs) console.log(all)
    }
    return `${JSON.stringify(inside)} of ${total}`
  })
}

function runIn(folder: string, command: string[], names: string[], ours: string[] | undefined) {
  const [program, ...args] = command
  const bin = join(bench, 'node_modules', '.bin')
  const words =
    ours === undefined
      ? [program!, ...args, ...names]
      : [cli, 'with', ...ours, ...names, '--', program!, ...args]
  return spawnSync(ours === undefined ? words.shift()! : process.execPath, words, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` },
  })
}

function inFolder<T>(act: (folder: string, names: string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'hugomark-tools-'))
  try {
    mkdirSync(join(folder, '.git'))
    symlinkSync(join(bench, 'node_modules'), join(folder, 'node_modules'))
    const names = pages.map((_, index) => `page-${String(index).padStart(4, '0')}.md`)
    for (const [index, page] of pages.entries()) writeFileSync(join(folder, names[index]!), page)
    return act(folder, names)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function share(count: number): string {
  return `${count} (${((100 * count) / pages.length).toFixed(1)} %)`
}
