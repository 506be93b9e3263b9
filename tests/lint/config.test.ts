import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ConfigError, configSchema } from '../../src/lint.ts'
import { lintFiles } from '../../src/lint-node.ts'
import { tempSite } from '../cli/temp-site.ts'
import { pluginSource } from './plugin-source.ts'

/** The rules and severities that are reported, by file. */
async function reported(cwd: string, options: Omit<Parameters<typeof lintFiles>[0], 'cwd'> = {}) {
  const { files, failures } = await lintFiles({ cwd, ...options })
  expect(failures).toEqual([])
  return Object.fromEntries(
    files.map(({ name, result }) => [
      name,
      result.messages.map(({ ruleId, severity }) => `${ruleId} ${severity}`),
    ]),
  )
}

async function configError(cwd: string, options: Omit<Parameters<typeof lintFiles>[0], 'cwd'> = {}) {
  const error: unknown = await lintFiles({ cwd, ...options }).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(ConfigError)
  return (error as ConfigError).message
}

const unused = '<!-- hugomark-disable -->\n'

describe('a configuration file', () => {
  it.each([
    ['hugomark.config.json', '{ "rules": { "directive/unused": "error" }, } // fine'],
    ['hugomark.config.yaml', 'rules:\n  directive/unused: error\n'],
    ['hugomark.config.yml', 'rules: { directive/unused: error }\n'],
    ['hugomark.config.toml', '[rules]\n"directive/unused" = "error"\n'],
    ['hugomark.config.mjs', "export default { rules: { 'directive/unused': 'error' } }"],
    [
      'hugomark.config.ts',
      "const severity: string = 'error'\nexport default { rules: { 'directive/unused': severity } }",
    ],
    ['package.json', '{ "hugomark": { "rules": { "directive/unused": "error" } } }'],
  ])('%s', async (name, text) => {
    const cwd = tempSite({ [name]: text, 'a.md': unused })
    expect(await reported(cwd)).toEqual({ 'a.md': ['directive/unused error'] })
  })

  it('counts for the files below it, unless a nearer one does; they are not merged', async () => {
    const cwd = tempSite({
      'hugomark.config.json': '{ "rules": { "directive/unused": "error" } }',
      'package.json': '{ "name": "without-settings" }',
      'a.md': unused,
      'b/c/d.md': unused,
      'near/hugomark.config.yaml': 'extends: []\n',
      'near/e.md': unused,
    })
    expect(await reported(cwd)).toEqual({
      'a.md': ['directive/unused error'],
      'b/c/d.md': ['directive/unused error'],
      'near/e.md': [],
    })
    expect(await reported(join(cwd, 'b'))).toEqual({ 'c/d.md': ['directive/unused error'] })
  })

  it('is set aside by the options of a run', async () => {
    const cwd = tempSite({
      'hugomark.config.json':
        '{ "overrides": [{ "files": ["*.md"], "rules": { "directive/unused": "error" } }] }',
      'other.yaml': 'rules: { directive/unused: info }',
      'a.md': unused,
    })
    expect(await reported(cwd, { ignoresConfigs: true })).toEqual({ 'a.md': ['directive/unused warning'] })
    expect(await reported(cwd, { configFile: 'other.yaml' })).toEqual({ 'a.md': ['directive/unused info'] })
    expect(await reported(cwd, { config: { extends: [] } })).toEqual({ 'a.md': [] })
    expect(await reported(cwd, { rules: { 'directive/unused': 'off' } })).toEqual({ 'a.md': [] })
    expect(await reported(cwd, { presets: ['style'] })).toEqual({ 'a.md': ['directive/unused error'] })
  })

  it('leaves files out with the patterns of .gitignore, from its own folder', async () => {
    const cwd = tempSite({
      'docs/hugomark.config.json': '{ "ignores": ["old/", "*.draft.md", "!kept.draft.md"] }',
      'docs/a.md': '',
      'docs/b.draft.md': '',
      'docs/kept.draft.md': '',
      'docs/sub/old/c.md': '',
      'old/d.md': '',
    })
    expect(Object.keys(await reported(cwd))).toEqual(['docs/a.md', 'docs/kept.draft.md', 'old/d.md'])
    expect(Object.keys(await reported(cwd, { paths: ['docs/b.draft.md'] }))).toEqual(['docs/b.draft.md'])
    expect(Object.keys(await reported(cwd, { paths: ['docs/**/*.md'] }))).toEqual([
      'docs/a.md',
      'docs/kept.draft.md',
    ])
  })
})

describe('what is wrong with a configuration', () => {
  it.each([
    [
      'hugomark.config.json',
      '{ "rulez": {}, "overrides": [{ "files": "a" }], "ignores": [1] }',
      'hugomark.config.json: rulez: there is no such key; did you mean "rules"?\n' +
        'hugomark.config.json: overrides[0].files: must be an array\n' +
        'hugomark.config.json: ignores[0]: must be a string',
    ],
    [
      'hugomark.config.yaml',
      'extends: [recomended]\nrules: { directive/unusd: error, directive/unused: fatal }\n',
      'hugomark.config.yaml: extends[0]: there is no preset "recomended"; did you mean "recommended"?\n' +
        'hugomark.config.yaml: rules: there is no rule "directive/unusd"; did you mean "directive/unused"?\n' +
        'hugomark.config.yaml: rules["directive/unused"]: "fatal" is no severity; write off, info, warning or error',
    ],
    [
      'hugomark.config.toml',
      '[rules]\n"directive/unused" = ["warn", { depth = 1 }]\n',
      'hugomark.config.toml: rules["directive/unused"]: the rule takes no options',
    ],
    ['hugomark.config.json', '[]', 'hugomark.config.json: the configuration: must be an object'],
    ['hugomark.config.json', '{\n"rules": }', 'hugomark.config.json: ValueExpected (line 2)'],
    [
      'hugomark.config.mjs',
      'export const rules = {}',
      'hugomark.config.mjs: it must export the configuration as its default',
    ],
    ['hugomark.config.mjs', "throw new Error('no luck')", 'hugomark.config.mjs: no luck'],
    [
      'hugomark.config.json',
      '{ "plugins": ["./gone.js"] }',
      'hugomark.config.json: plugins[0]: "./gone.js" is no file that can be read',
    ],
    [
      'hugomark.config.mjs',
      "export default { plugins: [{ name: 'parse', rules: [] }, { name: 'a', rules: [{ meta: { id: 'b/c' } }] }] }",
      'hugomark.config.mjs: plugins[0]: "parse" is a group of built-in rules; a plugin needs another name\n' +
        'hugomark.config.mjs: plugins[1]: rules[0] of the plugin "a": its meta.id must start with "a/"',
    ],
    [
      'hugomark.config.json',
      '{ "rules": { "__proto__": { "directive/unused": "off" } } }',
      'hugomark.config.json: "__proto__" is no key',
    ],
    [
      'hugomark.config.yaml',
      'rules: { __proto__: { a: 1 } }',
      'hugomark.config.yaml: rules: there is no rule "__proto__"',
    ],
  ])('%s: %s', async (name, text, message) => {
    const cwd = tempSite({ [name]: text, 'a.md': '' })
    expect(await configError(cwd)).toContain(message)
  })

  it('is told of two files in a folder, of a missing one, and of a site that is none', async () => {
    const cwd = tempSite({ 'hugomark.config.json': '{}', 'hugomark.config.toml': '', 'b/a.md': '' })
    expect(await configError(cwd)).toMatch(
      /both hugomark\.config\.json and hugomark\.config\.toml configure the linter; keep one of them$/,
    )
    expect(await configError(cwd, { configFile: 'gone.json' })).toMatch(/^gone\.json: ENOENT/)
    expect(await configError(join(cwd, 'b'), { config: {}, site: '.' })).toMatch(
      /is no folder of a Hugo site$/,
    )
  })

  it('is told apart from settings of the run', async () => {
    const cwd = tempSite({ 'hugomark.config.json': '{}', 'a.md': '' })
    expect(await configError(cwd, { rules: { 'directive/unusd': 'off' } })).toBe(
      'settings of this run: there is no rule "directive/unusd"; did you mean "directive/unused"?',
    )
    expect(await configError(cwd, { fix: 'safe', fixRules: ['directive/unusd'] })).toBe(
      'there is no rule "directive/unusd" whose fixes could be made; did you mean "directive/unused"?',
    )
  })
})

describe('plugins', () => {
  it('are found from the folder of the configuration, as paths and as packages', async () => {
    const cwd = tempSite({
      'one/hugomark.config.json': '{ "plugins": ["./rules.mjs"], "extends": ["acme/house"] }',
      'one/rules.mjs': pluginSource,
      'one/a.md': 'TODO',
      'two/hugomark.config.yaml':
        'plugins: [hugomark-plugin-acme]\nrules: { acme/no-word: [warn, { word: x }] }\n',
      'two/node_modules/hugomark-plugin-acme/package.json':
        '{ "name": "hugomark-plugin-acme", "type": "module", "exports": { "import": "./main.js" } }',
      'two/node_modules/hugomark-plugin-acme/main.js': pluginSource,
      'two/b.md': 'TODO x',
    })
    expect(await reported(cwd)).toEqual({
      'one/a.md': ['acme/no-word error'],
      'two/b.md': ['acme/no-word warning'],
    })
  })

  it('may be objects in a program', async () => {
    const cwd = tempSite({
      'hugomark.config.mjs':
        "import acme from './rules.mjs'\nexport default { plugins: [acme], extends: ['acme/house'] }",
      'rules.mjs': pluginSource,
      'a.md': 'TODO',
    })
    expect(await reported(cwd)).toEqual({ 'a.md': ['acme/no-word error'] })
  })
})

describe('configSchema', () => {
  it('holds the options of each rule with their defaults', () => {
    const schema = {
      type: 'object',
      properties: { max: { type: 'number' } },
      additionalProperties: false,
    } as const
    const meta = {
      id: 'style/x',
      description: 'Is x.',
      why: '',
      advice: '',
      severity: 'info',
      presets: [],
      messages: {},
      schema,
      defaults: { max: 3 },
    } as const
    const { $defs } = configSchema([{ meta, create: () => ({}) }]) as {
      $defs: { rules: { properties: object } }
    }
    expect($defs.rules.properties).toEqual({
      'style/x': {
        description: 'Is x.',
        anyOf: [
          { $ref: '#/$defs/severity' },
          {
            type: 'array',
            prefixItems: [{ $ref: '#/$defs/severity' }, { ...schema, default: { max: 3 } }],
            minItems: 1,
            maxItems: 2,
          },
        ],
      },
    })
  })
})
