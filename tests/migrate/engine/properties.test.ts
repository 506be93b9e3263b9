import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, parse } from '../../../src/index.ts'
import { type MappingStrategy, migratePage, migrationTargets } from '../../../src/migrate.ts'
import { runsOf } from '../../support/sample-of.ts'
import { anySource } from '../../support/sources.ts'

const strategies: readonly MappingStrategy[] = [
  'component',
  'admonition',
  'fence',
  'image',
  'link',
  'html',
  'text',
  'function',
  'drop',
  'unwrap',
]

describe('migratePage, for every string', () => {
  it.each([...migrationTargets.values()])(
    '$name: no error, no tag left, and the text is that of its edits',
    target => {
      fc.assert(
        fc.property(anySource(), fc.constantFrom(...strategies, undefined), (source, strategy) => {
          const { text, edits, status, findings } = migratePage(source, {
            target,
            mappings: () =>
              strategy && {
                strategy,
                html: '<i>{inner}</i>',
                text: '{0}',
                url: '/{0}',
                title: '{0}',
                kind: '{0}',
              },
          })
          expect(applyEdits(source, edits)).toBe(text)
          expect(status === 'clean').toBe(findings.length === 0)
          expect(findings.filter(({ code }) => code === 'left-over')).toEqual([])
          const tags = parse(text).tree.children.filter(({ type }) => type === 'shortcode')
          // what was escaped in the source is meant to be seen
          if (!/\/\*/.test(source) && status === 'clean') expect(tags).toEqual([])
        }),
        { numRuns: runsOf(100) },
      )
    },
  )
})
