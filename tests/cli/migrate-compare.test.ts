import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const sendsTo = (address: string) => `<head><meta http-equiv="refresh" content="0; url=${address}"></head>`
const built = {
  'public/index.html': '<main>Home \u202e <a href="https://e.example/docs/a/">A</a></main>',
  'public/docs/a/index.html': '<main>“one” two three</main>',
  'public/gone/index.html': '<main>gone</main>',
  'public/old/index.html': sendsTo('https://e.example/docs/a/'),
  'dist/index.html': '<main>Home \u202e <a href="/docs/a/">A</a></main>',
  'dist/docs/a/index.html': '<main>"one" 2 three</main>',
}
const same = {
  'public/index.html': '<main>“Home”</main>',
  'dist/index.html': '<main>"Home"</main>',
}
const site = {
  'site/hugo.toml': 'baseURL = "https://e.example/"\ntitle = "E"\n',
  'site/content/docs/a.md': '---\ntitle: A\n---\nText.\n',
}

describe('--compare', () => {
  it('says what is missing and what differs', () => {
    const cwd = tempSite(built)
    const { code, out, err } = runCli(['migrate', '--compare', 'public', 'dist'], { cwd })
    expect(err).toBe('')
    expect(out).toBe(`/gone: the target has no page here
/old: leads to https://e.example/docs/a/ in Hugo's site, and nowhere in the target
/docs/a: 66.6 %
  text: "two" is "2", after "“one”"
/: 100 %
  link: "https://e.example/docs/a/" is "/docs/a"
text       83.3 % on both sides
pages      2 of 3 at their path, 1 with 99 % of the text and more
redirects  0 of 1
3 differences, 2 of unknown cause
`)
    expect(code).toBe(1)
  })

  it('knows the address of the site', () => {
    const cwd = tempSite({ ...built, ...site })
    const words = ['migrate', '--compare', 'public', 'dist', '--to', 'mdx', '--from', 'site']
    const { out, code } = runCli(words, { cwd })
    expect(out).toContain('/old: leads to /docs/a in ')
    expect(out).not.toContain('link:')
    expect(code).toBe(1)
  })

  it('tells programs and browsers the same', () => {
    const cwd = tempSite(same)
    const words = ['migrate', '--compare', 'public', 'dist', '--json', '--report', 'report.html']
    const { code, out } = runCli(words, { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      pages: [
        {
          path: '/',
          target: '/',
          comparison: {
            score: 1,
            words: { hugo: 1, target: 1, equal: 1 },
            found: { hugo: 'main', target: 'main' },
            differences: [
              { kind: 'text', hugo: '“Home”', target: '"Home"', cause: 'typographer', after: '' },
            ],
            ignored: {},
          },
        },
      ],
      missing: [],
      added: [],
      redirects: [],
      totals: {
        score: 1,
        pages: 1,
        found: 1,
        alike: 1,
        redirects: 0,
        redirectsKept: 0,
        differences: 1,
        unexplained: 0,
        causes: { typographer: 1 },
      },
    })
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain(
      '“Home”</pre></td><td class="side"><pre>',
    )
  })

  it.each([
    [['public'], '--compare needs two folders'],
    [['public', 'dist', 'dist'], '--compare needs two folders'],
    [['public', 'none'], '--compare none: '],
    [['public', 'public/index.html'], '--compare public/index.html: it is not a folder'],
    [['public', 'dist', '--to', 'mdx', '--from', 'dist'], '--from dist: there is no Hugo site here'],
  ])('refuses %j', (words, message) => {
    const { code, out, err } = runCli(['migrate', '--compare', ...words], { cwd: tempSite(same) })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

const isWindows = process.platform === 'win32'

/** A folder with a program `npm` that writes down what it is asked for, and fails at `fails`. */
function withNpm(cwd: string, fails: string) {
  chmodSync(join(cwd, 'bin/npm'), 0o755)
  return { cwd, env: { PATH: `${join(cwd, 'bin')}${delimiter}${process.env['PATH']}`, FAILS: fails } }
}
const npm = {
  'bin/npm': '#!/bin/sh\necho "npm $*" >> npm.log\necho "printed by $1"\n[ "$1" != "$FAILS" ]\n',
}
const write = ['migrate', '--to', 'starlight', '--from', 'site', '--out', 'new', '--write', '--build']

describe.skipIf(isWindows)('--build (a script of the shell stands in for npm)', () => {
  it('installs and builds, and prints on standard error', () => {
    const cwd = tempSite({ ...site, ...npm })
    const { code, out, err } = runCli(write, withNpm(cwd, ''))
    expect(readFileSync(join(cwd, 'new/npm.log'), 'utf8')).toBe(
      'npm install --no-audit --no-fund\nnpm run build\n',
    )
    expect(out).not.toContain('printed by')
    expect(err.replace(/\d+\.\d s/g, 'N s')).toBe(`[1 of 2] npm install --no-audit --no-fund
printed by install
done in N s
[2 of 2] npm run build
printed by run
done in N s
`)
    expect(code).toBe(0)
  })

  it('stops where a step fails', () => {
    const cwd = tempSite({ ...site, ...npm })
    const { code, err } = runCli(write, withNpm(cwd, 'install'))
    expect(err).toMatch(/npm install --no-audit --no-fund failed after \d+\.\d s \(1\)\n$/)
    expect(readFileSync(join(cwd, 'new/npm.log'), 'utf8')).toBe('npm install --no-audit --no-fund\n')
    expect(code).toBe(1)
  })

  it('runs nothing without the option', () => {
    const cwd = tempSite({ ...site, ...npm })
    expect(runCli(write.slice(0, -1), withNpm(cwd, '')).code).toBe(0)
    expect(existsSync(join(cwd, 'new/npm.log'))).toBe(false)
  })

  it.each([
    [['--to', 'starlight', '--out', 'new', '--build'], '--build needs --write'],
    [['--to', 'zola', '--out', 'new', '--write', '--build'], '--build: this target is not built by npm'],
  ])('refuses %j', (words, message) => {
    const cwd = tempSite({ ...site, ...npm })
    const { code, err } = runCli(['migrate', '--from', 'site', ...words], withNpm(cwd, ''))
    expect(err).toContain(message)
    expect(code).toBe(2)
  })
})
