import { describe, expect, test } from 'vitest'
import { fillTemplate } from '../../../src/migrate/mapping/template/fill-template.ts'

const map = new Map([
  ['a', 'A&B'],
  ['empty', ''],
  ['off', 'false'],
  ['0', 'zero'],
  ['x-y', 'XY'],
  ['inner', '**text** {a}'],
])
const values = (name: string) => map.get(name)
const spell = (value: string) => value.replaceAll('&', '&amp;')

describe('fillTemplate', () => {
  test.each([
    ['', ''],
    ['{a} and {0}', 'A&amp;B and zero'],
    ['{A} {x-y}', 'A&amp;B XY'],
    ['<p>{inner}</p>', '<p>**text** {a}</p>'],
    ['{inner}{inner}', '**text** {a}**text** {a}'],
    ['[class="{a}"]', 'class="A&amp;B"'],
    ['<p[ class="{none}"]>', '<p>'],
    ['<p[ class="{empty}"]>', '<p>'],
    ['<p[ a="{a}"[ b="{none}"]]>', '<p a="A&amp;B">'],
    ['<p[ b="{none}"[ a="{a}"]]>', '<p>'],
    ['<p[{a?} open]>', '<p open>'],
    ['<p[{off?} open]>', '<p>'],
    ['[{off}]', 'false'],
    ['{none=Details}, {a=none}, {empty=E}', 'Details, A&amp;B, E'],
    ['{none|empty|a|0} {none|empty=x}', 'A&amp;B x'],
    ['[x {none=y}]', 'x y'],
    ['- [ ] task, [x]', '- [ ] task, [x]'],
    ['[{a}](u)', 'A&amp;B(u)'],
    ['\\[{a}\\](u)', '[A&amp;B](u)'],
    ['\\{a\\} \\\\ \\n', '{a} \\ \\n'],
    ['.x { color: red } {a b} {}', '.x { color: red } {a b} {}'],
    ['[[a] {a}', '[[a] A&amp;B'],
    ['[[{a}]]', '[A&amp;B]'],
    ['[[{none}]]', '[]'],
    [']{a}[', ']A&amp;B['],
    ['[open {none}', '[open '],
    ['[ü [b] {a}]', 'ü [b] A&amp;B'],
  ])('%j gives %j', (template, expected) => {
    expect(fillTemplate(template, values, spell)).toBe(expected)
  })

  test('takes time in line with its length, and no call stack', () => {
    const depth = 100_000
    const nested = `${'['.repeat(depth)}{a}${']'.repeat(depth)}`
    expect(fillTemplate(nested, values)).toHaveLength(2 * depth + 1)
    expect(fillTemplate('['.repeat(depth), values)).toBe('['.repeat(depth))
    expect(fillTemplate('{a'.repeat(depth), values)).toBe('{a'.repeat(depth))
    expect(fillTemplate('{a='.repeat(depth), values)).toBe('{a='.repeat(depth))
  }, 4000)
})
