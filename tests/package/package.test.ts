import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const publicNames = {
  hugomark: [
    'HugoSyntaxError',
    'UnprintableNodeError',
    'applyEdits',
    'build',
    'createLineIndex',
    'diagnosticCodes',
    'findAll',
    'isNode',
    'isParam',
    'isParent',
    'parse',
    'parseOrThrow',
    'printValue',
    'stringify',
    'tokenTypes',
    'tokenize',
    'visit',
    'visitorKeys',
  ],
  'hugomark/frontmatter': [
    'FrontmatterError',
    'convertFrontmatter',
    'editFrontmatter',
    'frontmatterData',
    'frontmatterDiagnostics',
    'frontmatterEntries',
    'insertFrontmatter',
    'removeFrontmatter',
    'renameFrontmatterKey',
  ],
  'hugomark/hugo': ['decodeBytes', 'encodeText', 'hugoView'],
  'hugomark/site': [
    'collectUsage',
    'findSiteRoot',
    'memoryHost',
    'newestVersion',
    'readSite',
    'resolveReference',
    'siteProblemCodes',
  ],
  'hugomark/census': ['callContexts', 'createCensus', 'csvLines', 'htmlReport', 'takeCensus'],
  'hugomark/mask': ['mask', 'unmask'],
  'hugomark/migrate': [
    'comparePages',
    'createMappings',
    'migratePage',
    'migrationTargets',
    'pageMarkup',
    'readMapping',
    'sourceOffset',
  ],
  'hugomark/mdast': ['fromMdast', 'toMdast'],
  'hugomark/remark': ['remarkHugo'],
  'hugomark/site/node': ['nodeHost', 'openSite'],
  'hugomark/lint': [
    'ConfigError',
    'RuleError',
    'builtInRules',
    'configSchema',
    'defineRule',
    'fixSource',
    'lintSource',
    'presetNames',
    'resolveRules',
  ],
  'hugomark/lint/node': ['lintFiles'],
  'hugomark/eslint': ['eslintPlugin'],
}

// what a user of the types writes; both module systems compile the same
const consumer = `
import { build, type Diagnostic, parse, type Root, stringify, visit } from 'hugomark'
import { type HugoView, hugoView } from 'hugomark/hugo'
import { toMdast } from 'hugomark/mdast'

const { tree, diagnostics }: { tree: Root; diagnostics: readonly Diagnostic[] } = parse('{{< a >}}')
visit(tree, { shortcode: node => { const name: string = node.name; return name === 'b' ? 'skip' : undefined } })
tree.children.push(build.text('end'))
export const text: string = stringify(tree) + diagnostics.length
export const view: HugoView = hugoView('{{< a >}}')
for (const node of toMdast(tree).children) if (node.type === 'shortcode') node.params.pop()
// @ts-expect-error a tree is no text
stringify('{{< a >}}')
`

/** An empty folder into which the packed package is installed, as a user would. */
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hugomark-installed-'))
  const tarball = execFileSync(process.execPath, ['scripts/pack.mjs', folder], { encoding: 'utf8' }).trim()
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n')
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', tarball], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the installed package', () => {
  it('brings no Chevrotain along', () => {
    const names = readdirSync(join(folder, 'node_modules')).filter(name => !name.startsWith('.'))
    expect(names).toContain('hugomark')
    expect(names.filter(name => name.includes('chevrotain'))).toEqual([])
  })

  it.each(Object.entries(publicNames))('%s exports exactly its public names', (entry, names) => {
    const importing = node(
      '--input-type=module',
      '-e',
      `console.log(JSON.stringify(Object.keys(await import('${entry}')).sort()))`,
    )
    expect(importing.stderr).toBe('')
    expect(JSON.parse(importing.stdout)).toEqual(names)
  })

  it.each(Object.entries(publicNames))('require(%s) gives the same', (entry, names) => {
    const requiring = node('-e', `console.log(JSON.stringify(Object.keys(require('${entry}')).sort()))`)
    expect(JSON.parse(requiring.stdout)).toEqual(names)
  })

  it('prints nothing when it is imported and used', () => {
    const source = '+++\\ntitle = "A"\\n+++\\n{{< a b=1 >}}x{{< /a >}}{{% c'
    const program = `
      import { parse, stringify, tokenize } from 'hugomark'
      import { hugoView } from 'hugomark/hugo'
      const source = '${source}'
      tokenize(source)
      hugoView(source)
      if (stringify(parse(source).tree) !== source) process.exitCode = 1`
    expect(node('--input-type=module', '-e', program)).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('has types that ESM and CommonJS consumers compile against, library checks included', () => {
    writeFileSync(join(folder, 'consumer.mts'), consumer)
    writeFileSync(join(folder, 'consumer.cts'), consumer)
    const options = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false']
    const modules = ['--module', 'nodenext', '--target', 'es2022', '--lib', 'es2022']
    const tsc = resolve('node_modules/typescript/bin/tsc')
    expect(node(tsc, ...options, ...modules, 'consumer.mts', 'consumer.cts')).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
  })
})

function node(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
  return { status, stdout, stderr }
}
