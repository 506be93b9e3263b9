import { describe, expect, it } from 'vitest'
import { type Nodes, parse, stringify, visit, visitorKeys } from '../../src/index.ts'
import { codeBlocks, readRepositoryFile } from '../support/code-blocks.ts'
import { sourceExample } from '../support/source-example.ts'

const markdown = readRepositoryFile('docs/ast.md')
const blocks = codeBlocks(markdown)

/** Each source block with the block of JSON behind it. */
const examples = blocks.flatMap((block, index) => {
  if (block.language !== 'hugo') return []
  const yielded = blocks[index + 1]
  if (yielded?.language !== 'json') throw new Error(`line ${block.line}: nothing is yielded by this source`)
  return [{ block, yielded, title: `${block.headings.at(-1)}, line ${block.line}` }]
})

function isNode(value: unknown): value is Nodes {
  return typeof value === 'object' && value !== null && 'type' in value
}

function withoutPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPositions)
  if (!isNode(value)) return value
  const { position, openTag, closeTag, ...rest } = value as unknown as Record<string, unknown>
  return Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, withoutPositions(inner)]))
}

/** The types of the nodes in the blocks of JSON under a heading. */
function yieldedTypes(heading: string): Set<string> {
  const types = new Set<string>()
  for (const { yielded } of examples) {
    if (!yielded.headings.includes(heading)) continue
    const shown = JSON.parse(yielded.text)
    for (const node of Array.isArray(shown) ? shown : [shown]) visit(node, ({ type }) => void types.add(type))
  }
  return types
}

describe('the examples of docs/ast.md', () => {
  it.each(examples)('$title', ({ block, yielded }) => {
    const { source, options } = sourceExample(block)
    const { tree } = parse(source, options)
    const shown = JSON.parse(yielded.text)
    const actual = Array.isArray(shown) ? tree.children : tree
    expect(shown).toEqual(yielded.words.includes('positions') ? actual : withoutPositions(actual))
    expect(stringify(tree, options)).toBe(source)
  })

  it('show positions in six places at least', () => {
    const withPositions = examples.filter(({ yielded }) => yielded.words.includes('positions'))
    expect(withPositions.length).toBeGreaterThanOrEqual(6)
    for (const { yielded } of withPositions) expect(yielded.text).toContain('"position"')
  })

  it.each(Object.keys(visitorKeys))('there is one for %s in its own section', type => {
    const heading = `\`${type[0]!.toUpperCase()}${type.slice(1)}\``
    expect([...yieldedTypes(heading)]).toContain(type)
  })

  it('a wrong one would be found', () => {
    const { block, yielded } = examples.find(example => example.yielded.text.includes('"shortcode"'))!
    const { source, options } = sourceExample(block)
    const wrong = JSON.parse(yielded.text.replace('"shortcode"', '"text"'))
    expect(wrong).not.toEqual(parse(source, options).tree)
    expect(wrong).not.toEqual(withoutPositions(parse(source, options).tree.children))
  })
})

/** The declarations of a TypeScript text by name, without comments. */
function declarations(code: string): Map<string, string> {
  const plain = code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^export /gm, '')
  const found = new Map<string, string>()
  for (const match of plain.matchAll(/^(?:interface (\w+)[\s\S]*?^\}|type (\w+)\b.*)/gm)) {
    found.set(match[1] ?? match[2]!, match[0].replace(/\s+/g, ' '))
  }
  return found
}

describe('the types of docs/ast.md', () => {
  const documented = declarations(
    blocks.flatMap(({ language, text }) => (language === 'ts' ? [text] : [])).join('\n'),
  )
  const real = new Map([
    ...declarations(readRepositoryFile('src/ast/nodes.ts')),
    ...declarations(readRepositoryFile('src/text/position.ts')),
  ])
  // what all nodes have in common is told in the section about positions
  real.delete('NodeBase')

  it.each([...real])('%s is documented as it is declared', (name, declaration) => {
    expect(documented.get(name)).toBe(declaration)
  })

  it('there are no others', () => {
    expect([...documented.keys()].filter(name => !real.has(name))).toEqual([])
  })
})

describe('the links of docs/ast.md', () => {
  it('lead to headings that exist', () => {
    const anchors = [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    )
    const targets = [...markdown.matchAll(/\]\(#([^)]*)\)/g)].map(([, target]) => target!)
    expect(targets.filter(target => !anchors.includes(target))).toEqual([])
  })
})
