import { describe, expect, it } from 'vitest'
import { builtInRules } from '../../src/lint.ts'
import { pluginSource } from '../lint/plugin-source.ts'
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const run = (cwd: string, ...args: string[]) => runCli(args, { cwd, env: { COLUMNS: '120' } })
const plugin = {
  'hugomark.config.yaml':
    'plugins: [./rules.mjs]\nextends: [recommended, acme/house]\nrules: { directive/unused: error }\n',
  'rules.mjs': pluginSource,
}

describe('hugomark explain', () => {
  it('tells all that a rule says of itself, its options, and how to use it', () => {
    expect(run(tempSite(plugin), 'explain', 'acme/no-word')).toEqual({
      code: 0,
      out: `acme/no-word
d

  severity  warning (here: error)
  presets   none
  fixed     by --fix

Why
  w

What to do
  a

Options
  word: string, by default "TODO"

In the configuration
  rules: { acme/no-word: [warning, {"word":"TODO"}] }

In a page
  <!-- hugomark-disable-next-line acme/no-word -- the reason -->
`,
      err: '',
    })
  })

  it('knows every rule, and no line is too long', () => {
    const cwd = tempSite({})
    const { code, out } = run(cwd, 'rules', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual(
      builtInRules.map(({ meta }) => meta.id).sort(),
    )
    const { out: text } = run(cwd, 'explain', 'frontmatter/required-field')
    expect(text).toContain('docs/rules/frontmatter/required-field.md')
    expect(text.split('\n').filter(line => line.length > 100)).toEqual([])
  })

  it.each([
    ['unused', 'directive/unused'],
    ['directive/unused', 'directive/unused'],
  ])('%s is %s', (wanted, id) => {
    const { out } = run(tempSite(plugin), 'explain', wanted, '--json')
    expect(JSON.parse(out)).toMatchObject({ id, severity: 'warning', here: 'error', fix: 'safe' })
  })

  it.each([
    ['directive/unusd', 'there is no rule "directive/unusd"; did you mean "directive/unused"?'],
    ['unusd', 'did you mean "directive/unused"?'],
    [
      'directive',
      '"directive" is a group; its rules are directive/missing-reason, directive/unknown-rule, directive/unused',
    ],
    ['no-wort', 'did you mean "acme/no-word"?'],
    ['constructor', 'there is no rule "constructor"'],
  ])('%s is none', (wanted, message) => {
    const { code, out, err } = run(tempSite(plugin), 'explain', wanted)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })
})

describe('hugomark rules', () => {
  it('lists rules with what counts here', () => {
    const { out } = run(tempSite(plugin), 'rules')
    expect(out).toMatch(/^rule +severity +here +fixed by +what is reported\nacme\/crash +warning +error +d\n/)
    expect(out).toMatch(
      /\ndirective\/unused +warning +error +--fix +Reports directives that silence nothing\.\n/,
    )
    expect(out).toMatch(/\nfrontmatter\/required-field +error +off /)
    expect(out.split('\n').filter(line => line.length > 120)).toEqual([])
  })

  it('as Markdown, and of a preset', () => {
    const { out } = run(tempSite({}), 'rules', '--preset', 'security', '--markdown')
    const rows = out.split('\n').slice(2, -1)
    expect(rows.length).toBe(builtInRules.filter(({ meta }) => meta.presets.includes('security')).length)
    for (const row of rows) expect(row).toMatch(/^\| \[`[a-z-]+\/[a-z-]+`\]\(https:.*\.md\) \| .* \|$/)
  })

  it('says which presets there are', () => {
    const { code, err } = run(tempSite({}), 'rules', '--preset', 'strikt')
    expect(code).toBe(2)
    expect(err).toContain('there is no preset "strikt"; did you mean "strict"? There are recommended, ')
  })
})
