import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const files: Readonly<Record<string, string>> = {
  'site/hugo.toml': 'baseURL = "https://example.org/"\n',
  'site/hugomark.map.yaml':
    'shortcodes:\n  open: {strategy: text, text: "\\\\{"}\n  bold: {strategy: text, text: "<b>"}\n',
  'site/content/a.md': '---\ntitle: A\n---\nFine, with {braces} and a < b.\n',
  'site/content/b.md': '+++\ntitle = "B"\ndraft = false\n+++\n\n{ a }\n\nAnd {{< open >}} is open.\n',
  'site/content/c.md': '---\ntitle: C\n---\n- one\n- two {{< bold >}} words\n',
}

function migrate(cwd: string, ...args: string[]) {
  return runCli(['migrate', '--from', 'site', '--no-skeleton', ...args], { cwd })
}

const repository = fileURLToPath(new URL('../..', import.meta.url))

function linkPackage(cwd: string, name: string): void {
  const link = join(cwd, 'node_modules', name)
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(join(repository, 'node_modules', name), link, 'junction')
}

/** The built program beside nothing but the packages that it needs. Gives the path of its script. */
function installAlone(cwd: string): string {
  const own = join(cwd, 'node_modules/hugomark')
  cpSync(join(repository, 'dist'), join(own, 'dist'), { recursive: true })
  cpSync(join(repository, 'package.json'), join(own, 'package.json'))
  for (const name of Object.keys(packageJson.dependencies)) linkPackage(cwd, name)
  return join(own, 'dist/cli.js')
}

const refusal = 'The parser of Astro Starlight refuses the page:'
const openBrace = 'Unexpected end of file in expression, expected a corresponding closing brace for `{`.'
const openTag = 'Expected a closing tag for `<b>` (5:7) before the end of `paragraph`.'
const advice = 'Mend what stands here, or what the mapping of its shortcode makes of it.'

describe('migrate --verify', () => {
  it('tells what the parser refuses, at its place in the Hugo file', () => {
    const cwd = tempSite(files)
    const { code, out, err } = migrate(cwd, '--to', 'starlight', '--verify')
    expect([code, err]).toEqual([1, ''])
    expect(out).toContain('  pages       3: 1 clean, 2 blocked\n')
    expect(out).toContain(
      `For a person to look at:\nsite/content/b.md:8:5 blocked: ${refusal} ${openBrace} [verify]\n  ${advice}\n` +
        `site/content/c.md:5:7 blocked: ${refusal} ${openTag} [verify]\n  ${advice}\n\n`,
    )
  })

  it('finds nothing without it, and counts for --fail-on', () => {
    const cwd = tempSite(files)
    const plain = migrate(cwd, '--to', 'starlight')
    expect([plain.code, plain.out.includes('3 clean')]).toEqual([0, true])
    expect(migrate(cwd, '--to', 'starlight', '--verify', '--fail-on', 'never').code).toBe(0)
    expect(migrate(cwd, '--to', 'starlight', '--verify', '--only', 'a.md').code).toBe(0)
  })

  it.each([1, 2])('tells programs and browsers the same, with %i threads', threads => {
    const pages = Array.from({ length: 20 }, (_, index) => [
      `site/content/d${index}.md`,
      `${'\n'.repeat(index)}x {{< bold >}}\n`,
    ])
    const cwd = tempSite({ ...files, ...Object.fromEntries(pages) })
    const { out } = migrate(
      cwd,
      ...['--to', 'mdx', '--verify', '--json', '--report', 'report.html', '--concurrency', String(threads)],
    )
    const data = JSON.parse(out) as {
      counts: unknown
      pages: { source: string; status: string; findings: Record<string, unknown>[] }[]
    }
    expect(data.counts).toEqual({ pages: 23, clean: 1, rendering: 0, review: 0, blocked: 22 })
    const places = data.pages.flatMap(({ source, findings }) =>
      findings.map(({ code, status, line, column }) => `${source} ${code} ${status} ${line}:${column}`),
    )
    expect(places.sort()).toEqual(
      [
        'site/content/b.md verify blocked 8:5',
        'site/content/c.md verify blocked 5:7',
        ...pages.map((page, index) => `${page[0]} verify blocked ${index + 1}:3`),
      ].sort(),
    )
    const report = readFileSync(join(cwd, 'report.html'), 'utf8')
    expect(report).toContain('The parser of MDX refuses the page: Unexpected end of file in expression')
  })

  it('takes the parser of the new site first', () => {
    const cwd = tempSite(files)
    const folder = join(cwd, 'new/node_modules/nunjucks')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), '{"name": "nunjucks", "main": "main.js"}')
    writeFileSync(
      join(folder, 'main.js'),
      'exports.compiler = { compile() { throw Object.assign(new Error("its own"), { lineno: 1, colno: 1 }) } }',
    )
    const { out } = migrate(cwd, '--to', 'eleventy', '--out', 'new', '--force', '--verify', '--only', 'a.md')
    expect(out).toContain(
      'site/content/a.md:4:1 blocked: The parser of Eleventy refuses the page: its own. [verify]',
    )
  })

  it('names the packages that are nowhere', () => {
    const cwd = tempSite(files)
    const program = installAlone(cwd)
    const run = (target: string) =>
      spawnSync(process.execPath, [program, 'migrate', '--from', 'site', '--to', target, '--verify'], {
        cwd,
        encoding: 'utf8',
      })
    const { status, stdout, stderr } = run('starlight')
    expect([status, stdout, stderr]).toEqual([
      2,
      '',
      'hugomark: error: --verify: the parser of starlight is not installed: npm install --save-dev @mdx-js/mdx remark-gfm remark-directive\n',
    ])
    linkPackage(cwd, 'nunjucks')
    expect(run('eleventy').status).toBe(0)
    expect(run('eleventy-liquid').stderr).toContain('npm install --save-dev liquidjs\n')
  })

  it('says that there is none for Zola', () => {
    const { code, out, err } = migrate(tempSite(files), '--to', 'zola', '--verify')
    expect([code, out, err]).toEqual([
      2,
      '',
      'hugomark: error: --verify: the parser of Zola is a part of its program, and cannot be run here; run `zola build` in the new site instead\n',
    ])
  })
})
