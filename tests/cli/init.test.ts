import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const page = (front: string) => `---\n${front}---\n\nText.\n`
const blog = Object.fromEntries(
  Array.from({ length: 20 }, (_, at) => [
    `content/blog/p${at}.md`,
    page(
      `title: P${at}\ndate: 2024-01-0${(at % 9) + 1}\n${at === 7 ? '' : 'author: me\n'}rating: ${at}\n${at < 10 ? 'mood: good\n' : ''}mixed: ${at === 3 ? '[x]' : 'x'}\nlinks: [a, b]\ndraft: false\n`,
    ),
  ]),
)
const site = {
  'hugo.toml': 'theme = ["here", "gone"]\n[languages.de]\nweight = 1\n[languages.en]\nweight = 2\n',
  'netlify.toml': '[build.environment]\nHUGO_VERSION = "0.146.2"\n',
  'themes/here/layouts/_shortcodes/note.html': '{{ .Inner }}',
  'content/_index.md': page('title: Home\n'),
  'content/blog/_index.md': page('title: Blog\n'),
  'content/about.md': page('title: About\n'),
  'content/few/a.md': page('title: A\n'),
  'content/blog/tags.md':
    '---\ntitle: T\ndate: 2024-01-01\nauthor: me\nrating: 1\nmixed: x\nlinks: [a]\ndraft: false\n---\n{{< lost >}} {{< lost >}}\n',
  ...blog,
}
const run = (cwd: string, ...args: string[]) => runCli(['init', ...args], { cwd })
const read = (cwd: string, name = 'hugomark.config.yaml') => readFileSync(join(cwd, name), 'utf8')

describe('hugomark init', () => {
  it('writes what it finds, and the configuration finds what differs', () => {
    const cwd = tempSite(site)
    const { code, out, err } = run(cwd)
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain(`site       .
Hugo       0.146.2 (netlify.toml)
modules    here
not here   gone
languages  de, en
pages      25, sections with a common front matter: 1
unclear    lost (2): no template tells`)
    expect(err).toContain('\nwrote hugomark.config.yaml\n\nNext:\n  hugomark lint ')
    const text = read(cwd)
    expect(parse(text)).toEqual({
      extends: ['recommended'],
      overrides: [
        {
          files: ['content/blog/**/!(_index*)'],
          rules: {
            'frontmatter/required-field': [
              'warning',
              { fields: ['title', 'date', 'rating', 'mixed', 'links', 'author'] },
            ],
            'frontmatter/schema': [
              'warning',
              {
                schemas: [
                  {
                    schema: {
                      type: 'object',
                      properties: {
                        rating: { type: 'integer' },
                        links: { type: 'array', items: { type: 'string' } },
                        author: { type: 'string' },
                      },
                    },
                  },
                ],
              },
            ],
          },
        },
      ],
    })
    expect(text).toContain('# hugo: "0.146.2"')
    expect(text).toContain('#   "gone": ../folder')
    expect(text).toContain('  # blog: 21 pages\n')
    const lint = runCli(['lint', '--format', 'compact', 'content/blog'], { cwd, env: { GITHUB_ACTIONS: '' } })
    expect(lint.out.split('\n').filter(line => line.includes('[frontmatter/'))).toEqual([
      'content/blog/p7.md:1:1: warning: The front matter has no "author". Add it. [frontmatter/required-field]',
    ])
  })

  it.each(['json', 'ts'])('writes %s that the linter takes', format => {
    const cwd = tempSite(site)
    expect(run(cwd, '--yes', '--format', format, '--preset', 'strict', '--preset', 'style').code).toBe(0)
    const config = `hugomark.config.${format}`
    if (format === 'ts')
      expect(read(cwd, config)).toMatch(/^import type { LintConfig } from 'hugomark\/lint'\n/)
    const { out, err } = runCli(['lint', '--print-config', 'content/blog/p7.md'], { cwd })
    expect(err).toBe('')
    expect(JSON.parse(out)).toMatchObject({
      config,
      rules: { 'frontmatter/required-field': ['warning', {}] },
    })
  })

  it('replaces nothing without --force, and makes no second configuration', () => {
    const cwd = tempSite({ ...site, 'hugomark.config.yaml': '# mine\n' })
    expect(run(cwd)).toMatchObject({ code: 2, out: '' })
    expect(read(cwd)).toBe('# mine\n')
    expect(run(cwd, '--format', 'json', '--force').err).toContain(
      'hugomark.config.yaml configures the linter already',
    )
    expect(existsSync(join(cwd, 'hugomark.config.json'))).toBe(false)
    expect(run(cwd, '--force').code).toBe(0)
    expect(read(cwd)).toContain('extends: ')
    const other = tempSite({ ...site, 'package.json': '{"hugomark":{}}' })
    expect(run(other).err).toContain('the key "hugomark" of package.json configures the linter already')
  })

  it('finds the site from within it and from above it', () => {
    const within = tempSite(site)
    expect(run(join(within, 'content/blog')).code).toBe(0)
    expect(read(within)).toContain('content/blog/**')
    const above = tempSite(
      Object.fromEntries(Object.entries(site).map(([path, text]) => [`web/docs/${path}`, text])),
    )
    expect(run(above, '--stdout').out).toContain('web/docs/content/blog/**/!(_index*)')
    expect(existsSync(join(above, 'hugomark.config.yaml'))).toBe(false)
    expect(run(tempSite({ 'a.md': '' })).err).toMatch(/^no Hugo site here/)
    expect(run(tempSite({ 'a/hugo.toml': '', 'b/hugo.toml': '' })).err).toMatch(/^sites: a, b; /)
  })

  it('takes names from the site as names', () => {
    const odd = Object.fromEntries(
      Array.from({ length: 5 }, (_, at) => [
        `content/a {x}: #b\u0085/p${at}.md`,
        page('"k: #y": 1\n__proto__: x\n'),
      ]),
    )
    const cwd = tempSite({ 'hugo.toml': 'theme = "a\\nrules: 1"\n', ...odd })
    expect(run(cwd).code).toBe(0)
    const config = parse(read(cwd))
    expect(config.rules).toBeUndefined()
    expect(config.overrides[0].rules['frontmatter/required-field'][1].fields).toEqual(['k: #y', '__proto__'])
    const { out } = runCli(['lint', '--print-config', 'content/a {x}: #b\u0085/p1.md'], { cwd })
    expect(JSON.parse(out).rules['frontmatter/required-field'][0]).toBe('warning')
  })

  it('--preset must be known', () => {
    expect(run(tempSite(site), '--preset', 'strikt').err).toContain('did you mean "strict"?')
  })
})
