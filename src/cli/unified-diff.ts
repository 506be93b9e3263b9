import { formatPatch, structuredPatch } from 'diff'
import { visibleText } from '../text/visible-text.ts'
import type { Colors } from './stream-style.ts'

/** What changes in a file, as `patch` and `git apply` take it. For a terminal control characters are made visible. */
export function unifiedDiff(
  name: string,
  before: string,
  after: string,
  { colors, isTerminal }: { readonly colors: Colors; readonly isTerminal: boolean },
): string {
  const patch = formatPatch(structuredPatch(`a/${name}`, `b/${name}`, before, after, '', '', { context: 3 }))
  const lines = patch.replace(/^=+\n/, '').split('\n')
  return lines
    .map((line, at) => {
      const text = isTerminal ? visibleText(line) : line
      if (at < 2) return colors.bold(text)
      if (line.startsWith('@@')) return colors.cyan(text)
      return line.startsWith('-') ? colors.red(text) : line.startsWith('+') ? colors.green(text) : text
    })
    .join('\n')
}
