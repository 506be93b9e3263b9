import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { frontmatterData, frontmatterDiagnostics, frontmatterEntries } from '../../src/frontmatter.ts'
import { decodeBytes } from '../../src/hugo.ts'
import { parse } from '../../src/index.ts'
import { hasShared, sharedNote, sharedPath } from '../support/shared.ts'

describe.skipIf(!hasShared)(`front matter of the corpus${sharedNote}`, () => {
  const pages = (hasShared ? readdirSync(sharedPath('corpus'), { recursive: true, encoding: 'utf8' }) : [])
    .filter(path => /\.(md|markdown|mdown|html|org|adoc)$/.test(path))
    .flatMap(path => {
      const source = decodeBytes(readFileSync(sharedPath(`corpus/${path}`)))
      const { tree } = parse(source)
      const node = tree.children[0]
      return node?.type === 'frontmatter' ? [{ path, source, tree, node }] : []
    })

  it('has pages of each format', () => {
    expect(new Set(pages.map(({ node }) => node.format))).toContain('yaml')
    expect(pages.length).toBeGreaterThan(4_000)
  })

  it('has the values of yaml and JSON.parse, where these read a block', () => {
    let compared = 0
    for (const { path, source, node } of pages) {
      if (node.format !== 'yaml' && node.format !== 'json') continue
      // to the package a lone carriage return ends no line, and to Hugo one belongs to the text of a block
      const { tree } = parse(source.replace(/\r\n?/g, '\n'))
      if (frontmatterDiagnostics(tree).length > 0) continue
      const text = node.value.replace(/\r\n?/g, '\n')
      const theirs = node.format === 'json' ? JSON.parse(text) : parseYaml(text, { merge: true })
      expect([path, plain(frontmatterData(tree))]).toEqual([path, plain(theirs ?? {})])
      compared++
    }
    expect(compared).toBeGreaterThan(3_000)
  })

  it('has entries whose positions are those of the text that they name', () => {
    for (const { path, source, tree } of pages) {
      let last = -1
      for (const entry of frontmatterEntries(tree)) {
        const { start, end } = entry.valuePosition
        const text = source.slice(start.offset, end.offset)
        if (entry.keyPosition !== undefined) {
          const key = source.slice(entry.keyPosition.start.offset, entry.keyPosition.end.offset)
          const name = String(entry.path.findLast(step => typeof step === 'string'))
          expect([path, bare(key)]).toEqual([path, expect.stringContaining(bare(name))])
          expect(entry.keyPosition.start.offset).toBeGreaterThan(last)
          last = entry.keyPosition.start.offset
        }
        if (entry.type === 'bool') expect(text.toLowerCase()).toBe(String(entry.value))
        if (entry.type === 'string' && !text.includes('\n') && !/^["'|>]/.test(text))
          expect(text).toBe(entry.value)
        if (entry.type === 'int' && /^\d{1,15}$/.test(text) && !text.startsWith('0'))
          expect(Number(text)).toBe(entry.value)
        expect(source.split('\n', start.line).join('\n').length).toBeGreaterThanOrEqual(start.offset)
      }
    }
  })
})

/** What both readers give as one: YAML's core schema has numbers such as `1e3` and no `1_000`. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) =>
      typeof inner === 'number' || (typeof inner === 'string' && /^[\d.+-][\d._eE+-]*$/.test(inner))
        ? String(Number(inner))
        : inner,
    ),
  )
}

function bare(key: string): string {
  return key.replace(/["'\\]/g, '').toLowerCase()
}
