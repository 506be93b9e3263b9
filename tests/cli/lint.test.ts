import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pluginSource } from '../lint/plugin-source.ts'
import { type CliSettings, runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const site = {
  'hugo.toml': '',
  'hugomark.config.yaml': 'plugins: [./rules.mjs]\nextends: [recommended, acme/house]\n',
  'rules.mjs': pluginSource,
  'content/a.md': 'one TODO\n',
  'content/b.md': '<!-- hugomark-disable -->\n',
}
const quiet = { GITHUB_ACTIONS: '', TF_BUILD: '', TEAMCITY_VERSION: '' }

function lint(cwd: string, args: readonly string[] = [], { env = {}, ...more }: CliSettings = {}) {
  return runCli(['lint', ...args], { cwd, ...more, env: { ...quiet, ...env } })
}

function git(cwd: string, ...args: string[]) {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']
  execFileSync('git', [...who, ...args], { cwd, stdio: 'ignore' })
}

describe('hugomark lint', () => {
  it('lists what it finds, and ends with 1 for errors', () => {
    expect(lint(tempSite(site))).toEqual({
      code: 1,
      out: [
        'content/a.md:1:5: error: Do not write "TODO". (acme/no-word)',
        '  1 | one TODO',
        '    |     ^^^^',
        '    = fixable',
        '',
        'content/b.md:1:1: warning: This directive silences nothing. Remove it. (directive/unused)',
        '  1 | <!-- hugomark-disable -->',
        '    | ^^^^^^^^^^^^^^^^^^^^^^^^^',
        '    = fixable',
        '    = see https://github.com/hugomark/hugomark/blob/main/docs/rules/directive/unused.md',
        '',
        '2 problems (1 error, 1 warning) in 2 files, 2 fixable',
        '',
      ].join('\n'),
      err: '',
    })
  })

  it('says when there is no site', () => {
    const cwd = tempSite({ 'a.md': '' })
    expect(lint(cwd)).toEqual({
      code: 0,
      out: 'no problems in 1 file\n',
      err: 'site: none (rules that need one did not run; --site names it)\n',
    })
    expect(lint(tempSite({ 'docs/hugo.toml': '', 'docs/content/a.md': '', 'b.md': '' })).err).toBe(
      'site: none for 1 file (rules that need one did not run; --site names it)\n',
    )
    expect(lint(tempSite({ 'docs/hugo.toml': '', 'b.md': '' }), ['--site', 'docs', 'b.md']).err).toBe('')
  })

  it.each([
    [['--rule', 'acme/no-word: warn'], 0],
    [['--rule', 'acme/no-word: warn', '--max-warnings', '2'], 0],
    [['--rule', 'acme/no-word: warn', '--max-warnings', '1'], 1],
    [['--rule', 'acme/no-word: [warn, { word: nowhere }]', '--max-warnings', '1'], 0],
    [['--preset', 'strict'], 0],
    [['--exit-zero'], 0],
    [['--no-config'], 0],
    [['--quiet', 'content/b.md'], 0],
    [['--quiet', '--max-warnings', '0', 'content/b.md'], 1],
    [['gone.md', '--exit-zero'], 2],
    [['--max-warnings', 'many'], 2],
    [['--changed', '--staged'], 2],
    [['--hugo', 'new'], 2],
    [['--hugo', '0.111..'], 2],
    [['--rule', 'acme/no-word'], 2],
    [['--format', 'htm'], 2],
    [['--shard', '3/2'], 2],
    [['--baseline', 'gone.json'], 2],
    [['--baseline', 'hugomark.config.yaml'], 2],
    [['--format', 'json', '--format', 'github'], 2],
    [['--config', 'gone.yaml'], 2],
    [['--site', 'content'], 2],
    [['--since', 'main'], 2],
  ])('%j ends with %i', (args, code) => {
    expect(lint(tempSite(site), args).code).toBe(code)
  })

  it('ends with 2 when a rule or a configuration fails, and says which', () => {
    const crash = lint(tempSite({ ...site, 'content/b.md': 'CRASH' }), ['--quiet'])
    expect(crash.code).toBe(2)
    expect(crash.err).toBe('content/b.md: error: The rule acme/crash failed on content/b.md: boom\n')
    expect(crash.out).toContain('1 problem (1 error) in 1 file, 1 fixable\n')
    expect(lint(tempSite({ ...site, 'hugomark.config.yaml': 'extend: []\nrules: 1\n' }))).toEqual({
      code: 2,
      out: '',
      err:
        'hugomark: error: hugomark.config.yaml: extend: there is no such key; did you mean "extends"?\n' +
        'hugomark: error: hugomark.config.yaml: rules: must be an object\n',
    })
    expect(lint(tempSite(site), ['--format', 'sarfi']).err).toMatch(
      /no format "sarfi"; did you mean "sarif"\?/,
    )
  })

  it('explains options, exit codes and examples', () => {
    const { code, out } = lint('.', ['--help'])
    expect(code).toBe(0)
    for (const text of ['--fix-dry-run', '--max-warnings <n>', 'hugomark lint --diff', 'Exit codes:']) {
      expect(out).toContain(text)
    }
  })

  it('tells what an upgrade of Hugo changes when it is given two versions', () => {
    const cwd = tempSite({
      'hugo.toml': '',
      'content/a.md': '---\ndraft: yes\n_build:\n  list: never\n---\n\nSee {{< gist user 12 >}}.\n',
      'content/b.html': '<p>B</p>\n',
    })
    const reports = (...args: string[]) =>
      lint(cwd, [...args, '--format', 'compact'])
        .out.split('\n')
        .slice(0, -1)
    const field =
      'content/a.md:3:1: warning: Hugo 0.145 calls the field "_build" "build"; rename it with the upgrade. [frontmatter/renamed-later]'
    expect(reports('--hugo', '0.111')).toEqual([])
    expect(reports('--hugo', '0.131..0.146')).toEqual([field])
    expect(reports('--hugo', '0.111..0.169')).toEqual([
      'content/a.md:2:8: warning: Hugo reads yes as true before 0.152, and as text since. [frontmatter/changed-value]',
      field.replace('; rename', ', and 0.169 refuses the old name; rename'),
      'content/a.md:7:9: warning: Hugo 0.169 has no shortcode "gist" any more. Add a template of that name before the upgrade. [shortcode/removed-later]',
      'content/b.html:1:1: error: Hugo 0.169 takes content of the kind "text/html" only from sites that allow it. Add \'^text/html$\' to "security.allowContent" of the configuration, or write the page in Markdown. [security/refused-content]',
    ])
    writeFileSync(
      join(cwd, 'hugomark.config.yaml'),
      'hugo: 0.111..0.169\nrules: { security/refused-content: off, frontmatter/changed-value: error, shortcode/removed-later: off }\n',
    )
    expect(reports().map(line => line.replace(/^.*: (\w+): .*\[/, '$1 '))).toEqual([
      'error frontmatter/changed-value]',
      'warning frontmatter/renamed-later]',
    ])
  })

  it('prints what counts for a file', () => {
    const cwd = tempSite(site)
    const { code, out } = lint(cwd, [
      '--print-config',
      'content/a.md',
      '--hugo',
      '0.146',
      '--rule',
      'directive/unused: off',
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      config: 'hugomark.config.yaml',
      site: '.',
      hugo: '0.146',
      rules: { 'acme/no-word': ['error', { word: 'TODO' }], 'acme/crash': 'error' },
    })
    expect(Object.keys(JSON.parse(out).rules)).not.toContain('directive/unused')
  })
})

describe('fixes', () => {
  const read = (cwd: string) => ['a', 'b'].map(name => readFileSync(join(cwd, `content/${name}.md`), 'utf8'))

  it('are written, and the second run finds nothing to do', () => {
    const cwd = tempSite(site)
    expect(lint(cwd, ['--fix'])).toEqual({
      code: 0,
      out: 'no problems in 2 files\n',
      err: 'fixed 2 problems in 2 files\n',
    })
    expect(read(cwd)).toEqual(['one done\n', ''])
    expect(lint(cwd, ['--fix'])).toEqual({ code: 0, out: 'no problems in 2 files\n', err: '' })
  })

  it('can be those of one rule', () => {
    const cwd = tempSite(site)
    expect(lint(cwd, ['--fix-rule', 'directive/unused']).err).toBe('fixed 1 problem in 1 file\n')
    expect(read(cwd)).toEqual(['one TODO\n', ''])
    expect(lint(cwd, ['--fix-rule', 'acme/no-wort']).code).toBe(2)
  })

  it('can be tried, and shown as a diff that git applies', () => {
    const cwd = tempSite(site)
    const tried = lint(cwd, ['--fix-dry-run'])
    expect(tried).toEqual({
      code: 0,
      out: 'no problems in 2 files\n',
      err: 'can fix 2 problems in 2 files; nothing was written\n',
    })
    const shown = lint(cwd, ['--diff', 'content/a.md'])
    expect(shown.out).toBe('--- a/content/a.md\n+++ b/content/a.md\n@@ -1,1 +1,1 @@\n-one TODO\n+one done\n')
    expect(shown.err).toContain('no problems in 1 file\n')
    expect(read(cwd)).toEqual([site['content/a.md'], site['content/b.md']])
    git(cwd, 'init', '-q')
    execFileSync('git', ['apply'], { cwd, input: lint(cwd, ['--diff']).out })
    expect(read(cwd)).toEqual(['one done\n', ''])
  })

  it('of standard input are printed, with the report beside them', () => {
    const cwd = tempSite(site)
    const args = ['--fix', '--stdin-filename', 'content/a.md', '-']
    const run = lint(cwd, args, { input: 'TODO\n\n<!-- hugomark-disable-line x/y -->\n' })
    expect(run.code).toBe(0)
    expect(run.out).toBe('done\n\n<!-- hugomark-disable-line x/y -->\n')
    expect(run.err).toContain('content/a.md:3:28: warning: There is no rule or group "x/y".')
    expect(read(cwd)).toEqual([site['content/a.md'], site['content/b.md']])
    expect(lint(cwd, args, { input: 'fine\r\n' }).out).toBe('fine\r\n')
    expect(lint(cwd, ['-'], { input: 'TODO' }).out).toContain('<stdin>:1:1: error: Do not write "TODO".')
  })

  it('do not print another file when the text fails', () => {
    const cwd = tempSite(site)
    const run = lint(cwd, ['--fix', '-', 'content/a.md'], { input: 'CRASH' })
    expect(run.code).toBe(2)
    expect(run.out).not.toContain('one')
    expect(read(cwd)[0]).toBe('one done\n')
  })
})

describe('reports', () => {
  it('go to several places at once', () => {
    const cwd = tempSite(site)
    const args = ['--format', 'compact', '--format', 'json=out/lint.json', '--format', 'sarif=lint.sarif']
    const run = lint(cwd, args)
    expect(run.code).toBe(1)
    expect(run.out).toBe(
      'content/a.md:1:5: error: Do not write "TODO". [acme/no-word]\n' +
        'content/b.md:1:1: warning: This directive silences nothing. Remove it. [directive/unused]\n',
    )
    const json = JSON.parse(readFileSync(join(cwd, 'out/lint.json'), 'utf8'))
    expect(json.summary).toEqual({ files: 2, errors: 1, warnings: 1, infos: 0, fixable: 2, hugoFatal: 0 })
    expect(JSON.parse(readFileSync(join(cwd, 'lint.sarif'), 'utf8')).version).toBe('2.1.0')
  })

  it('go to a file, without colours', () => {
    const cwd = tempSite(site)
    expect(lint(cwd, ['-o', 'lint.txt', '--color', '-q'])).toMatchObject({ code: 1, out: '' })
    expect(readFileSync(join(cwd, 'lint.txt'), 'utf8')).toMatch(/^content\/a\.md:1:5: error: /)
    mkdirSync(join(cwd, 'folder'))
    expect(lint(cwd, ['-o', 'folder', '-q'])).toEqual({
      code: 2,
      out: '',
      err: 'folder: error: illegal operation on a directory\n',
    })
  })

  it('are annotations and a summary of the job in GitHub Actions, unless a format is asked for', () => {
    const cwd = tempSite({ ...site, 'summary.md': 'before\n' })
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') }
    const run = lint(cwd, ['-q'], { env })
    expect(run.out).toMatch(/^::error file=content\/a\.md,line=1,.*::Do not write "TODO"\.\n$/)
    expect(readFileSync(join(cwd, 'summary.md'), 'utf8')).toMatch(
      /^before\n## hugomark\n\n1 problem \(1 error\)/,
    )
    expect(lint(cwd, ['-q', '--format', 'compact'], { env }).out).toMatch(/^content\/a\.md:1:5: error/)
  })

  it('are what Azure Pipelines and TeamCity understand, there', () => {
    const cwd = tempSite(site)
    const azure = lint(cwd, ['-q'], { env: { TF_BUILD: 'True' } })
    expect(azure.out).toMatch(
      /^##vso\[task\.logissue type=error;sourcepath=content\/a\.md;linenumber=1;columnnumber=5;/,
    )
    const teamcity = lint(cwd, ['-q'], { env: { TEAMCITY_VERSION: '2024.1' } })
    expect(teamcity.out).toMatch(
      /^##teamcity\[inspectionType id='acme\/no-word' .* description='d' .*\n##teamcity\[inspection /,
    )
    const both = lint(cwd, ['-q', '--format', 'compact'], { env: { TF_BUILD: 'True' } })
    expect(both.out).toMatch(/^content\/a\.md:1:5: error/)
  })

  it('have colours when they are asked for', () => {
    expect(lint(tempSite(site), ['--color']).out).toContain('\x1b[31merror\x1b[39m')
  })

  it('come with figures', () => {
    const cwd = tempSite(site)
    const { err } = lint(cwd, ['--stats', '--timing', '--format', 'json=x.json'])
    expect(err).toMatch(/^files: 2 \(0 from the cache, 0 without a site\)\nsites: \.\nrules: \d+\n/)
    expect(err).toMatch(/^ +\d+\.\d ms +\d+ % {2}lint$/m)
    expect(err).toMatch(/^ +\d+\.\d ms +\d+ % {2}acme\/no-word$/m)
  })

  it('come with how often each rule reports', () => {
    const cwd = tempSite({ ...site, 'content/c.md': 'TODO TODO\n' })
    expect(lint(cwd, ['--statistics', '--format', 'json=x.json']).err).toBe(
      '      3  acme/no-word (fixable)\n      1  directive/unused (fixable)\n',
    )
    expect(lint(cwd, ['--statistics', '--quiet', '--format', 'json=x.json']).err).toBe(
      '      3  acme/no-word (fixable)\n',
    )
  })
})

describe('the cache of the command', () => {
  it('is in node_modules when there is one, and changes no report', () => {
    const cwd = tempSite(site)
    const first = lint(cwd, ['--cache'])
    expect(existsSync(join(cwd, '.cache/hugomark/lint.json'))).toBe(true)
    expect(lint(cwd, ['--cache'])).toEqual(first)
    expect(lint(cwd, ['--cache', '--stats']).err).toContain('files: 2 (2 from the cache')
    mkdirSync(join(cwd, 'node_modules'))
    lint(cwd, ['--cache'])
    expect(existsSync(join(cwd, 'node_modules/.cache/hugomark/lint.json'))).toBe(true)
    lint(cwd, ['--cache-location', 'here'])
    expect(existsSync(join(cwd, 'here/lint.json'))).toBe(true)
  })
})

describe('changed files', () => {
  const linted = (cwd: string, ...args: string[]) => {
    const { out, err } = lint(cwd, [...args, '--format', 'json'])
    expect(err).toBe('')
    return JSON.parse(out).results.map(({ path }: { path: string }) => path)
  }

  it('are those of git', () => {
    const cwd = tempSite({
      'repo/docs/hugo.toml': '',
      'repo/docs/content/a.md': '',
      'repo/docs/content/b.md': '',
    })
    const repo = join(cwd, 'repo')
    const docs = join(repo, 'docs')
    const write = (name: string) => writeFileSync(join(docs, 'content', name), 'text\n')
    git(repo, 'init', '-q', '-b', 'main')
    expect(linted(docs, '--changed')).toEqual(['content/a.md', 'content/b.md'])
    git(repo, 'add', '.')
    git(repo, 'commit', '-qm', 'one')
    expect(linted(docs, '--changed')).toEqual([])
    git(repo, 'checkout', '-qb', 'topic')
    write('b.md')
    git(repo, 'commit', '-qam', 'two')
    write('ä ö.md')
    write('a.md')
    git(repo, 'add', 'docs/content/a.md')
    expect(linted(docs, '--staged')).toEqual(['content/a.md'])
    expect(linted(docs, '--changed')).toEqual(['content/a.md', 'content/ä ö.md'])
    expect(linted(docs, '--since', 'main')).toEqual(['content/a.md', 'content/b.md', 'content/ä ö.md'])
    expect(linted(docs, '--since', 'main', 'content/b.md')).toEqual(['content/b.md'])
    expect(linted(join(docs, 'content'), '--staged')).toEqual(['a.md'])
    const option = lint(docs, ['--since', '--output=x'])
    expect(option).toMatchObject({ code: 2, out: '' })
    expect(option.err).toContain('git knows no commit "--output=x"; is it fetched?')
  })
})
