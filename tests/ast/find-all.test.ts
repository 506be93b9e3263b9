import { describe, expect, it } from 'vitest'
import { findAll, isNode, isParam, isParent, parse } from '../../src/index.ts'

const { tree } = parse(
  'a{{< row n=1 >}}{{< pin 2 >}}{{< row >}}b{{< /row >}}{{< /row >}}{{< pin 3 >}}{{< /x >}}',
)

describe('findAll', () => {
  it('finds nodes of a type in the order of the source', () => {
    expect(findAll(tree, 'shortcode').map(({ name }) => name)).toEqual(['row', 'pin', 'row', 'pin'])
    expect(findAll(tree, 'text').map(({ value }) => value)).toEqual(['a', 'b'])
    expect(findAll(tree, 'frontmatter')).toEqual([])
  })

  it('finds nodes by name', () => {
    expect(findAll(tree, 'shortcode', 'pin')).toHaveLength(2)
    expect(findAll(tree, 'namedParam', 'n')).toHaveLength(1)
    expect(findAll(tree, 'strayTag', 'x')).toHaveLength(1)
    expect(findAll(tree, 'text', 'a')).toEqual([])
  })

  it('finds nodes by a test', () => {
    expect(findAll(tree, 'positionalParam', ({ value }) => value === 3)).toHaveLength(1)
  })

  it('counts the node that it starts at', () => {
    const [row] = findAll(tree, 'shortcode', 'row')
    expect(findAll(row!, 'shortcode', 'row')).toHaveLength(2)
    expect(findAll(tree, 'root')).toEqual([tree])
  })
})

describe('the guards', () => {
  const [row] = findAll(tree, 'shortcode')
  const [param] = findAll(tree, 'namedParam')
  const [positional] = findAll(tree, 'positionalParam')
  const [text] = findAll(tree, 'text')

  it('isNode compares types', () => {
    expect(isNode(row!, 'shortcode')).toBe(true)
    expect(isNode(row!, 'text')).toBe(false)
  })

  it('isParam is true for both kinds of parameters', () => {
    expect([param, positional, row, text, tree].map(node => isParam(node!))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('isParent is true for roots and shortcodes', () => {
    expect([tree, row, param, text].map(node => isParent(node!))).toEqual([true, true, false, false])
  })
})
