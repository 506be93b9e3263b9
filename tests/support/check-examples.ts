import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { type CodeBlock, codeBlocks, readRepositoryFile, repositoryPath } from './code-blocks.ts'

interface Example {
  readonly block: CodeBlock
  /** What it prints: its `// =>` comments, or else the block of text behind it. */
  readonly expected: string
}

/**
 * Runs the examples of a Markdown file, in a folder in which hugomark, the plugin and the sites of `examples/` are. Blocks
 * with a file name behind their language become files there, and configurations are tried, as are commands in YAML; other blocks of JavaScript,
 * TypeScript and shell are run. `exit=1` behind `sh` tells the exit code. Gives the blocks that are run.
 */
export function checkExamples(path: string): readonly CodeBlock[] {
  const blocks = codeBlocks(readRepositoryFile(path))
  const examples: Example[] = blocks.flatMap((block, index) => {
    if (!['js', 'ts', 'sh'].includes(block.language) || fileName(block) !== undefined) return []
    const comments = [...block.text.matchAll(/^ *\/\/ => ?(.*)$/gm)].map(([, line]) => line!)
    const next = blocks[index + 1]
    const expected = comments.length > 0 ? comments.join('\n') : next?.language === 'text' ? next.text : ''
    return [{ block, expected }]
  })
  const files = blocks.flatMap(block => {
    const name = fileName(block)
    return name === undefined ? [] : [{ name, block }]
  })
  const folder = mkdtempSync(join(tmpdir(), 'hugomark-docs-'))
  const cli = `"${process.execPath}" "${repositoryPath('dist/cli.js')}"`

  beforeAll(() => {
    mkdirSync(join(folder, 'node_modules/@types'), { recursive: true })
    const link = (from: string, to: string) => symlinkSync(repositoryPath(from), join(folder, to))
    link('', 'node_modules/hugomark')
    link('node_modules/@types/node', 'node_modules/@types/node')
    link('examples/lint-plugin', 'node_modules/hugomark-plugin-acme')
    for (const name of ['eslint', 'unified', 'unist-util-visit'])
      link(`node_modules/${name}`, `node_modules/${name}`)
    cpSync(repositoryPath('examples'), join(folder, 'examples'), { recursive: true })
    for (const { name, block } of files) {
      if (block.language === 'yaml') parseYaml(block.text)
      // each is tried alone, as a folder has one
      if (isConfig(name)) continue
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), `${block.text}\n`)
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const run = (command: string, words: readonly string[], exitCode = 0): string => {
    const { FORCE_COLOR: _, GITHUB_ACTIONS: __, NODE_TEST_CONTEXT: ___, ...environment } = process.env
    const env = { ...environment, NO_COLOR: '1' }
    const { stdout, stderr, status } = spawnSync(command, words, { cwd: folder, encoding: 'utf8', env })
    expect({ stderr, status }).toEqual({ stderr: '', status: exitCode })
    return stdout.trimEnd()
  }

  describe(`the examples of ${path}`, () => {
    it.each(
      examples.map(example => ({
        ...example,
        title: `${example.block.headings.at(-1)}, line ${example.block.line}`,
      })),
    )('$title', ({ block, expected }) => {
      if (block.language === 'sh') {
        const exit = block.words.find(word => word.startsWith('exit='))
        const program = block.text.replaceAll('npx hugomark', cli)
        expect(run('sh', ['-e', '-c', program], Number(exit?.slice('exit='.length) ?? 0))).toBe(expected)
        return
      }
      expect(expected, 'an example must show what it prints').not.toBe('')
      const { outputText } = ts.transpileModule(block.text, {
        compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
      })
      const file = join(folder, `line-${block.line}.mjs`)
      writeFileSync(file, block.language === 'ts' ? outputText : block.text)
      expect(run(process.execPath, [file])).toBe(expected)
    })

    const configs = files.filter(({ name }) => isConfig(name))
    if (configs.length > 0) {
      it.each(configs)('$name, line $block.line, is a configuration', ({ name, block }) => {
        writeFileSync(join(folder, name), `${block.text}\n`)
        const words = ['--config', name, '--print-config', 'content/page.md']
        run(process.execPath, [repositoryPath('dist/cli.js'), 'lint', ...words])
        rmSync(join(folder, name))
      })
    }

    const commands = blocks
      .filter(({ language }) => ['yaml', 'console'].includes(language))
      .flatMap(({ text }) => [...text.matchAll(/npx hugomark lint.*/g)].map(([command]) => command))
    if (commands.length > 0) {
      it.each(commands)('%s has options that exist', command => {
        const program = command.replaceAll('npx hugomark', cli).replace(/\$\{\{.*?\}\}/g, 'main')
        const printed = run('sh', ['-e', '-c', `${program} --no-config --print-config content/page.md`])
        expect(JSON.parse(printed)).toHaveProperty('rules')
      })
    }

    const typed = blocks.filter(({ language }) => language === 'ts')
    if (typed.length > 0) {
      it('in TypeScript have no type errors', () => {
        const sources = typed.map(block => {
          const file = join(folder, fileName(block) ?? `line-${block.line}.mts`)
          writeFileSync(file, block.text)
          return file
        })
        const program = ts.createProgram(sources, {
          strict: true,
          noEmit: true,
          skipLibCheck: true,
          allowImportingTsExtensions: true,
          module: ts.ModuleKind.NodeNext,
          target: ts.ScriptTarget.ES2023,
          lib: ['lib.es2023.d.ts'],
          typeRoots: [join(folder, 'node_modules/@types')],
          types: ['node'],
        })
        const problems = ts.getPreEmitDiagnostics(program)
        expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual(
          [],
        )
      })
    }
  })
  return examples.map(({ block }) => block)
}

/** The name of the file that a block is. */
function fileName({ words }: CodeBlock): string | undefined {
  return words.find(word => /^[\w./-]+\.\w+$/.test(word) || word.startsWith('.'))
}

function isConfig(name: string): boolean {
  return name.includes('hugomark.config.')
}
