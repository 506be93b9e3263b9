import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Nodes, parse, type Root, stringify, visit } from '../../src/index.ts'
import { anySource } from '../support/sources.ts'

describe('the two spellings of a page', () => {
  it('give the same tree, positions and diagnostics included', () => {
    let pages = 0
    fc.assert(fc.property(anySource(), compareSpellings), { numRuns: 4_000 })
    expect(pages).toBeGreaterThan(50)

    function compareSpellings(source: string): void {
      // characters of the other spelling would not mean the same in both
      if (/<<|>>/.test(source)) return
      const hugo = parse(source)
      const angleSource = stringify(hugo.tree, { delimiters: 'angle' })
      expect(angleSource.length).toBe(source.length)
      if (hasStray(hugo.tree) || hasAmbiguousText(hugo.tree)) return
      pages++
      const angle = parse(angleSource, { delimiters: 'angle' })
      expect(angle.tree).toStrictEqual(hugo.tree)
      expect(angle.diagnostics.map(withoutMessage)).toEqual(hugo.diagnostics.map(withoutMessage))
      expect(stringify(angle.tree)).toBe(source)
    }
  })

  it('spells the same page in both', () => {
    const hugo =
      '---\na: b\n---\n{{% talk "x >}}" %}}{{</* y */>}}{{< speaker n=1 />}}{{% /talk %}} {{ .z }}\n'
    const angle =
      '---\na: b\n---\n<<% talk "x >}}" %>><<</* y */>>><<< speaker n=1 />>><<% /talk %>> {{ .z }}\n'
    expect(parse(angle, { delimiters: 'angle' })).toStrictEqual(parse(hugo))
    expect(stringify(parse(hugo).tree, { delimiters: 'angle' })).toBe(angle)
    expect(stringify(parse(angle, { delimiters: 'angle' }).tree)).toBe(hugo)
  })

  it('takes a tag at the start of a page for JSON in both, as Hugo does', () => {
    const hugo = parse('{{< a >}}b')
    const angle = parse('<<< a >>>b', { delimiters: 'angle' })
    expect(angle.diagnostics).toEqual(hugo.diagnostics)
    expect(angle.tree.children.map(node => node.type)).toEqual(hugo.tree.children.map(node => node.type))
  })
})

function withoutMessage({ message: _, ...rest }: { message: string }): unknown {
  return rest
}

function hasStray(tree: Root): boolean {
  let found = false
  visit(tree, node => {
    if (node.type === 'strayTag') found = true
  })
  return found
}

/** Text or a value that holds angle brackets at an edge where they would join a delimiter of the other spelling. */
function hasAmbiguousText(tree: Root): boolean {
  let found = false
  visit(tree, (node: Nodes) => {
    if (node.type === 'text' && /^[>%]|[<>%]$|\{\{|\}\}/.test(node.value)) found = true
    if (node.type === 'frontmatter' && node.format === 'json') found = true
    if (node.type === 'escapedShortcode' && /[{}<>]/.test(node.value)) found = true
    if ('params' in node && /[{}<>]/.test(JSON.stringify(node.params))) found = true
  })
  return found
}
