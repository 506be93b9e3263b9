import fc from 'fast-check'

/** The text of a block, what Hugo reads in it, and its scalars as spelled, in order. */
export interface KnownDocument {
  readonly source: string
  readonly data: unknown
  readonly scalars: readonly string[]
}

type Known =
  | { readonly kind: 'scalar'; readonly spelled: string; readonly value: unknown }
  | { readonly kind: 'list'; readonly isFlow: boolean; readonly items: readonly Known[] }
  | {
      readonly kind: 'map'
      readonly isFlow: boolean
      readonly entries: readonly (readonly [string, Known])[]
    }

const yamlScalars: readonly (readonly [spelled: string, value: unknown])[] = [
  ['plain words', 'plain words'],
  ['a#b', 'a#b'],
  ["'it''s'", "it's"],
  ['"\\u00e9\\n"', 'é\n'],
  ['""', ''],
  ['12', 12],
  ['-1_000', -1000],
  ['0x1F', 31],
  ['010', 8],
  ['08', '08'],
  ['1.50', 1.5],
  ['1e3', '1e3'],
  ['18446744073709551615', '18446744073709551615'],
  ['true', true],
  ['FALSE', false],
  ['yes', 'yes'],
  ['null', null],
  ['~', null],
  ['2024-01-02', '2024-01-02'],
  ['12:30', '12:30'],
]

const keys = fc.uniqueArray(fc.constantFrom('a', 'b c', 'ü', '__proto__', 'constructor', 'x.y', 'k-1'), {
  minLength: 1,
  maxLength: 4,
})

const { node } = fc.letrec<{ node: Known }>(tie => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc
      .oneof(
        fc.constantFrom(...yamlScalars),
        fc.string().map(text => [JSON.stringify(text), text] as const),
      )
      .map(([spelled, value]) => ({ kind: 'scalar' as const, spelled, value })),
    fc.record({
      kind: fc.constant('list' as const),
      isFlow: fc.boolean(),
      items: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
    }),
    fc
      .tuple(keys, fc.boolean(), fc.array(tie('node'), { minLength: 4, maxLength: 4 }))
      .map(([names, isFlow, values]) => ({
        kind: 'map' as const,
        isFlow,
        entries: names.map((name, at) => [name, values[at]!] as const),
      })),
  ),
}))

/** YAML blocks of all kinds of collections and scalars. */
export const yamlDocuments: fc.Arbitrary<KnownDocument> = fc
  .record({ names: keys, values: fc.array(node, { minLength: 4, maxLength: 4 }), note: fc.boolean() })
  .map(({ names, values, note }) => {
    const entries = names.map((name, at) => [name, values[at]!] as const)
    const lines = yamlLines({ kind: 'map', isFlow: false, entries }, '')
    const noted = note ? ['# - note: "', '', ...lines.map(line => `${line} # "`)] : lines
    return {
      source: `---\n${noted.join('\n')}\n---\n`,
      ...described({ kind: 'map', isFlow: false, entries }),
    }
  })

/** JSON blocks, each number of which is a float to Hugo. */
export const jsonDocuments: fc.Arbitrary<KnownDocument> = fc
  .tuple(fc.dictionary(fc.string(), fc.jsonValue()), fc.constantFrom('', ' ', '\t'))
  .map(([value, indent]) => {
    const text = JSON.stringify(value, null, indent)
    return { source: `${text}\n`, data: JSON.parse(text), scalars: jsonScalars(JSON.parse(text)) }
  })

const orgWord = fc.stringMatching(/^[a-z0-9.:/"-]{1,6}$/)
const orgEntry = fc.oneof(
  orgWord.map(word => ({ lines: (name: string) => [`#+${name}: ${word}`], value: word, scalars: [word] })),
  fc.constant({ lines: (name: string) => [`#+${name}:`], value: '', scalars: [''] }),
  fc.array(orgWord, { minLength: 1, maxLength: 3 }).map(words => ({
    lines: (name: string) => [`#+${name}[]:  ${words.join('  ')} `],
    value: words,
    scalars: words,
  })),
  fc.array(orgWord, { minLength: 2, maxLength: 3 }).map(words => ({
    lines: (name: string) => words.map(word => `#+${name}: ${word}`),
    value: words,
    scalars: words,
  })),
)
const orgNoise = fc.constantFrom(
  [],
  ['#+NAME: n'],
  ['#+RESULTS:'],
  ['#+link: a b', '#+MACRO: m x', '#+include: x.org'],
  ['#+no colon'],
  ['#+BEGIN_SRC sh', '#+title: in the source', '#+END_SRC'],
  ['#+end_quote'],
)

/** Org blocks of keywords, with lines that are none to Hugo between them. */
export const orgDocuments: fc.Arbitrary<KnownDocument> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom('title', 'Tags', 'a b', 'CAPTION', 'x-y', '__proto__'), {
      minLength: 1,
    }),
    entries: fc.array(orgEntry, { minLength: 6, maxLength: 6 }),
    noise: fc.array(orgNoise, { minLength: 6, maxLength: 6 }),
  })
  // a caption in front of a line that is no keyword belongs to that line
  .filter(({ names, noise }) => !names.includes('CAPTION') || noise.every(lines => lines.length === 0))
  .map(({ names, entries, noise }) => {
    const parts = names.map((name, at) => ({ name, entry: entries[at]!, above: noise[at]! }))
    const lines = parts.flatMap(({ name, entry, above }) => [...above, ...entry.lines(name)])
    const data = Object.fromEntries(parts.map(({ name, entry }) => [name.toLowerCase(), entry.value]))
    return { source: `${lines.join('\n')}\n`, data, scalars: parts.flatMap(({ entry }) => entry.scalars) }
  })

function described(root: Known): { data: unknown; scalars: string[] } {
  if (root.kind === 'scalar') return { data: root.value, scalars: [root.spelled] }
  const inner =
    root.kind === 'list' ? root.items.map(described) : root.entries.map(([, value]) => described(value))
  const scalars = inner.flatMap(part => part.scalars)
  const values = inner.map(part => part.data)
  if (root.kind === 'list') return { data: values, scalars }
  return { data: Object.fromEntries(root.entries.map(([key], at) => [key, values[at]])), scalars }
}

function yamlLines(part: Known, indent: string): string[] {
  if (part.kind === 'list') return part.items.flatMap(item => [`${indent}-`, ...below(item, `${indent}  `)])
  if (part.kind !== 'map') return [indent + inline(part)]
  return part.entries.flatMap(([key, value]) => {
    if (value.kind === 'scalar' || value.isFlow) return [`${indent}${key}: ${inline(value)}`]
    return [`${indent}${key}:`, ...yamlLines(value, `${indent}  `)]
  })
}

function below(part: Known, indent: string): string[] {
  return part.kind === 'scalar' || part.isFlow ? [indent + inline(part)] : yamlLines(part, indent)
}

function inline(part: Known): string {
  if (part.kind === 'list') return `[${part.items.map(inline).join(', ')}]`
  if (part.kind === 'map')
    return `{${part.entries.map(([key, value]) => `${key}: ${inline(value)}`).join(', ')}}`
  return part.spelled
}

function jsonScalars(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [JSON.stringify(value)]
  return Object.values(value).flatMap(jsonScalars)
}
