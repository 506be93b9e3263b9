import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { codeBlocks, readRepositoryFile, repositoryPath } from '../support/code-blocks.ts'

const markdown = readRepositoryFile('README.md')
const blocks = codeBlocks(markdown)

/** What a block must print: its `// =>` comments, or else the block of text behind it. */
const examples = blocks.flatMap((block, index) => {
  if (!['js', 'ts', 'sh'].includes(block.language)) return []
  const comments = [...block.text.matchAll(/^ *\/\/ => ?(.*)$/gm)].map(([, line]) => line!)
  const next = blocks[index + 1]
  const expected = comments.length > 0 ? comments.join('\n') : next?.language === 'text' ? next.text : ''
  return [{ block, expected, title: `${block.headings.at(-1)}, line ${block.line}` }]
})

// the programs stand inside of the package, so that its name leads to it as it does for its users
const programs = repositoryPath(`.cache/readme-${process.pid}`)
const folder = mkdtempSync(join(tmpdir(), 'hugomark-readme-'))

beforeAll(() => {
  mkdirSync(programs, { recursive: true })
  symlinkSync(repositoryPath('examples'), join(folder, 'examples'))
})
afterAll(() => {
  rmSync(programs, { recursive: true })
  rmSync(folder, { recursive: true })
})

function run(command: string, ...words: string[]): string {
  const { FORCE_COLOR: _, ...environment } = process.env
  const env = { ...environment, NO_COLOR: '1' }
  const { stdout, stderr, status } = spawnSync(command, words, { cwd: folder, encoding: 'utf8', env })
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  return stdout.trimEnd()
}

const cli = `"${process.execPath}" "${repositoryPath('dist/cli.js')}"`

describe('the examples of README.md', () => {
  it.each(examples)('$title', ({ block, expected }) => {
    if (block.language === 'sh') {
      expect(run('sh', '-e', '-c', block.text.replaceAll('npx hugomark', cli))).toBe(expected)
      return
    }
    expect(expected, 'an example must show what it prints').not.toBe('')
    const { outputText } = ts.transpileModule(block.text, {
      compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 },
    })
    const file = join(programs, `line-${block.line}.mjs`)
    writeFileSync(file, block.language === 'ts' ? outputText : block.text)
    expect(run(process.execPath, file)).toBe(expected)
  })

  it('in TypeScript have no type errors', () => {
    const files = examples.flatMap(({ block }) => {
      if (block.language !== 'ts') return []
      const file = join(programs, `line-${block.line}.mts`)
      writeFileSync(file, block.text)
      return [file]
    })
    const program = ts.createProgram(files, {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts'],
      types: ['node'],
    })
    const problems = ts.getPreEmitDiagnostics(program)
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
  })
})

describe('the API section of README.md', () => {
  /** The names in the headings below a heading of the third level. */
  const documented = (entry: string): string[] => {
    const section = markdown.split(`\n### \`${entry}\`\n`)[1]!.split(/^#{2,3} /m)[0]!
    return [...section.matchAll(/^#### `(\w+)/gm)].map(([, name]) => name!).sort()
  }

  it('names every export of hugomark and nothing else', async () => {
    expect(documented('hugomark')).toEqual(Object.keys(await import('../../src/index.ts')).sort())
  })

  it('names every export of hugomark/frontmatter and nothing else', async () => {
    expect(documented('hugomark/frontmatter')).toEqual(
      Object.keys(await import('../../src/frontmatter.ts')).sort(),
    )
  })

  it('names every export of hugomark/hugo and nothing else', async () => {
    expect(documented('hugomark/hugo')).toEqual(Object.keys(await import('../../src/hugo.ts')).sort())
  })

  it('names every export of hugomark/mask and nothing else', async () => {
    expect(documented('hugomark/mask')).toEqual(Object.keys(await import('../../src/mask.ts')).sort())
  })

  it('names every export of hugomark/site and nothing else', async () => {
    expect(documented('hugomark/site')).toEqual(Object.keys(await import('../../src/site.ts')).sort())
  })

  it('names every export of hugomark/site/node and nothing else', async () => {
    const names = Object.keys(await import('../../src/site-node.ts')).sort()
    expect(documented('hugomark/site/node')).toEqual(names)
  })

  it('names every export of hugomark/mdast and hugomark/remark and nothing else', async () => {
    expect(documented('hugomark/mdast')).toEqual(Object.keys(await import('../../src/mdast.ts')).sort())
    expect(documented('hugomark/remark')).toEqual(Object.keys(await import('../../src/remark.ts')).sort())
  })

  it('has an example for each', () => {
    const headings = [...markdown.matchAll(/^#### (.*)$/gm)].map(([, heading]) => heading!)
    const shown = examples.map(({ block }) => block.headings.at(-1))
    expect(headings.filter(heading => !shown.includes(heading))).toEqual([])
  })
})

describe('the links of README.md', () => {
  it('lead to headings and files that exist', () => {
    const anchors: string[] = []
    for (const [, heading] of markdown.matchAll(/^#+ (.*)$/gm)) {
      const anchor = heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-')
      anchors.push(anchors.includes(anchor) ? `${anchor}-1` : anchor)
    }
    const targets = [...markdown.matchAll(/\]\(([^)]*)\)/g)].map(([, target]) => target!)
    const missing = targets.filter(target => {
      if (/^https:/.test(target)) return false
      if (target.startsWith('#')) return !anchors.includes(target.slice(1))
      return !existsSync(repositoryPath(target.split('#')[0]!))
    })
    expect(missing).toEqual([])
  })
})
