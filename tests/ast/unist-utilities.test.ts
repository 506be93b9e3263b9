import { inspectNoColor } from 'unist-util-inspect'
import { removePosition } from 'unist-util-remove-position'
import { select, selectAll } from 'unist-util-select'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parse, type Shortcode, stringify } from '../../src/index.ts'

const source = 'a{{< row n=1 >}}{{% cell %}}b{{% /cell %}}{{< pin 3 >}}{{< /row >}}{{< /x >}}'

describe('unist-util-visit', () => {
  it('goes through children in the order of the source, with index and parent', () => {
    const visited: string[] = []
    visit(parse(source).tree, (node, index, parent) => {
      visited.push([node.type, index ?? '', parent?.type ?? ''].join(' '))
    })
    expect(visited).toEqual([
      'root  ',
      'text 0 root',
      'shortcode 1 root',
      'shortcode 0 shortcode',
      'text 0 shortcode',
      'shortcode 1 shortcode',
      'strayTag 2 root',
    ])
  })

  it('knows the types of our nodes', () => {
    const names: string[] = []
    visit(parse(source).tree, 'shortcode', node => {
      names.push(node.name)
      return node.name === 'cell' ? SKIP : undefined
    })
    expect(names).toEqual(['row', 'cell', 'pin'])
  })

  it('ends early, and edits that print', () => {
    const { tree } = parse(source)
    visit(tree, 'shortcode', (node, index, parent) => {
      if (node.name !== 'cell' || parent === undefined || index === undefined) return
      parent.children.splice(index, 1, ...node.children)
      return EXIT
    })
    expect(stringify(tree)).toBe('a{{< row n=1 >}}b{{< pin 3 >}}{{< /row >}}{{< /x >}}')
  })
})

describe('unist-util-select', () => {
  it('selects by type, attribute and place', () => {
    const { tree } = parse(source)
    expect(select('shortcode[name=pin]', tree)).toMatchObject({ type: 'shortcode', name: 'pin' })
    expect(selectAll('shortcode > shortcode', tree).map(node => (node as Shortcode).name)).toEqual([
      'cell',
      'pin',
    ])
    expect(selectAll('shortcode[delimiter="%"] text', tree)).toMatchObject([{ value: 'b' }])
  })
})

describe('unist-util-remove-position', () => {
  it('takes the positions of the tree, and the tree prints as before', () => {
    const { tree } = parse(source)
    removePosition(tree, { force: true })
    visit(tree, node => expect(node.position).toBeUndefined())
    expect(stringify(tree)).toBe(source)
  })
})

describe('unist-util-inspect', () => {
  it('prints a tree', () => {
    expect(inspectNoColor(parse('a{{< pin >}}').tree)).toBe(
      [
        'root[2] (1:1-1:13, 0-12)',
        '├─0 text "a" (1:1-1:2, 0-1)',
        '└─1 shortcode<pin>[0] (1:2-1:13, 1-12)',
        '      delimiter: "<"',
        '      form: "single"',
        '      inline: false',
        '      params: []',
        '      openTag: {"start":{"line":1,"column":2,"offset":1},"end":{"line":1,"column":13,"offset":12}}',
      ].join('\n'),
    )
  })
})
