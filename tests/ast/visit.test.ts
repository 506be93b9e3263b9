import { describe, expect, it } from 'vitest'
import { build, type Nodes, parse, type Shortcode, stringify, visit, visitorKeys } from '../../src/index.ts'

const source = [
  '+++\ntitle = "a"\n+++\n',
  'one{{< row cols=2 gap="4" >}}{{% cell "x" %}}two{{% /cell %}}three{{< /row >}}',
  '{{</* a */>}}<!--more-->{{< /stray >}}',
].join('')

/** What a node is called in these tests. */
function label(node: Nodes): string {
  if ('name' in node && node.name !== undefined) return `${node.type} ${node.name}`
  return 'value' in node ? `${node.type} ${node.value}` : node.type
}

describe('visit', () => {
  it('goes through nodes, parameters and children in the order of the source', () => {
    const visited: string[] = []
    visit(parse(source).tree, node => void visited.push(label(node)))
    expect(visited).toEqual([
      'root',
      'frontmatter title = "a"\n',
      'text one',
      'shortcode row',
      'namedParam cols',
      'namedParam gap',
      'shortcode cell',
      'positionalParam x',
      'text two',
      'text three',
      'escapedShortcode  a ',
      'summaryDivider <!--more-->',
      'strayTag stray',
    ])
  })

  it('tells parents, key and index', () => {
    const visited: unknown[] = []
    visit(parse(source).tree, (node, { parents, key, index }) => {
      visited.push([label(node), parents.map(({ type }) => type).join(' '), key, index])
    })
    expect(visited).toContainEqual(['root', '', undefined, undefined])
    expect(visited).toContainEqual(['shortcode row', 'root', 'children', 2])
    expect(visited).toContainEqual(['namedParam gap', 'root shortcode', 'params', 1])
    expect(visited).toContainEqual(['shortcode cell', 'root shortcode', 'children', 0])
    expect(visited).toContainEqual(['positionalParam x', 'root shortcode shortcode', 'params', 0])
    expect(visited).toContainEqual(['text three', 'root shortcode', 'children', 1])
  })

  it('gives the parents that hold the node in the field and at the index', () => {
    visit(parse(source).tree, (node, { parents, key, index }) => {
      const parent = parents.at(-1)
      if (parent === undefined || key === undefined || index === undefined) return
      expect((parent as Shortcode)[key][index]).toBe(node)
    })
  })

  it('calls functions by type, and leave behind the content of each node', () => {
    const calls: string[] = []
    visit(parse('a{{< row 1 >}}b{{< /row >}}').tree, {
      shortcode: node => void calls.push(`enter ${node.name}`),
      text: node => void calls.push(`text ${node.value}`),
      leave: (node, { parents }) => void calls.push(`leave ${node.type} at depth ${parents.length}`),
    })
    expect(calls).toEqual([
      'text a',
      'leave text at depth 1',
      'enter row',
      'leave positionalParam at depth 2',
      'text b',
      'leave text at depth 2',
      'leave shortcode at depth 1',
      'leave root at depth 0',
    ])
  })

  it("passes over what is in a node for 'skip', but leaves it", () => {
    const calls: string[] = []
    visit(parse(source).tree, {
      shortcode: () => 'skip',
      namedParam: node => void calls.push(node.name),
      leave: node => {
        if (node.type === 'shortcode') calls.push(`leave ${node.name}`)
      },
    })
    expect(calls).toEqual(['leave row'])
  })

  it("ends for 'exit', without leaving anything", () => {
    const calls: string[] = []
    visit(parse(source).tree, {
      shortcode: node => {
        calls.push(node.name)
        return node.name === 'cell' ? 'exit' : undefined
      },
      text: node => void calls.push(node.value),
      leave: node => void calls.push(`leave ${node.type}`),
    })
    expect(calls).toEqual([
      'leave frontmatter',
      'one',
      'leave text',
      'row',
      'leave namedParam',
      'leave namedParam',
      'cell',
    ])
  })

  it("takes nodes out for 'remove' and visits the next one", () => {
    const { tree } = parse('a{{< x >}}{{< x >}}{{< y 1 2 >}}b')
    visit(tree, {
      shortcode: node => (node.name === 'x' ? 'remove' : undefined),
      positionalParam: node => (node.value === 1 ? 'remove' : undefined),
    })
    expect(stringify(tree)).toBe('a{{< y 2 >}}b')
  })

  it('puts a node or a list of nodes in the place of one, and does not visit them', () => {
    const { tree } = parse('a{{< x >}}b{{< y >}}c')
    const visited: string[] = []
    visit(tree, {
      shortcode: node => {
        visited.push(node.name)
        if (node.name === 'x') return build.shortcode('y', [1])
        return [build.text('('), build.shortcode('x'), build.text(')')]
      },
      text: node => void visited.push(node.value),
    })
    expect(stringify(tree)).toBe('a{{< y 1 >}}b({{< x >}})c')
    expect(visited).toEqual(['a', 'x', 'b', 'y', 'c'])
  })

  it('sees changes that are made in front of it', () => {
    const { tree } = parse('{}{{< row >}}a{{< /row >}}')
    const texts: string[] = []
    visit(tree, {
      shortcode: node => void node.children.push(build.text('b')),
      text: node => void texts.push(node.value),
    })
    expect(texts).toEqual(['a', 'b'])
  })

  it('starts at any node, which stays where it is', () => {
    const node = build.shortcode('row', { a: 1 }, [build.text('x')])
    const visited: string[] = []
    visit(node, ({ type }, { parents, index }) => {
      visited.push(`${type} ${parents.length} ${index}`)
    })
    expect(visited).toEqual(['shortcode 0 undefined', 'namedParam 1 0', 'text 1 0'])
    visit(node, () => 'remove')
    expect(stringify(node)).toBe('{{< row a=1 >}}x{{< /row >}}')
  })

  it('goes 200 000 nodes deep', () => {
    const depth = 200_000
    const { tree } = parse(`a${'{{< row >}}'.repeat(depth)}x${'{{< /row >}}'.repeat(depth)}`)
    let deepest = 0
    let left = 0
    visit(tree, {
      text: (_node, { parents }) => {
        deepest = Math.max(deepest, parents.length)
      },
      leave: () => {
        left++
      },
    })
    expect(deepest).toBe(depth + 1)
    expect(left).toBe(depth + 3)
  })
})

describe('visitorKeys', () => {
  it('lists every field that holds nodes', () => {
    visit(parse(source).tree, node => {
      const lists = Object.entries(node).filter(([, value]) => Array.isArray(value))
      expect(lists.map(([key]) => key)).toEqual(visitorKeys[node.type])
    })
  })
})
