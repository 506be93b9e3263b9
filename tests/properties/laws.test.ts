import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createLineIndex, findAll, type Nodes, parse, stringify, tokenize, visit } from '../../src/index.ts'
import { checkTiling } from '../support/positions.ts'
import { anySource } from '../support/sources.ts'
import { testSite } from '../support/test-site.ts'

const runs = { numRuns: 3_000 }
const delimiters = fc.constantFrom('hugo' as const, 'angle' as const)
const lookups = fc.constantFrom(
  undefined,
  testSite,
  () => 'unknown' as const,
  () => undefined,
  () => ({ inner: true }),
  () => ({ inner: false }),
)

describe('the laws of the tree, for every string', () => {
  it('identity: an unchanged tree prints its source', () => {
    fc.assert(
      fc.property(anySource(), delimiters, lookups, (source, spelling, shortcodes) => {
        const options = { delimiters: spelling, ...(shortcodes && { shortcodes }) }
        expect(stringify(parse(source, options).tree, { delimiters: spelling })).toBe(source)
      }),
      runs,
    )
  })

  it('tiling: tokens and nodes follow one another without gap or overlap', () => {
    fc.assert(
      fc.property(anySource(), delimiters, lookups, (source, spelling, shortcodes) => {
        let end = 0
        for (const { startOffset, endOffset } of tokenize(source, { delimiters: spelling })) {
          expect(startOffset).toBe(end)
          expect(endOffset).toBeGreaterThan(startOffset)
          end = endOffset
        }
        expect(end).toBe(source.length)
        checkTiling(parse(source, { delimiters: spelling, ...(shortcodes && { shortcodes }) }).tree, source)
      }),
      runs,
    )
  })

  it('positions: line and column agree with the offset', () => {
    fc.assert(
      fc.property(anySource(), source => {
        const lines = createLineIndex(source)
        const { tree, diagnostics } = parse(source)
        const check = ({ position }: Pick<Nodes, 'position'>) => {
          if (position === undefined) return
          expect(position.start).toEqual(lines.pointAt(position.start.offset))
          expect(position.end).toEqual(lines.pointAt(position.end.offset))
        }
        visit(tree, node => check(node))
        for (const node of findAll(tree, 'shortcode')) {
          if (node.openTag) check({ position: node.openTag })
          if (node.closeTag) check({ position: node.closeTag })
        }
        for (const diagnostic of diagnostics) check(diagnostic)
      }),
      runs,
    )
  })

  it('JSON: the tree survives it', () => {
    fc.assert(
      fc.property(anySource(), lookups, (source, shortcodes) => {
        const { tree, diagnostics } = parse(source, shortcodes ? { shortcodes } : {})
        expect(JSON.parse(JSON.stringify(tree))).toStrictEqual(tree)
        expect(JSON.parse(JSON.stringify(diagnostics))).toStrictEqual(diagnostics)
      }),
      runs,
    )
  })

  it('repeatability: one source gives one result', () => {
    fc.assert(
      fc.property(anySource(), anySource(), (source, other) => {
        const first = parse(source)
        parse(other, { delimiters: 'angle' })
        parse(other)
        expect(parse(source)).toStrictEqual(first)
      }),
      { numRuns: 500 },
    )
  })
})
