import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { pluginSource } from '../lint/plugin-source.ts'
import { runCli } from './run-cli.ts'
import { tempSite } from './temp-site.ts'

const site = {
  'hugo.toml':
    'theme = ["gone", "plain"]\n[module.hugoVersion]\nmin = "0.146.0"\n[languages.en]\n[languages.de]\n',
  'themes/plain/layouts/_shortcodes/box.html': '{{ .Inner }}',
  'layouts/_shortcodes/broken.html': 'a\n{{ if }\n',
  'content/a.md': 'A\n',
  'content/b.de.md': 'B\n',
  'content/c.md': new Uint8Array([0x41, 0xff, 0x0a]),
  'content/_content.gotmpl': '',
  'hugomark.config.yaml':
    'extends: [strict, acme/house]\nplugins: [./rules.mjs]\noverrides: [{ files: ["x"], rules: {} }]\n',
  'rules.mjs': pluginSource,
}

function doctor(cwd: string, args: readonly string[] = []) {
  const { code, out, err } = runCli(['doctor', ...args], { cwd })
  return { code, err, report: args.includes('--json') ? JSON.parse(out) : out }
}

describe('hugomark doctor', () => {
  it('tells what the linter works with, and what is wrong, to programs', () => {
    const cwd = tempSite(site)
    execFileSync('git', ['init', '-q'], { cwd })
    const { code, err, report } = doctor(cwd, ['--json'])
    expect({ code, err }).toEqual({ code: 1, err: '' })
    const [config] = report.configs
    expect(config.rules).toBeGreaterThan(config.rulesOfSite)
    expect(config.rulesOfSite).toBeGreaterThan(0)
    expect(report).toEqual({
      hugomark: packageJson.version,
      node: { version: process.versions.node, isSupported: true },
      git: { repository: '.', isUsable: true },
      cache: { folder: '.cache/hugomark', state: 'none', files: 0 },
      configs: [
        {
          path: 'hugomark.config.yaml',
          errors: [],
          presets: ['strict', 'acme/house'],
          plugins: ['./rules.mjs'],
          overrides: 1,
          rules: config.rules,
          rulesOfSite: config.rulesOfSite,
        },
      ],
      sites: [
        {
          folder: '.',
          config: 'hugomark.config.yaml',
          configFiles: ['hugo.toml'],
          hugo: '0.146.0',
          hugoSource: 'module.hugoVersion.min',
          modules: ['plain'],
          missingModules: ['gone'],
          languages: ['de', 'en'],
          content: { files: 3, unreadable: 1, adapters: 1 },
          shortcodes: { own: 2, ofHugo: report.sites[0].shortcodes.ofHugo },
        },
      ],
      findings: [
        {
          severity: 'error',
          message: `The module "gone" is not in the site's folder, so what it brings along is not known.`,
          advice:
            'Run "hugo mod vendor", check out submodules, or tell its folder with "modules" of the configuration. Until then, names of shortcodes that it may have are not reported as unknown.',
        },
        {
          severity: 'error',
          message:
            'The template of "broken" does not parse, so no site with it builds: This action is not closed.',
          advice: 'Mend it; until then, calls of its shortcode are not checked against it.',
          path: 'layouts/_shortcodes/broken.html',
          line: 2,
        },
        {
          severity: 'error',
          message:
            'This page cannot be read: not UTF-8: byte 0xFF at offset 1 (line 1, byte 2 of the line). Convert it: iconv -f ITS-ENCODING -t UTF-8 FILE > NEW-FILE.',
          advice: 'Mend it, or leave it out with "ignores" of the configuration.',
          path: 'content/c.md',
        },
      ],
    })
  })

  it('tells a person, and ends with 0 when nothing is wrong', () => {
    const cwd = tempSite({ 'web/hugo.toml': '', 'web/content/a.md': '' })
    execFileSync('git', ['init', '-q'], { cwd })
    runCli(['lint', '--cache'], { cwd })
    const { code, err, report } = doctor(cwd)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(
      report.replace(/\d+ rules on, \d+ of/, 'N rules on, N of').replace(/\d+ of Hugo/, 'N of Hugo'),
    ).toBe(
      `hugomark     ${packageJson.version} on Node ${process.versions.node}
git          .
cache        .cache/hugomark: 1 file
config       none
  presets    recommended
  rules      N rules on, N of them for sites
site         web
  settings   web/hugo.toml
  Hugo       0.169.0 (no file tells it)
  modules    none
  languages  en
  content    1 file
  shortcodes 0 of the site, N of Hugo

info No configuration of the linter counts: the preset recommended is on.
  Run "hugomark init".

info web: No file tells the version of Hugo; the newest that is known counts, 0.169.0.
  Set "hugo" in the configuration of the linter, or module.hugoVersion.min in that of the site.

no problems
`,
    )
  })

  it('takes the options of lint, and looks at a broken setup all the same', () => {
    const cwd = tempSite({
      'hugo.toml': '',
      'content/a.md': '',
      'hugomark.config.json': '{ "extend": [], "rules": { "a/b": "off" } }',
      '.cache/hugomark/lint.json': 'x\n[]',
    })
    const { code, report } = doctor(cwd, ['--json', '--hugo', '0.150'])
    expect(code).toBe(1)
    expect(report.configs).toEqual([
      expect.objectContaining({
        path: null,
        errors: [expect.stringMatching(/^hugomark\.config\.json: .*extend/)],
      }),
    ])
    expect(report.sites[0]).toMatchObject({
      folder: '.',
      config: null,
      hugo: '0.150.0',
      hugoSource: 'option',
    })
    expect(report.cache).toEqual({ folder: '.cache/hugomark', state: 'unusable', files: 0 })
    expect(
      report.findings.map(({ severity, message }: { severity: string; message: string }) => [
        severity,
        message,
      ]),
    ).toEqual([
      ['error', report.configs[0].errors[0]],
      [
        'info',
        'This is in no git repository: --changed, --staged and --since do not work, and themes outside of the site are not seen.',
      ],
      ['info', 'The cache in .cache/hugomark is of another version, or damaged: the next run makes it anew.'],
    ])
    expect(doctor(cwd, ['--json', '--no-config']).report.configs[0]).toMatchObject({ path: null, errors: [] })
  })

  it('tells that there is no site, and what does not run', () => {
    const { code, report } = doctor(tempSite({ 'a.md': '' }), ['--json'])
    expect(code).toBe(1)
    expect(report.sites).toEqual([])
    expect(report.findings[0]).toEqual({
      severity: 'error',
      message: `There is no Hugo site here, so rules that need one do not run (${report.configs[0].rulesOfSite} of ${report.configs[0].rules}).`,
      advice: 'Go to the folder of the site, or name it with "site" of the configuration or --site.',
    })
  })

  it('refuses what is no folder', () => {
    expect(doctor(tempSite({}), ['gone'])).toEqual({
      code: 2,
      err: 'hugomark: error: gone is no folder\n',
      report: '',
    })
  })
})
