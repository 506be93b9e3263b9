import type { Nodes } from '../ast/nodes.ts'
import { visit } from '../ast/visit.ts'
import { parse } from '../grammar/parse.ts'
import type { ShortcodeLookup } from '../grammar/shortcode-lookup.ts'
import { argumentShape } from './argument-shape.ts'
import type { Census, CensusRow } from './census.ts'
import { compareRows } from './compare-rows.ts'
import { findContexts } from './contexts/find-contexts.ts'
import { pageMarkup } from './contexts/page-markup.ts'

export interface CensusOptions {
  /** What the site's templates say of each shortcode; with it tags pair as in Hugo. */
  readonly shortcodes?: ShortcodeLookup
}

export interface CensusFile {
  /** What samples call it; its extension tells the markup. */
  readonly path: string
  readonly source: string
}

/** A census that goes on, one file after the other, and keeps none of them. */
export interface CensusTaker {
  add(file: CensusFile): void
  /** The census of the files so far. */
  result(): Census
}

interface Tally {
  count: number
  samples: string[]
}

const mostSamples = 5

/** Starts an empty census. Never fails for what is in a file. */
export function createCensus({ shortcodes }: CensusOptions = {}): CensusTaker {
  const rows = new Map<string, Tally & Omit<CensusRow, 'count' | 'samples'>>()
  const escapedTags: Tally = { count: 0, samples: [] }
  const strayTags: Tally = { count: 0, samples: [] }
  const totals = { files: 0, filesWithCalls: 0, filesWithErrors: 0, calls: 0 }

  const add = ({ path, source }: CensusFile) => {
    const { tree, diagnostics } = parse(source, shortcodes === undefined ? {} : { shortcodes })
    const contextOf = findContexts(source, tree, pageMarkup(path, tree))
    const before = totals.calls
    const count = (tally: Tally, node: Nodes) => {
      tally.count++
      if (tally.samples.length >= mostSamples) return
      const { line, column } = node.position!.start
      tally.samples.push(`${path}:${line}:${column}`)
    }
    visit(tree, {
      escapedShortcode: node => count(escapedTags, node),
      strayTag: node => count(strayTags, node),
      shortcode(node) {
        const { name, delimiter, form, position } = node
        const context = contextOf({ start: position!.start.offset, end: position!.end.offset })
        const shape = argumentShape(node.params)
        const key = JSON.stringify([name, delimiter, form, shape, context])
        let row = rows.get(key)
        if (row === undefined) {
          row = { name, delimiter, form, arguments: shape, context, count: 0, samples: [] }
          rows.set(key, row)
        }
        count(row, node)
        totals.calls++
      },
    })
    totals.files++
    if (totals.calls > before) totals.filesWithCalls++
    if (diagnostics.some(({ severity }) => severity === 'error')) totals.filesWithErrors++
  }

  return {
    add,
    result() {
      const sorted = [...rows.values()].map(row => ({ ...row, samples: [...row.samples] })).sort(compareRows)
      return {
        totals: { ...totals, names: new Set(sorted.map(({ name }) => name)).size },
        rows: sorted,
        escapedTags: { ...escapedTags, samples: [...escapedTags.samples] },
        strayTags: { ...strayTags, samples: [...strayTags.samples] },
      }
    },
  }
}
