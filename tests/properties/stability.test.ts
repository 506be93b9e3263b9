import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { build, findAll, type Nodes, parse, type Shortcode, stringify } from '../../src/index.ts'
import { anySource } from '../support/sources.ts'

const values = fc.oneof(
  fc.string(),
  fc.constantFrom(
    '',
    'a b',
    'true',
    '1.5',
    '007',
    'a"b',
    'a\\b',
    '\\',
    '`',
    'say "hi"',
    'two\nlines',
    '{{< x >}}',
    '%}}',
  ),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
)

/** Values that some notation can hold: one that has white space, a backtick, a quote and a backslash cannot be said. */
const sayable = values.filter(value => {
  // a whole number beyond these comes back as its digits, as Hugo's 64 bits hold more of them
  if (typeof value === 'number')
    return !Object.is(value, -0) && (!Number.isInteger(value) || Number.isSafeInteger(value))
  return typeof value === 'boolean' || !value.includes('`') || !/["\\\n]/.test(value)
})

describe('stability: an edit changes the text of its node alone, and reading it again gives the edited tree', () => {
  const edit = (name: string, change: (node: Shortcode, value: string | number | boolean) => boolean) =>
    it(name, () => {
      let edits = 0
      fc.assert(
        fc.property(anySource(), fc.nat(), sayable, (source, pick, value) => {
          const { tree, diagnostics } = parse(source)
          // a string that never ends would end at the first quote of an edit behind it, and a name may be what the
          // mistakes of a page are explained with
          const tolerated = name === 'the name' ? [] : tolerable
          if (diagnostics.some(({ code }) => !tolerated.includes(code))) return
          const candidates = findAll(tree, 'shortcode', node => node.name !== '' && isUniform(node))
          const node = candidates[pick % Math.max(candidates.length, 1)]
          if (node === undefined) return
          const { openTag, position, children, form } = node
          if (!change(node, value)) return
          edits++
          const printed = stringify(tree)
          const bodyStart = openTag!.end.offset
          const bodyEnd = node.closeTag?.start.offset ?? position!.end.offset
          // in front of the tag, between its tags, and behind it
          expect(printed.slice(0, openTag!.start.offset)).toBe(source.slice(0, openTag!.start.offset))
          const behind = source.slice(position!.end.offset)
          expect(printed.endsWith(behind)).toBe(true)
          if (form === 'paired' || children.length > 0) {
            expect(printed.slice(openTag!.start.offset)).toContain(source.slice(bodyStart, bodyEnd))
          }
          expect(plain(parse(printed).tree)).toEqual(plain(tree))
        }),
        { numRuns: 6_000 },
      )
      // the property holds of something
      expect(edits).toBeGreaterThan(100)
    })

  edit('a parameter value', (node, value) => {
    const param = node.params[0]
    if (param === undefined) return false
    const { valueType } = build.positionalParam(value)
    Object.assign(param, { value, valueType })
    return true
  })

  edit('a parameter added', (node, value) => {
    const isNamed = node.params[0]?.type === 'namedParam'
    node.params.push(isNamed ? build.namedParam('added', value) : build.positionalParam(value))
    return true
  })

  edit('a parameter removed', node => node.params.shift() !== undefined)

  edit('the name', node => {
    node.name = node.inline ? 'renamed.inline' : 'renamed'
    return true
  })

  edit('the notation', node => {
    node.delimiter = node.delimiter === '<' ? '%' : '<'
    return true
  })

  it('text, on pages without a mistake', () => {
    let edits = 0
    fc.assert(
      fc.property(anySource(), fc.nat(), (source, pick) => {
        const { tree, diagnostics } = parse(source)
        const texts = findAll(tree, 'text', node => node.position!.start.offset > 0)
        const node = texts[pick % Math.max(texts.length, 1)]
        if (node === undefined || diagnostics.length > 0) return
        edits++
        node.value = 'other words'
        const printed = stringify(tree)
        const { start, end } = node.position!
        expect(printed).toBe(`${source.slice(0, start.offset)}other words${source.slice(end.offset)}`)
        expect(plain(parse(printed).tree)).toEqual(plain(tree))
      }),
      { numRuns: 3_000 },
    )
    expect(edits).toBeGreaterThan(60)
  })
})

const tolerable: readonly string[] = [
  'parse/unclosed-shortcode',
  'parse/unmatched-closing-tag',
  'parse/missing-name',
  'parse/shortcode-as-frontmatter',
]

/** A tag with both kinds of parameters is refused by Hugo, and no edit of one field makes it right. */
function isUniform(node: Shortcode): boolean {
  return node.params.every(param => param.type === node.params[0]!.type)
}

/** The tree without positions, spelling and quoting. */
function plain(node: Nodes): unknown {
  const hidden = new Set(['position', 'openTag', 'closeTag', 'raws', 'quoting'])
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (hidden.has(key) ? undefined : value)))
}
