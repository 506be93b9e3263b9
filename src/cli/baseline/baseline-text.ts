import type { Baseline } from './baseline.ts'
import { mergeEntries } from './merge-entries.ts'

/** A baseline as JSON: sorted, with a line for each file and each entry, so that versions of it can be compared. */
export function baselineText(baseline: Baseline): string {
  const files = [...baseline]
    .filter(([, entries]) => entries.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, entries]) => {
      const lines = mergeEntries(entries).map(entry => `      ${JSON.stringify(entry)}`)
      return `    ${JSON.stringify(path)}: [\n${lines.join(',\n')}\n    ]`
    })
  const body = files.length === 0 ? '{}' : `{\n${files.join(',\n')}\n  }`
  return `{\n  "version": 1,\n  "files": ${body}\n}\n`
}
