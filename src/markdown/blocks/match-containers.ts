import type { Container } from './container.ts'
import type { LineScanner } from './line-scanner.ts'

const greaterThan = 62

/** Passes the marks and indentation of the open containers that a line goes on with, and gives their number. */
export function matchContainers(scanner: LineScanner, containers: readonly Container[]): number {
  for (let index = 0; index < containers.length; index++) {
    const container = containers[index]!
    if (container.kind === 'quote') {
      if (scanner.isBlank || scanner.indent > 3 || scanner.code !== greaterThan) return index
      scanner.passMark(1)
      scanner.passIndent(1)
    } else if (scanner.isBlank) {
      // an item that starts with a blank line has at most that one
      if (container.isEmpty) return index
      scanner.passIndent(container.indent)
    } else if (scanner.indent >= container.indent) {
      container.isEmpty = false
      scanner.passIndent(container.indent)
    } else return index
  }
  return containers.length
}
