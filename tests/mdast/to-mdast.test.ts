import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { removePosition } from 'unist-util-remove-position'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { build, parse } from '../../src/index.ts'
import type { AnyNode } from '../../src/mdast/nodes.ts'
import { type Shortcode, type TagMark, type ToMdastOptions, type Toml, toMdast } from '../../src/mdast.ts'
import { hasShared, sharedNote, sharedPath } from '../support/shared.ts'
import { anySource } from '../support/sources.ts'
import { bridgeProblems } from './bridge-problems.ts'
import { treeCases } from './tree-cases.ts'
import { treeText } from './tree-text.ts'

const read = (source: string, options?: ToMdastOptions) => toMdast(parse(source).tree, source, options)

describe('toMdast', () => {
  it.each(treeCases)('reads $name', ({ source, options, tree }) => {
    expect(treeText(read(source, options) as AnyNode).split('\n')).toEqual(tree)
  })

  it.each(treeCases)('keeps positions and tags of $name', ({ source, options }) => {
    expect(bridgeProblems(source, options)).toEqual([])
  })

  it('gives lines that end with a line feed only, and columns of code units', () => {
    const { children } = read('a\rb 🙂 {{< c >}}\n')
    const [paragraph] = children
    const call = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined
    expect(call?.position?.start).toEqual({ line: 1, column: 8, offset: 7 })
  })

  it('gives the fields of the Hugo tree, as plain data of its own', () => {
    const source = '{}\n{{< a b=`c` 1.0 >}}\n\n{{%d%}}e{{%/d%}}\n'
    const { tree } = parse(source)
    const before = JSON.stringify(tree)
    const mdast = toMdast(tree, source)
    const [, first, second] = mdast.children as [unknown, Shortcode, Shortcode]
    const { children: _, ...fields } = tree.children[1] as Shortcode
    expect(first).toEqual({ ...fields, children: [] })
    expect(second).toMatchObject({ raws: { beforeName: '', afterParams: '', close: { raw: '/d' } } })
    expect(JSON.parse(JSON.stringify(mdast))).toEqual(mdast)
    first.params.length = 0
    first.position!.start.line = 99
    expect(JSON.stringify(tree)).toBe(before)
  })

  it('decides on content by call', () => {
    const source = 'x\n\n{{< a >}}*b*{{< /a >}}\n\n{{< c >}}*d*{{< /c >}}\n'
    const { children } = read(source, { inner: ({ name }) => (name === 'a' ? 'markdown' : 'source') })
    expect(children.slice(1)).toMatchObject([
      { name: 'a', children: [{ type: 'paragraph', children: [{ type: 'emphasis' }] }] },
      { name: 'c', body: '*d*', children: [] },
    ])
  })

  it('prints the tree when no source is given', () => {
    const source = '---\na: 1\n---\nb {{<c>}}\n'
    expect(toMdast(parse(source).tree)).toEqual(read(source))
    const angle = 'a <<< b >>>\n'
    const options = { delimiters: 'angle' } as const
    expect(toMdast(parse(angle, options).tree, undefined, options).children).toMatchObject([
      { children: [{ value: 'a ' }, { type: 'shortcode', name: 'b' }] },
    ])
  })

  it('refuses trees without the positions of the source', () => {
    expect(() => toMdast(build.root([build.text('a')]))).toThrow(RangeError)
    expect(() => toMdast(parse('a').tree, 'ab')).toThrow(RangeError)
  })

  it('bears deep nesting of calls', () => {
    const depth = 20_000
    for (const [left, right] of [
      ['{{< a >}}', '{{< /a >}}'],
      ['{{% a %}}', '{{% /a %}}'],
    ]) {
      const source = `x\n\n${left!.repeat(depth)}y${right!.repeat(depth)}\n`
      let node = read(source).children[1] as AnyNode | undefined
      expect(node).toMatchObject({ type: 'shortcode', name: 'a' })
      let levels = 0
      for (; node?.type === 'shortcode'; node = node.children?.[0]) levels++
      expect(levels).toBe(left === '{{% a %}}' ? depth : 1)
    }
  })

  it('puts each tag of any page into the tree once, in its place', () => {
    const options = fc.constantFrom<ToMdastOptions>({}, { inner: 'markdown' }, { percentLines: 'block' })
    fc.assert(
      fc.property(anySource(), options, (source, some) => bridgeProblems(source, some).length === 0),
      {
        numRuns: 500,
      },
    )
  })

  it('reads as mdast-util-from-markdown does where there are no tags', () => {
    const folder = 'docs'
    for (const file of readdirSync(folder).filter(name => name.endsWith('.md'))) {
      const source = readFileSync(`${folder}/${file}`, 'utf8').replace(/\{\{|<!--more/g, '')
      const other = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
      expect(read(source), file).toEqual(JSON.parse(JSON.stringify(other)))
    }
  })
})

describe.skipIf(!hasShared)(`the pages of the corpus${sharedNote}`, () => {
  it('have each tag once, in its place', { timeout: 300_000 }, () => {
    const folder = sharedPath('corpus')
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.md'),
    )
    const sample = files.sort().filter((_, index) => index % 12 === 0)
    expect(sample.length).toBeGreaterThan(300)
    const bad = sample.filter(name => bridgeProblems(readFileSync(`${folder}/${name}`, 'utf8')).length > 0)
    expect(bad).toEqual([])
  })
})

describe('the types', () => {
  it('are known to mdast', () => {
    const root: Root = { type: 'root', children: [] }
    const call: Shortcode = {
      type: 'shortcode',
      name: 'a',
      delimiter: '<',
      form: 'single',
      inline: false,
      params: [],
      children: [],
    }
    root.children.push({ type: 'toml', value: 'a = 1' }, call)
    root.children.push({ type: 'paragraph', children: [{ type: 'text', value: 'x' }, call] })
    // @ts-expect-error a call must have a name
    root.children.push({ type: 'shortcode', children: [] })
    for (const node of root.children) {
      if (node.type === 'shortcode') expectTypeOf(node).toEqualTypeOf<Shortcode>()
      if (node.type === 'toml') expectTypeOf(node).toEqualTypeOf<Toml>()
      if (node.type === 'link') expectTypeOf(node.data?.hugo).toEqualTypeOf<TagMark[] | undefined>()
    }
    removePosition(root)
    expect(root.children).toHaveLength(4)
  })
})
