import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readData } from '../../src/frontmatter/data/read-data.ts'
import { findBlock } from '../../src/frontmatter/frontmatter-block.ts'
import {
  editFrontmatter,
  FrontmatterError,
  type FrontmatterPath,
  type FrontmatterValue,
  insertFrontmatter,
  removeFrontmatter,
  renameFrontmatterKey,
} from '../../src/frontmatter.ts'
import { applyEdits, type TextEdit } from '../../src/index.ts'
import { type Flat, flatten } from './flatten.ts'
import { samplePages } from './sample-pages.ts'

const keys = fc.constantFrom('new', 'a b', 'yes', '1', 'ü', 'x.y', '"q"', '__proto__', 'constructor')
const { value } = fc.letrec<{ value: FrontmatterValue }>(tie => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'x',
      'yes',
      '1e3',
      '12:30',
      '010',
      '2024-01-02',
      'a: b',
      '# no',
      'l\ntwo\n',
      '+++',
      ' s ',
      '{{ x }}',
    ),
    fc.string(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
  ),
}))

const operation = fc.oneof(
  fc.record({ kind: fc.constant('set' as const), at: fc.nat(), value }),
  fc.record({ kind: fc.constant('add' as const), at: fc.nat(), key: keys, value }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(), index: fc.nat({ max: 2 }), value }),
  fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }),
  fc.record({ kind: fc.constant('rename' as const), at: fc.nat(), key: keys }),
)

test('a random edit at a random path changes only what it names', () => {
  let made = 0
  const property = fc.property(fc.constantFrom(...samplePages), operation, (source, wanted) => {
    const before = read(source)
    const paths = [...before.flat.keys()].map(key => JSON.parse(key) as FrontmatterPath)
    const somewhere = paths[wanted.at % Math.max(paths.length, 1)] ?? []
    let path = somewhere
    let edits: TextEdit[]
    try {
      if (wanted.kind === 'add') path = [...somewhere, wanted.key]
      if (wanted.kind === 'insert') path = [...somewhere, wanted.index]
      if (wanted.kind === 'set' || wanted.kind === 'add') edits = editFrontmatter(source, path, wanted.value)
      else if (wanted.kind === 'insert') edits = insertFrontmatter(source, path, wanted.value)
      else if (wanted.kind === 'remove') edits = removeFrontmatter(source, path)
      else edits = renameFrontmatterKey(source, path, wanted.key)
    } catch (error) {
      if (error instanceof FrontmatterError) return isExpected(error, source)
      throw error
    }
    made++
    const output = applyEdits(source, edits)
    const after = read(output)
    expect(after.body).toBe(before.body)
    // a list's elements behind an edited one have other indexes: the whole list counts as named
    const named = JSON.stringify(
      wanted.kind === 'insert' || typeof path.at(-1) === 'number' ? path.slice(0, -1) : path,
    )
    const isNamed = (key: string) =>
      key === named || key.startsWith(`${named.slice(0, -1)},`) || isParent(key, named)
    const kept = (flat: Flat) => [...flat].filter(([key]) => !isNamed(key))
    const known = new Map(kept(before.flat))
    const isNew = ([key]: [string, unknown]) => wanted.kind !== 'rename' || known.has(key)
    expect(kept(after.flat).filter(isNew).sort(byKey)).toEqual(kept(before.flat).sort(byKey))
    // an array of tables that gets another element moves, with its comments
    if (wanted.kind === 'add' || wanted.kind === 'insert' || wanted.kind === 'rename')
      expect(after.comments.toSorted()).toEqual(before.comments.toSorted())
    else for (const comment of after.comments) expect(before.comments).toContain(comment)
  })
  fc.assert(property, { numRuns: 1500 })
  expect(made).toBeGreaterThan(600)
})

function byKey([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : 1
}

function isParent(key: string, named: string): boolean {
  return key === '[]' || named.startsWith(`${key.slice(0, -1)},`)
}

/** Refusals need a reason: a path that cannot be, a format with less to say. */
function isExpected(error: FrontmatterError, source: string): void {
  const { format } = findBlock(source).block!
  if (error.code === 'impossible-value' && format !== 'org') {
    expect(error.message).toMatch(/TOML has no null|another value|could not be read|cannot be made/)
    // only an anchor that others use, or text that no block can hold, comes to this
    expect(source + error.message).toMatch(/&|control|surrogate|range/i)
  } else expect(['impossible-path', 'no-such-path', 'impossible-value']).toContain(error.code)
}

function read(source: string) {
  const { block } = findBlock(source)
  const { root, comments } = readData(block!.format, block!.value)
  return {
    flat: flatten(root),
    comments: comments.map(({ start, end }) => block!.value.slice(start, end)),
    body: source.slice(block!.bodyStart),
  }
}
