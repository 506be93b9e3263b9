import { describe, expect, it } from 'vitest'
import { parse } from '../../src/index.ts'
import { toMdast } from '../../src/mdast.ts'
import { codeBlocks, readRepositoryFile } from '../support/code-blocks.ts'

const blocks = codeBlocks(readRepositoryFile('docs/mdast.md'))
const examples = blocks.flatMap((block, index) => {
  if (block.language !== 'hugo') return []
  return [{ block, yielded: blocks[index + 1], title: `${block.headings.at(-1)}, line ${block.line}` }]
})

function shorten(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shorten)
  if (typeof value !== 'object' || value === null) return value
  const { position, openTag, closeTag, ...rest } = value as Record<string, unknown>
  const entries = Object.entries(rest).filter(([, inner]) => inner !== null && inner !== undefined)
  return Object.fromEntries(entries.map(([key, inner]) => [key, shorten(inner)]))
}

describe('the examples of docs/mdast.md', () => {
  it.each(examples)('$title', ({ block, yielded }) => {
    expect(yielded?.language).toBe('json')
    const inner = block.words.includes('inner=markdown') ? 'markdown' : 'source'
    const { children } = toMdast(parse(block.text).tree, block.text, { inner })
    expect(shorten(children)).toEqual(JSON.parse(yielded!.text))
  })

  it('show each type of node', () => {
    const types = ['shortcode', 'shortcodeTag', 'escapedShortcode', 'summaryDivider', 'strayTag', 'toml']
    const shown = examples.map(({ yielded }) => yielded!.text).join()
    expect(types.filter(type => !shown.includes(`"type": "${type}"`))).toEqual([])
  })
})
