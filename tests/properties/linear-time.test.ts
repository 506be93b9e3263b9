import { describe, expect, it } from 'vitest'
import { parse, stringify } from '../../src/index.ts'
import { growth } from '../support/growth.ts'

const inputs: Readonly<Record<string, (size: number) => string>> = {
  'unclosed opens': n => 'x{{< a >}}'.repeat(n),
  'left delimiters': n => `x${'{{<'.repeat(n)}`,
  'left delimiters and a blank': n => `x${'{{< '.repeat(n)}`,
  'other left delimiters': n => `x${'{{%'.repeat(n)}`,
  braces: n => `x${'{'.repeat(n)}`,
  'unclosed quotes': n => `x${'{{< a "b '.repeat(n)}`,
  'unclosed quotes on lines of their own': n => `x${'{{< a "b\n'.repeat(n)}`,
  'unclosed raw strings': n => `x${'{{< a b=\\`\n{{< a `'.repeat(n)}`,
  'values that start with a backslash': n => `x${'{{< a b=\\ '.repeat(n)}`,
  'escaped quotes': n => `x{{< a "${'\\"'.repeat(n)}`,
  'tags in one unclosed string each': n => `x${'{{< a \\" '.repeat(n)}`,
  'unclosed comments': n => `x${'{{</*'.repeat(n)}`,
  'unclosed comments with a wrong end': n => `x${'{{</* a *}}>'.repeat(n)}`,
  'deep nesting': n => `x${'{{< a >}}'.repeat(n)}${'{{< /a >}}'.repeat(n)}`,
  'crossed nesting': n => `x${'{{< a >}}{{< b >}}'.repeat(n)}${'{{< /a >}}{{< /b >}}'.repeat(n)}`,
  'closing tags without a name': n => `x${'{{< a >}}'.repeat(n)}${'{{< / >}}'.repeat(n)}`,
  'left-over closing tags': n => `x{{< a >}}${'{{< /a >}}'.repeat(n)}`,
  'one huge line': n => 'x y {{ z }} '.repeat(n),
  'one huge tag': n => `x{{< a ${'k="v" '.repeat(n)}>}}`,
  'one huge broken tag': n => `x{{< a ${'k="v" '.repeat(n)},>}}`,
  slashes: n => `x{{< a ${'/'.repeat(n)} >}}`,
  'summary dividers': n => '<!--more-->'.repeat(n),
  'dashes that open front matter': n => `---\n${'-'.repeat(n)}`,
  'braces that open front matter': n => '{'.repeat(n),
  'an inline shortcode and tags in it': n => `x{{< a.inline >}}${'{{< b >}}'.repeat(n)}`,
  'inline closings and blanks': n => `x${'{{< a.inline >}}{{< /a.inline '.repeat(n)}`,
}

describe('time that doubles when the input doubles', () => {
  const lookups = [undefined, (name: string) => ({ inner: name === 'a' })]
  it.each(Object.entries(inputs))('%s', async (_name, make) => {
    for (const shortcodes of lookups) {
      const options = shortcodes ? { shortcodes } : {}
      const prepare = async (size: number) => {
        const source = make(size)
        return () => parse(source, options)
      }
      const limit = 24
      expect(await growth(prepare, { size: 2_000, rounds: 4, padding: 3, limit })).toBeLessThan(limit)
    }
  })

  it('200 000 nested tags cost memory, not the call stack', () => {
    const source = `x${'{{< a >}}'.repeat(200_000)}${'{{< /a >}}'.repeat(200_000)}`
    const { tree, diagnostics } = parse(source, { shortcodes: () => ({ inner: true }) })
    expect(diagnostics).toEqual([])
    expect(stringify(tree)).toBe(source)
    let depth = 0
    for (let node = tree.children.at(-1); node?.type === 'shortcode'; node = node.children[0]) depth++
    expect(depth).toBe(200_000)
  })
})
