import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { repositoryPath } from '../support/code-blocks.ts'
import { runProgram } from '../support/run-program.ts'

const cli = repositoryPath('dist/cli.js')

describe('the site in examples/lint-site', () => {
  it('has these mistakes', async () => {
    const { stdout, stderr, exitCode } = runProgram(cli, 'lint', '-f', 'compact', 'examples/lint-site')
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 1 })
    await expect(stdout).toMatchFileSnapshot('expected/lint-site.txt')
  })

  it('can be mended in these places', async () => {
    const words = ['lint', '--diff', '--fix-unsafe', 'examples/lint-site']
    const { stdout, exitCode } = runProgram(cli, ...words)
    expect(exitCode).toBe(1)
    await expect(stdout).toMatchFileSnapshot('expected/lint-site-diff.txt')
  })
})

describe('a site that has installed the plugin', () => {
  let folder: string
  let plugin: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hugomark-lint-'))
    plugin = join(folder, 'plugin')
    mkdirSync(join(folder, 'node_modules/@types'), { recursive: true })
    symlinkSync(repositoryPath(''), join(folder, 'node_modules/hugomark'))
    symlinkSync(repositoryPath('node_modules/@types/node'), join(folder, 'node_modules/@types/node'))
    cpSync(repositoryPath('examples/lint-plugin'), plugin, { recursive: true })
    symlinkSync(plugin, join(folder, 'node_modules/hugomark-plugin-acme'))
    cpSync(repositoryPath('examples/lint-site'), join(folder, 'site'), { recursive: true })
    const config = join(folder, 'site/hugomark.config.yaml')
    const text = readFileSync(config, 'utf8').replace('../lint-plugin/plugin.js', 'hugomark-plugin-acme')
    writeFileSync(config, text)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const run = (cwd: string, ...words: string[]) => {
    const { NODE_OPTIONS: _, NODE_TEST_CONTEXT: __, ...environment } = process.env
    const env = { ...environment, NO_COLOR: '1' }
    return spawnSync(process.execPath, words, { cwd, encoding: 'utf8', env })
  }

  it('gets the same report', async () => {
    const { stdout, status } = run(join(folder, 'site'), cli, 'lint', '-f', 'compact')
    expect(status).toBe(1)
    const expected = readFileSync(repositoryPath('tests/examples/expected/lint-site.txt'), 'utf8')
    expect(stdout).toBe(expected.replaceAll('examples/lint-site/', ''))
  })

  it('can run the tests of the plugin', () => {
    const { stdout, status } = run(plugin, '--test', '--test-reporter=tap')
    expect(stdout).toMatch(/^# pass 11$/m)
    expect(status).toBe(0)
  })

  it('has a plugin without type errors', () => {
    const program = ts.createProgram([join(plugin, 'plugin.js'), join(plugin, 'test/plugin.test.js')], {
      allowJs: true,
      checkJs: true,
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts'],
      typeRoots: [join(folder, 'node_modules/@types')],
      types: ['node'],
    })
    const problems = ts.getPreEmitDiagnostics(program)
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })
})
