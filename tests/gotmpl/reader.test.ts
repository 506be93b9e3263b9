import { describe, expect, test } from 'vitest'
import { parseTemplate } from '../../src/gotmpl/reader/parse-template.ts'
import { printTemplate } from '../../src/gotmpl/reader/print-template.ts'
import { TagParser } from '../../src/gotmpl/reader/tag-parser.ts'
import { readJson } from './read-fixtures.ts'

const syntax = readJson<{ template: string; hugo: string | null }[]>('syntax.json')

describe('parseTemplate', () => {
  test('gives a typed tree with the place of every part', () => {
    expect(parseTemplate('a{{- $x := .A.B | f 1 "q" }}')).toEqual({
      type: 'template',
      startOffset: 0,
      endOffset: 28,
      problems: [],
      children: [
        { type: 'text', value: 'a', startOffset: 0, endOffset: 1 },
        {
          type: 'action',
          startOffset: 1,
          endOffset: 28,
          tag: {
            raw: '{{- $x := .A.B | f 1 "q" }}',
            trimLeft: true,
            trimRight: false,
            startOffset: 1,
            endOffset: 28,
          },
          pipeline: {
            type: 'pipeline',
            variables: [{ name: '$x', startOffset: 5, endOffset: 7 }],
            operator: ':=',
            startOffset: 5,
            endOffset: 25,
            commands: [
              {
                type: 'command',
                startOffset: 11,
                endOffset: 15,
                operands: [{ type: 'field', path: ['A', 'B'], startOffset: 11, endOffset: 15 }],
              },
              {
                type: 'command',
                startOffset: 18,
                endOffset: 25,
                operands: [
                  { type: 'identifier', name: 'f', startOffset: 18, endOffset: 19 },
                  { type: 'number', kind: 'integer', value: 1, raw: '1', startOffset: 20, endOffset: 21 },
                  { type: 'string', value: 'q', startOffset: 22, endOffset: 25 },
                ],
              },
            ],
          },
        },
      ],
    })
  })

  test('puts the branches of a condition in a row', () => {
    const [node] = parseTemplate('{{ if .A }}1{{ else if .B }}2{{ else }}3{{ end }}').children
    expect(node).toMatchObject({
      type: 'if',
      startOffset: 0,
      endOffset: 49,
      endTag: { raw: '{{ end }}', startOffset: 40 },
      branches: [
        { startOffset: 0, endOffset: 12, children: [{ value: '1' }] },
        { startOffset: 12, endOffset: 29, children: [{ value: '2' }] },
        { startOffset: 29, endOffset: 40, pipeline: null, children: [{ value: '3' }] },
      ],
    })
  })

  test.each([
    ['{{ "\\u00e9\\x41\\101\\U0001F600\\n" }}', 'éAA😀\n'],
    ['{{ `a\\n"` }}', 'a\\n"'],
    ['{{ "\\xe4\\xb8\\xad" }}', '中'],
    ['{{ "a\\"b\\\\" }}', 'a"b\\'],
  ])('reads the string of %s', (source, value) => {
    const [node] = parseTemplate(source).children
    expect(node).toMatchObject({ pipeline: { commands: [{ operands: [{ type: 'string', value }] }] } })
  })

  test.each([
    ['12', 'integer', 12],
    ['-0x1F', 'integer', -31],
    ['0b11', 'integer', 3],
    ['0o17', 'integer', 15],
    ['017', 'integer', 15],
    ['1_000', 'integer', 1000],
    ['1.5e3', 'float', 1500],
    ['.5', 'float', 0.5],
    ['0x1p-2', 'float', 0.25],
    ["'a'", 'character', 97],
    ["'\\n'", 'character', 10],
    ['2i', 'imaginary', null],
    ['1+2i', 'complex', null],
  ])('reads the number %s', (raw, kind, value) => {
    const [node] = parseTemplate(`{{ print ${raw} }}`).children
    expect(node).toMatchObject({
      pipeline: { commands: [{ operands: [{}, { type: 'number', kind, value, raw }] }] },
    })
  })

  test.each(syntax)('accepts or refuses as Hugo 0.169 does: $template', ({ template, hugo }) => {
    const tree = parseTemplate(template)
    expect(tree.problems.length > 0).toBe(hugo !== null)
    expect(printTemplate(tree)).toBe(template)
  })

  test.each([
    ['{{ .A', 'unclosed-action', 0, 5],
    ['x{{/* a', 'unclosed-comment', 1, 7],
    ['{{/* a */ b}}', 'text-after-comment', 0, 13],
    ['{{ "a }}', 'unterminated-string', 3, 8],
    ['{{ "\\q" }}', 'invalid-string', 3, 7],
    ["{{ 'ab' }}", 'invalid-character-constant', 3, 7],
    ['{{ 08 }}', 'invalid-number', 3, 5],
    ['{{ a ! }}', 'unexpected-token', 5, 6],
    ['{{ (a }}', 'unexpected-token', 6, 8],
    ['{{ if }}{{ end }}', 'missing-value', 6, 8],
    ['{{ print "a""b" }}', 'missing-space', 12, 15],
    ['{{ "a".B }}', 'field-of-literal', 6, 8],
    ['{{ a | 1 }}', 'value-in-pipeline', 7, 8],
    ['{{ $x }}', 'undefined-variable', 3, 5],
    ['{{ else }}', 'unexpected-else', 0, 10],
    ['{{ end }}', 'unexpected-end', 0, 9],
    ['{{ if 1 }}a', 'unclosed-block', 0, 10],
    ['{{ if 1 }}{{ define "a" }}{{ end }}{{ end }}', 'nested-define', 10, 26],
    ['{{ break }}', 'outside-range', 0, 11],
    [`{{ ${'('.repeat(201)}1${')'.repeat(201)} }}`, 'nesting-too-deep', 203, 204],
  ])('reports the problem of %s', (source, code, startOffset, endOffset) => {
    const [problem] = parseTemplate(source).problems
    expect(problem).toMatchObject({ code, startOffset, endOffset })
  })

  test('reads on behind a fault', () => {
    const { children } = parseTemplate('{{ a ! }}{{ .B }}')
    expect(children.map(({ type }) => type)).toEqual(['broken', 'action'])
  })

  test('reads the deepest parentheses that it allows', () => {
    expect(parseTemplate(`{{ ${'('.repeat(200)}1${')'.repeat(200)} }}`).problems).toEqual([])
  })
})

describe('the grammar', () => {
  test('passes the validation of Chevrotain', () => {
    const groups = Object as { groupBy?: unknown }
    groups.groupBy ??= <T>(items: Iterable<T>, keyOf: (item: T) => string): Record<string, T[]> => {
      const found: Record<string, T[]> = {}
      for (const item of items) (found[keyOf(item)] ??= []).push(item)
      return found
    }
    expect(() => new TagParser({ validate: true })).not.toThrow()
  })
})

describe('time', () => {
  const units = [
    '{{ if (eq .A "y") }}a{{ end }}',
    '{{',
    '{{"\\',
    '\\"}}{{',
    '{{`',
    '{{/*',
    '{{ if 1 }}',
    '{{ (',
    '{{ else }}',
  ]
  test.each(units)('is linear for many of %s', unit => {
    const measure = (count: number): number => {
      const source = unit.repeat(count)
      const times = [0, 1, 2].map(() => {
        const start = performance.now()
        parseTemplate(source)
        return performance.now() - start
      })
      return Math.min(...times)
    }
    measure(1000)
    // four times the input: 16 times the time would be quadratic
    expect(measure(8000)).toBeLessThan(9 * measure(2000) + 20)
  })
})
