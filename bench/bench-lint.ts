// Times the built command `lint` on the corpus, beside markdownlint-cli2 on the same files and a real Hugo that builds
// the same sites; whole processes, in turns. HUGO_BIN=… npm run bench:lint -- [--rounds N] [--keep] [--only NAME,NAME]
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { standInTemplates } from '../scripts/stand-in-templates.ts'
import { lintFiles } from '../src/lint-node.ts'

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
    corpus: { type: 'string', default: '../shared/corpus' },
  },
})
const { HUGO_BIN: hugo = 'hugo' } = process.env
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
const markdownlint = fileURLToPath(
  new URL('node_modules/markdownlint-cli2/markdownlint-cli2-bin.mjs', import.meta.url),
)

const config = `baseURL = "https://example.org/"
title = "Corpus"
refLinksErrorLevel = "warning"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404"]
[security]
enableInlineShortcodes = true
`

interface Usage {
  readonly wall: number
  /** Of the processor, in user and system mode. */
  readonly cpu: number
}

function run(folder: string, command: readonly string[]): Usage & { status: number; log: string } {
  // the shell is the one that tells the processor time of a process and of its threads
  const script = 'TIMEFORMAT="times %R %U %S"; time "$@" 2>&1'
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script, '--', ...command], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const [, wall, user, system] = /times (\S+) (\S+) (\S+)\n$/.exec(stderr) ?? []
  if (system === undefined) throw new Error(`no times of ${command.join(' ')}: ${stderr}`)
  return { wall: Number(wall), cpu: Number(user) + Number(system), status: status ?? 1, log: stdout }
}

/** Makes a site of each folder of the corpus: their templates do not go together in one. */
function makeSites(folder: string): void {
  const everywhere: Record<string, string> = {}
  const sites = readdirSync(values.corpus)
    .filter(name => !name.startsWith('_synthetic') && statSync(join(values.corpus, name)).isDirectory())
    .map(name => {
      const facts = join(values.corpus, name, 'SHORTCODES.json')
      const templates = existsSync(facts) ? standInTemplates(facts) : undefined
      for (const [path, text] of Object.entries(templates ?? {})) everywhere[path] ??= text
      return { name, templates }
    })
  for (const { name, templates } of sites) {
    const write = (path: string, text: string | Uint8Array) => {
      const to = join(folder, name, path)
      mkdirSync(dirname(to), { recursive: true })
      writeFileSync(to, text)
    }
    write('hugo.toml', config)
    for (const layout of ['single', 'list', 'home']) write(`layouts/${layout}.html`, '{{ .Content }}')
    const from = join(values.corpus, name)
    const texts: string[] = []
    for (const path of readdirSync(from, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.md') || !statSync(join(from, path)).isFile()) continue
      const bytes = readFileSync(join(from, path))
      texts.push(bytes.toString())
      write(join('content', path), bytes)
    }
    const known = templates ?? everywhere
    for (const [path, text] of Object.entries({ ...templatesOfModules(texts, known), ...known }))
      write(path, text)
  }
}

/** Nothing is recorded of templates that themes bring along: these take content where a page closes a call of them. */
function templatesOfModules(
  texts: readonly string[],
  known: Readonly<Record<string, string>>,
): Record<string, string> {
  const names = Object.keys(known).map(path => path.replace(/^.*?shortcodes\/|\.html$/g, '').toLowerCase())
  const taken = new Set([...names, ...embedded])
  const templates: Record<string, string> = {}
  for (const [, slash, name = ''] of texts.join('\n').matchAll(/\{\{[<%]\s*(\/?)\s*([\w/-]+)/g)) {
    if (taken.has(name.toLowerCase()) || name.startsWith('/')) continue
    const path = `layouts/_shortcodes/${name}.html`
    if (slash !== '') templates[path] = '{{ .Inner }}'
    else templates[path] ??= '{{ .Name }}'
  }
  return templates
}

// `gist` and `param` are left to stand-ins: one is no longer there, the other needs the site's own configuration
const embedded = 'details figure highlight instagram qr ref relref vimeo x youtube'.split(' ')

/** Takes out what Hugo refuses: what the linter says first, then what Hugo names, build by build. */
async function dropRefused(folder: string): Promise<number> {
  let dropped = 0
  const drop = (path: string) => {
    if (!existsSync(path)) return
    rmSync(path)
    dropped++
  }
  const { files } = await lintFiles({ cwd: folder })
  for (const { result } of files) if (result.hugo !== undefined) drop(join(folder, result.path))
  const refused = /"(\/[^"\n]+\.md)(?::\d+:\d+)?"|: see (\S+\.md)$/gm
  for (const name of readdirSync(folder)) {
    for (;;) {
      const { status, log } = run(join(folder, name), [hugo, ...build])
      if (status === 0) break
      const before = dropped
      for (const [, path, other] of log.matchAll(refused)) drop(path ?? other!)
      if (dropped === before) throw new Error(`Hugo fails: ${log.slice(0, 2_000)}`)
    }
  }
  return dropped
}

const build = '-D -F -E --noBuildLock --logLevel error --destination public'.split(' ')
const buildAll = ['bash', '-c', `for site in */; do "$0" -s "$site" "$@" || exit 2; done`, hugo, ...build]
const readAll = `import { readdir, readFile } from 'node:fs/promises'
for (const each of await readdir('.', { recursive: true, withFileTypes: true }))
  if (each.name.endsWith('.md')) await readFile(each.parentPath + '/' + each.name, 'utf8')`
const lint = [process.execPath, cli, 'lint', '.', '--exit-zero', '--no-config', '--format', 'compact']
const cached = [...lint, '--cache', '--cache-location', '.cache']

const contenders: readonly { name: string; command: readonly string[]; before?: (folder: string) => void }[] =
  [
    { name: 'lint', command: lint },
    { name: 'lint in one thread', command: [...lint, '--concurrency', '1'] },
    { name: 'lint from the cache', command: cached },
    { name: 'reading the files', command: [process.execPath, '--input-type=module', '-e', readAll] },
    {
      name: 'hugo',
      command: buildAll,
      before: removePublic,
    },
    { name: 'markdownlint-cli2', command: [process.execPath, markdownlint, '**/content/**/*.md'] },
  ]

const folder = mkdtempSync(join(tmpdir(), 'hugomark-bench-'))
try {
  makeSites(folder)
  const dropped = await dropRefused(folder)
  removePublic(folder)
  // so that it looks for no configuration further up
  writeFileSync(join(folder, '.markdownlint-cli2.jsonc'), '{}\n')
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .map(path => statSync(join(folder, path)))
  const bytes = pages.reduce((sum, { size }) => sum + size, 0)
  console.log(
    `${pages.length} pages, ${(bytes / 1e6).toFixed(1)} MB; ${dropped} that Hugo refuses are left out`,
  )
  if (values.keep) console.log(folder)
  run(folder, cached)
  const wanted = contenders.filter(({ name }) => values.only?.split(',').includes(name) ?? true)
  const usages = new Map<string, Usage[]>(wanted.map(({ name }) => [name, []]))
  for (let round = 0; round < Number(values.rounds); round++) {
    for (const { name, command, before } of wanted) {
      before?.(folder)
      const { wall, cpu, status, log } = run(folder, command)
      if (status > 1) throw new Error(`${name}: ${log.slice(0, 1_000)}`)
      usages.get(name)!.push({ wall, cpu })
      console.error(
        `round ${round + 1}: ${name} ${cpu.toFixed(2)} s of the processor, ${wall.toFixed(2)} s by the clock`,
      )
    }
  }
  report(usages)
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true })
}

function removePublic(folder: string): void {
  for (const name of readdirSync(folder).filter(each => !each.startsWith('.')))
    rmSync(join(folder, name, 'public'), { recursive: true, force: true })
}

function report(usages: ReadonlyMap<string, readonly Usage[]>): void {
  const figures = [...usages].map(([name, list]) => {
    const [wall, cpu] = (['wall', 'cpu'] as const).map(key =>
      list.map(each => each[key]).sort((a, b) => a - b),
    )
    return { name, wall: wall!, cpu: cpu! }
  })
  const median = (list: readonly number[]) => list[list.length >> 1]!
  const base = figures[0]!
  const pair = (list: readonly number[]) => `${list[0]!.toFixed(2)} / ${median(list).toFixed(2)}`
  console.log('seconds as min / median, and how many times the first row, by medians')
  console.log('| | processor | times | clock | times |\n|---|---|---|---|---|')
  for (const { name, wall, cpu } of figures) {
    const times = (list: readonly number[], of: readonly number[]) => (median(list) / median(of)).toFixed(2)
    console.log(
      `| ${name} | ${pair(cpu)} | ${times(cpu, base.cpu)} | ${pair(wall)} | ${times(wall, base.wall)} |`,
    )
  }
}
