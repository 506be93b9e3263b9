import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  convertFrontmatter,
  type FrontmatterEntry,
  FrontmatterError,
  frontmatterData,
  frontmatterDiagnostics,
  frontmatterEntries,
} from '../../src/frontmatter.ts'
import { hugoView } from '../../src/hugo.ts'
import { parse } from '../../src/index.ts'
import { runsOf } from '../support/sample-of.ts'
import { jsonDocuments, type KnownDocument, orgDocuments, yamlDocuments } from './known-documents.ts'
import { mutated } from './mutated.ts'

describe.each([
  ['YAML', yamlDocuments],
  ['JSON', jsonDocuments],
  ['Org', orgDocuments],
] as const)('%s', (_format, documents) => {
  test('reading a document gives its values and their places', () => {
    fc.assert(fc.property(documents, isReadRight), { numRuns: runsOf(100) })
  })

  test('a broken document never throws, and its places lie in it', () => {
    fc.assert(fc.property(mutated(documents.map(({ source }) => source)), isReadSafely), {
      numRuns: runsOf(100),
    })
  })
})

function isReadRight({ source, data, scalars }: KnownDocument): void {
  const { tree } = parse(source)
  expect(frontmatterDiagnostics(tree)).toEqual([])
  expect(sorted(frontmatterData(tree))).toEqual(sorted(data))
  const entries = frontmatterEntries(tree)
  const spelled = entries
    .filter(({ type }) => type !== 'list' && type !== 'map')
    .map(({ valuePosition: { start, end } }) => source.slice(start.offset, end.offset))
  // keys that are numbers come first in an object, wherever they stand
  expect(spelled.toSorted()).toEqual([...scalars].sort())
  checkPlaces(entries, source)
  checkNesting(entries)
}

function checkPlaces(entries: readonly FrontmatterEntry[], source: string): void {
  for (const {
    keyPosition,
    valuePosition: { start, end },
  } of entries) {
    expect(start.offset).toBeLessThanOrEqual(end.offset)
    expect(end.offset).toBeLessThanOrEqual(source.length)
    if (keyPosition === undefined) continue
    expect(keyPosition.start.offset).toBeLessThanOrEqual(keyPosition.end.offset)
    expect(keyPosition.end.offset).toBeLessThanOrEqual(source.length)
  }
}

/** An entry lies in the one that holds it, behind the one before it there. */
function checkNesting(entries: readonly FrontmatterEntry[]): void {
  const free = new Map<string, { start: number; end: number }>()
  for (const { path, keyPosition, valuePosition } of entries) {
    const { start, end } = valuePosition
    const place = free.get(JSON.stringify(path.slice(0, -1)))
    if (place !== undefined) {
      expect((keyPosition ?? valuePosition).start.offset).toBeGreaterThanOrEqual(place.start)
      expect(end.offset).toBeLessThanOrEqual(place.end)
      place.start = end.offset
    }
    free.set(JSON.stringify(path), { start: start.offset, end: end.offset })
  }
}

function isReadSafely(source: string): void {
  const { tree } = parse(source)
  for (const yaml of ['1.2', '1.1'] as const) {
    frontmatterData(tree, { yaml })
    checkPlaces(frontmatterEntries(tree, { yaml }), source)
    for (const { position } of frontmatterDiagnostics(tree, { yaml })) {
      expect(position.start.offset).toBeLessThanOrEqual(position.end.offset)
      expect(position.end.offset).toBeLessThanOrEqual(source.length)
    }
    hugoView(source, { yaml })
  }
  try {
    convertFrontmatter(source, 'toml')
  } catch (error) {
    expect(error).toBeInstanceOf(FrontmatterError)
  }
}

/** Values with sorted keys: Org has the first of its keywords at another place when it is a list. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .map(([key, inner]) => [key, sorted(inner)])
    .sort(([left], [right]) => (String(left) < String(right) ? -1 : 1))
}
