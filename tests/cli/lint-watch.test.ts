import { spawn } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { cliPath, runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const waiting = 'watching for changes; Ctrl-C ends\n'

/** Starts a watch; `next` gives what it has printed since the last time, once it waits again. */
function startWatch(cwd: string, args: readonly string[] = []) {
  const child = spawn(process.execPath, [cliPath, 'lint', '--watch', '--format', 'compact', ...args], {
    cwd,
    env: { ...process.env, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: '', NO_COLOR: '1' },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  const ended = new Promise<{ code: number | null; signal: string | null }>(done => {
    child.on('close', (code, signal) => done({ code, signal }))
  })
  let out = ''
  let err = ''
  child.stdout.on('data', data => {
    out += data
  })
  child.stderr.on('data', data => {
    err += data
  })
  const next = async () => {
    for (let tries = 0; !err.endsWith(waiting); tries++) {
      if (tries > 400) throw new Error(`nothing came; so far: ${out}\n${err}`)
      await new Promise(done => setTimeout(done, 50))
    }
    const seen = { out, err: err.slice(0, -waiting.length) }
    out = ''
    err = ''
    return seen
  }
  return { child, next, ended }
}

describe('hugomark lint --watch', () => {
  const site = {
    'hugo.toml': '',
    'content/a.md': 'A {{< note >}}\n',
    'content/b.md': '[a](c.md)\n',
    'layouts/_shortcodes/x.html': '',
  }
  const unknown =
    'content/a.md:1:7: error: The site has no template for the shortcode "note". Correct the name, or add the template to layouts/_shortcodes. [parse/unknown-shortcode]\n'
  const missing =
    'content/b.md:1:5: warning: The site has no page "c.md". Correct the link. [reference/missing-page-link]\n'

  it('reports again when content, templates or configurations change, and ends with 0', async () => {
    const cwd = tempSite(site)
    const { child, next, ended } = startWatch(cwd)
    expect(await next()).toEqual({ out: unknown + missing, err: '' })

    // a page
    writeFileSync(join(cwd, 'content/b.md'), 'Text.\n')
    expect(await next()).toEqual({ out: unknown, err: 'changed: content/b.md\n' })
    // a template that another page calls
    writeFileSync(join(cwd, 'layouts/_shortcodes/note.html'), '')
    expect(await next()).toEqual({ out: '', err: 'changed: layouts/_shortcodes/note.html\n' })
    rmSync(join(cwd, 'layouts/_shortcodes/note.html'))
    expect(await next()).toEqual({ out: unknown, err: 'changed: layouts/_shortcodes/note.html\n' })
    // a new page in a new folder
    mkdirSync(join(cwd, 'content/new'))
    writeFileSync(join(cwd, 'content/new/c.md'), 'A {{< note >}}\n')
    const added = await next()
    expect(added.out).toBe(unknown + unknown.replace('content/a.md', 'content/new/c.md'))

    // a new configuration, one with a mistake, and a mended one
    const config = join(cwd, 'hugomark.config.json')
    writeFileSync(config, '{ "rules": { "parse/unknown-shortcode": "info" } }')
    expect((await next()).out).toBe(added.out.replaceAll('error:', 'info:'))
    writeFileSync(config, '{ "rules": { "parse/unknown-shortcod": "info" } }')
    expect(await next()).toEqual({
      out: '',
      err: 'changed: hugomark.config.json\nhugomark: error: hugomark.config.json: rules: there is no rule "parse/unknown-shortcod"; did you mean "parse/unknown-shortcode"?\n',
    })
    writeFileSync(config, '{ "rules": { "parse/unknown-shortcode": "off" } }')
    expect(await next()).toEqual({ out: '', err: 'changed: hugomark.config.json\n' })

    child.kill('SIGTERM')
    expect(await ended).toEqual({ code: 0, signal: null })
  })

  it('reads plugins and configurations that are programs again', async () => {
    const source = (severity: string) =>
      `export default { rules: { 'parse/unknown-shortcode': '${severity}' } }`
    const cwd = tempSite({ ...site, 'content/b.md': '', 'hugomark.config.mjs': source('info') })
    const { child, next, ended } = startWatch(cwd)
    expect((await next()).out).toBe(unknown.replace('error', 'info'))
    writeFileSync(join(cwd, 'hugomark.config.mjs'), source('warning'))
    expect((await next()).out).toBe(unknown.replace('error', 'warning'))
    child.kill('SIGINT')
    expect(await ended).toEqual({ code: 0, signal: null })
  })

  it('looks at what paths name, and not at what Hugo writes', async () => {
    const cwd = tempSite({ ...site, 'public/index.md': '', 'notes/x.md': 'A {{< note >}}\n' })
    const { next } = startWatch(cwd, ['notes/x.md', '--site', '.'])
    const first = await next()
    expect(first.out).toBe(unknown.replace('content/a.md', 'notes/x.md'))
    writeFileSync(join(cwd, 'public/index.md'), 'changed\n')
    appendFileSync(join(cwd, 'notes/x.md'), '{{< x >}}\n')
    expect(await next()).toEqual({ out: first.out, err: 'changed: notes/x.md\n' })
  })

  const asked = { cwd: '.', input: '' }
  it.each([
    [['-'], 'standard input cannot be watched; name files'],
    [
      ['--fix'],
      'no fixes are made while files are edited; run --fix apart, or let the editor make them (hugomark lsp)',
    ],
    [
      ['--diff'],
      'no fixes are made while files are edited; run --fix apart, or let the editor make them (hugomark lsp)',
    ],
    [['--shard', '1/2'], '--shard is for runs of several machines'],
    [['--format', 'json=a.json'], 'reports go to standard output; run without it to write a file'],
    [['-o', 'a.txt'], 'reports go to standard output; run without it to write a file'],
  ])('refuses %j', (args, reason) => {
    expect(runCli(['lint', '--watch', ...args], asked)).toEqual({
      code: 2,
      out: '',
      err: `hugomark: error: --watch: ${reason}\n`,
    })
  })
})
