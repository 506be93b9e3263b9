import { describe, expect, it } from 'vitest'
import { toJsxHtml } from '../../../src/migrate/jsx/to-jsx-html.ts'

describe('HTML of mappings as JSX', () => {
  it.each([
    [
      '<div class="a" style="color:red">a {b}</div>',
      'react',
      'block',
      '<div className="a" style={{ color: "red" }}>a \\{b}</div>',
    ],
    [
      '<div class="a" style="color:red">a {b}</div>',
      'astro',
      'block',
      '<div class="a" style="color:red">a \\{b}</div>',
    ],
    ['a <b>c</b>', 'react', 'block', '<>a <b>c</b></>'],
    ['a <b>c</b>', 'react', 'inline', 'a <b>c</b>'],
    ['<p>\na\n</p>\n', 'react', 'block', '<p>a</p>'],
    ['<br>', 'astro', 'inline', '<br />'],
  ] as const)('%s for %s, %s', (html, flavor, display, text) => {
    expect(toJsxHtml(html, flavor, display)).toEqual({ text, findings: [] })
  })
})
