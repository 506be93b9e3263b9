import type { Root } from 'mdast'
import { type Transformer, unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, expectTypeOf, it } from 'vitest'
import { remarkHugo } from '../../src/remark.ts'

const source = '---\na: 1\n---\n\n# B {{< c d="e" >}}\n\n{{% f %}}\n\n* g\n\n{{% /f %}}\n'

it('parses and prints Hugo content in unified', async () => {
  const file = await unified().use(remarkHugo).process(source)
  expect(String(file)).toBe(source)
  expect(file.messages).toEqual([])
})

it('gives plugins the tree, its positions and the file', async () => {
  const calls: string[] = []
  function lint(): Transformer<Root> {
    return (tree, file) => {
      visit(tree, 'shortcode', (node, _index, parent) => {
        calls.push(`${node.name} in ${parent?.type}`)
        if (node.params.length > 0) file.message('no parameters', { place: node.position, source: 'lint' })
      })
    }
  }
  const file = await unified().use(remarkHugo).use(lint).process(source)
  expect(calls).toEqual(['c in heading', 'f in root'])
  expect(file.messages.map(String)).toEqual(['5:5-5:20: no parameters'])
})

it('prints what plugins changed', async () => {
  const rename = () => (tree: Root) => {
    visit(tree, 'shortcode', node => {
      node.name = node.name.toUpperCase()
    })
  }
  expect(String(await unified().use(remarkHugo).use(rename).process('a {{<b>}}\n'))).toBe('a {{<B>}}\n')
})

it('tells the problems of the shortcodes', async () => {
  const file = await unified().use(remarkHugo).process('a {{< /b >}}\n')
  expect(file.messages.map(({ place, source, ruleId, fatal }) => ({ place, source, ruleId, fatal }))).toEqual(
    [
      {
        place: { start: { line: 1, column: 3, offset: 2 }, end: { line: 1, column: 13, offset: 12 } },
        source: 'hugomark',
        ruleId: 'parse/unmatched-closing-tag',
        fatal: false,
      },
    ],
  )
})

it('takes the options of toMdast, parse and fromMdast', () => {
  const processor = unified().use(remarkHugo, {
    delimiters: 'angle',
    inner: 'markdown',
    shortcodes: name => ({ inner: name === 'a' }),
  })
  const tree = processor.parse('x <<< a >>>*b*<<< /a >>>\n')
  expectTypeOf(tree).toEqualTypeOf<Root>()
  expect(tree.children).toMatchObject([{ children: [{}, { name: 'a', children: [{ type: 'emphasis' }] }] }])
  expect(processor.stringify(tree)).toBe('x <<< a >>>*b*<<< /a >>>\n')
})
