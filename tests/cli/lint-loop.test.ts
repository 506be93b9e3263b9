import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const baseline = ['--baseline', 'hugomark.baseline.json']
const pages = Object.fromEntries(
  Array.from({ length: 6 }, (_, at) => [
    `content/blog/p${at}.md`,
    `---\ntitle: P${at}\nauthor: me\n---\n\nSee [the guide](gone-${at}.md).\n\n<!-- hugomark-disable-next-line style -->\n\n{{< note >}}Text.{{< /note >}}\n`,
  ]),
)

test('the whole loop: init, lint, fix, baseline, a new error fails CI and --since sees it alone, mended', () => {
  const cwd = tempSite({
    'hugo.toml': 'title = "T"\n',
    'layouts/_shortcodes/note.html': '<div>{{ .Inner }}</div>',
    ...pages,
  })
  const run = (args: readonly string[], env: Record<string, string> = {}) => {
    return runCli(args, {
      cwd,
      env: { GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', TF_BUILD: '', TEAMCITY_VERSION: '', ...env },
    })
  }
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false']
    return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8' })
  }
  const summaryOf = (out: string) => JSON.parse(out).summary
  git('init', '-q', '-b', 'main')
  git('add', '.')
  git('commit', '-qm', 'The site')

  // a configuration that fits the site
  expect(run(['init', '--yes', '--preset', 'strict']).code).toBe(0)
  expect(readFileSync(join(cwd, 'hugomark.config.yaml'), 'utf8')).toContain('{ fields: [ title, author ] }')

  // what is wrong, and what of it is mended
  const first = summaryOf(run(['lint', '--format', 'json']).out)
  expect(first).toMatchObject({ files: 6, fixable: 6 })
  const fixed = run(['lint', '--fix', '--format', 'json'])
  expect(fixed.err).toBe('fixed 6 problems in 6 files\n')
  expect(git('diff', '--numstat').trim().split('\n')).toEqual(
    Object.keys(pages).map(path => expect.stringMatching(`^\\d+\\t[1-9]\\t${path}$`)),
  )
  const left = summaryOf(fixed.out)
  const count = left.errors + left.warnings + left.infos
  expect(left).toMatchObject({ fixable: 0, warnings: 6 })

  // the rest is put off
  expect(run(['lint', '--max-warnings', '0']).code).toBe(1)
  expect(run(['baseline', 'create']).err).toBe(
    `hugomark.baseline.json: ${count} (${count} added, 0 removed)\n`,
  )
  git('add', '.')
  git('commit', '-qm', 'Lint')
  const ci = ['lint', ...baseline, '--max-warnings', '0']
  const github = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: join(cwd, '.git/summary.md') }
  expect(run(ci, github)).toMatchObject({ code: 0, out: '' })

  // a branch brings a new error into a page that has an old problem
  git('checkout', '-qb', 'topic')
  const page = join(cwd, 'content/blog/p2.md')
  const good = readFileSync(page, 'utf8')
  writeFileSync(page, good.replace('See', '{{< nott >}}\n\nSee'))
  git('commit', '-qam', 'An error')
  const failed = run(ci, github)
  expect(failed.code).toBe(1)
  expect(failed.out).toMatch(
    /^::error file=content\/blog\/p2\.md,line=6,endLine=6,col=5,endColumn=9,title=parse\/unknown-shortcode::The site has no template for the shortcode "nott"\..*\n$/,
  )
  expect(readFileSync(join(cwd, '.git/summary.md'), 'utf8')).toContain('1 problem (1 error) in 6 files')

  // only the file that the branch changes is looked at, and only its new problem told
  const since = run([...ci, '--since', 'main', '--format', 'json'])
  expect(since.code).toBe(1)
  const { results } = JSON.parse(since.out)
  expect(
    results.map(({ path, messages }: { path: string; messages: { ruleId: string }[] }) => [
      path,
      messages.map(({ ruleId }) => ruleId),
    ]),
  ).toEqual([['content/blog/p2.md', ['parse/unknown-shortcode']]])

  // mended, with an old problem: the baseline can be shorter
  writeFileSync(page, good.replace('[the guide](gone-2.md)', 'the guide'))
  const mended = run(ci, github)
  expect(mended).toMatchObject({ code: 0, out: '' })
  expect(mended.err).toContain('1 no longer occur; "hugomark baseline prune" drops them')
  expect(run(['baseline', 'prune']).err).toBe(`hugomark.baseline.json: ${count - 1} (0 added, 1 removed)\n`)
  expect(git('diff', '--stat', '--', 'hugomark.baseline.json')).toContain('1 file changed, 3 deletions(-)')
  expect(run([...ci, '--since', 'main']).code).toBe(0)
})
