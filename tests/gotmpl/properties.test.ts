import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseTemplate } from '../../src/gotmpl/reader/parse-template.ts'
import { printTemplate } from '../../src/gotmpl/reader/print-template.ts'
import { childNodes, walkNodes } from '../../src/gotmpl/reader/walk-nodes.ts'
import { shortcodeSignature } from '../../src/gotmpl/shortcode-signature.ts'
import { runsOf } from '../support/sample-of.ts'

const word = fc.constantFrom(
  '.',
  '$',
  '.Inner',
  '.Get 0',
  '.Get "a"',
  '.Params.b',
  '$.Page',
  '"s"',
  '`r`',
  '1',
  'nil',
  'true',
  "'c'",
)
const { pipeline } = fc.letrec<{ pipeline: string; command: string; operand: string }>(tie => ({
  operand: fc.oneof(
    { maxDepth: 4 },
    word,
    tie('pipeline').map(inside => `(${inside})`),
  ),
  command: fc.oneof(
    { maxDepth: 4 },
    tie('operand'),
    fc
      .tuple(
        fc.constantFrom('print', 'index', 'dict', 'slice', 'default', 'or', 'and', 'eq', 'in', 'len', 'cond'),
        fc.array(tie('operand'), { maxLength: 3 }),
      )
      .map(([name, args]) => [name, ...args].join(' ')),
  ),
  pipeline: fc
    .tuple(
      tie('command'),
      fc.array(fc.constantFrom('print', 'markdownify', 'default 1', 'lower'), { maxLength: 2 }),
    )
    .map(parts => parts.flat().join(' | ')),
}))
const open = fc.constantFrom('{{ ', '{{- ', '{{')
const close = fc.constantFrom(' }}', ' -}}', '}}')
const tag = (inside: fc.Arbitrary<string>) => fc.tuple(open, inside, close).map(parts => parts.join(''))
const end = tag(fc.constant('end'))
const { template } = fc.letrec<{ template: string; part: string }>(tie => ({
  part: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc.constantFrom('text', '<p>', '\n', '{{/* .Inner */}}', 'é😀\r\n', '}}', '{'),
    tag(pipeline),
    tag(pipeline.map(value => `$v := ${value}`)),
    fc.tuple(tag(pipeline.map(value => `if ${value}`)), tie('template'), end).map(parts => parts.join('')),
    fc
      .tuple(
        tag(pipeline.map(value => `with ${value}`)),
        tie('template'),
        tag(fc.constant('else')),
        tie('template'),
        end,
      )
      .map(parts => parts.join('')),
    fc
      .tuple(tag(pipeline.map(value => `range $i, $e := ${value}`)), tie('template'), end)
      .map(parts => parts.join('')),
  ),
  template: fc.array(tie('part'), { maxLength: 5 }).map(parts => parts.join('')),
}))
const mutated = fc
  .tuple(
    template,
    fc.array(
      fc.tuple(
        fc.nat(400),
        fc.nat(6),
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.constantFrom('{{', '}}', '"', '`', '(', '{{/*', '{{ end }}', '\ud800', '$x'),
        ),
      ),
    ),
  )
  .map(([source, edits]) =>
    edits.reduce(
      (text, [at, length, insert]) => text.slice(0, at) + insert + text.slice(at + length),
      source,
    ),
  )

function checkTree(source: string): void {
  const tree = parseTemplate(source)
  expect(printTemplate(tree)).toBe(source)
  let last = 0
  for (const node of tree.children) {
    expect(node.startOffset).toBe(last)
    last = node.endOffset
  }
  expect(last).toBe(source.length)
  for (const node of walkNodes(tree.children)) {
    for (const child of childNodes(node)) {
      expect(child.startOffset).toBeGreaterThanOrEqual(node.startOffset)
      expect(child.endOffset).toBeLessThanOrEqual(node.endOffset)
    }
  }
}

test('templates of the grammar print back', () => {
  fc.assert(fc.property(template, checkTree), { numRuns: runsOf(400) })
})

test('spoiled templates print back', () => {
  fc.assert(fc.property(mutated, checkTree), { numRuns: runsOf(800) })
})

test('any text prints back', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), checkTree), { numRuns: runsOf(400) })
})

test('a signature is learned from every template, and learning does not throw', () => {
  fc.assert(
    fc.property(fc.oneof(template, mutated), source => {
      const signature = shortcodeSignature(parseTemplate(source))
      expect(JSON.parse(JSON.stringify(signature))).toEqual(signature)
    }),
    { numRuns: runsOf(400) },
  )
})
