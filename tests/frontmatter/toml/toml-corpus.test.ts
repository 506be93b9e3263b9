import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parse } from 'smol-toml'
import { describe, expect, test } from 'vitest'
import { parseToml } from '../../../src/frontmatter/toml/parse-toml.ts'
import { tomlData } from '../../../src/frontmatter/toml/toml-data.ts'
import { tomlEntries } from '../../../src/frontmatter/toml/toml-entries.ts'
import type { TomlDocument } from '../../../src/frontmatter/toml/toml-node.ts'
import { tomlTokens } from '../../../src/frontmatter/toml/toml-tokens.ts'
import { tomlBlock } from './toml-block.ts'
import { comparable, judge } from './toml-judge.ts'

const root = [new URL('../../../../shared/corpus/', import.meta.url)].find(url => existsSync(url))

describe.skipIf(root === undefined)(
  root === undefined ? 'the corpus: SKIPPED, there is no folder ../shared/corpus' : 'the corpus',
  () => {
    const files = root === undefined ? [] : readdirSync(root, { recursive: true, encoding: 'utf8' })
    const pages = files
      .filter(path => /\.(md|markdown|mdown|html|org|adoc)$/.test(path))
      .map(path => ({ path, source: readFileSync(new URL(encodeURI(path), root), 'utf8') }))
      .map(({ path, source }) => ({ path, source, block: tomlBlock(source) }))
      .filter(page => page.block !== undefined)

    test('has TOML blocks', () => {
      expect(pages.length).toBeGreaterThan(500)
    })

    test('each block has the values of smol-toml', () => {
      for (const { path, block } of pages) {
        const expected = judge(block!.text)
        const { document, errors } = parseToml(block!.text)
        expect([path, errors.length === 0]).toEqual([path, expected !== undefined])
        if (expected !== undefined) expect([path, comparable(tomlData(document))]).toEqual([path, expected])
      }
    })

    test('the tokens of each block are the block', () => {
      for (const { path, source, block } of pages) {
        const tokens = tomlTokens(block!.text, { baseOffset: block!.start })
        const text = tokens.map(({ startOffset, endOffset }) => source.slice(startOffset, endOffset)).join('')
        expect([path, text]).toEqual([path, block!.text])
      }
    })

    test('each position is that of the text in the file', () => {
      let checked = 0
      for (const { source, block } of pages) {
        const { document } = parseToml(block!.text, { baseOffset: block!.start })
        checked += checkRaw(document, source)
        const data = tomlData(document)
        for (const { node, keyStart, keyEnd, path, valueStart, valueEnd } of tomlEntries(document)) {
          const key = source.slice(keyStart, keyEnd)
          const value = source.slice(valueStart, valueEnd)
          if (key !== '') expect(names(path).slice(-names(keyPath(key)).length)).toEqual(keyPath(key))
          if (node.type === 'table' || node.type === 'arrayTable') expect(value.startsWith('[')).toBe(true)
          else expect(judge(`a = ${value}`)).toEqual([['a', comparable(valueAt(data, path))]])
          checked += 1
        }
      }
      expect(checked).toBeGreaterThan(8000)
    })
  },
)

const names = (path: readonly (string | number)[]) => path.filter(step => typeof step === 'string')

/** The names of a key as smol-toml reads it. */
function keyPath(key: string): string[] {
  const path: string[] = []
  for (let here = parse(`${key} = 1`) as unknown; typeof here === 'object' && here !== null; ) {
    const [name, inner] = Object.entries(here)[0]!
    path.push(name)
    here = inner
  }
  return path
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce((here, step) => (here as Record<string | number, unknown>)[step], data)
}

/** Checks each node of a tree that has its spelling; gives their number. */
function checkRaw(document: TomlDocument, source: string): number {
  let checked = 0
  JSON.stringify(document, (_key, node) => {
    if (typeof node?.raw === 'string') {
      expect(source.slice(node.startOffset, node.endOffset)).toBe(node.raw)
      checked += 1
    }
    return node
  })
  return checked
}
