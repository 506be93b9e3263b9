import type { Shortcode } from '../../../ast/nodes.ts'
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts'
import type { Position } from '../../../text/position.ts'
import type { RuleContext } from '../../rule-context.ts'

/** One for each file: a dozen rules ask. */
const known = new WeakMap<readonly Diagnostic[], (node: Shortcode) => boolean>()

/** Tells calls that no diagnostic of the parser speaks of, so that one cause is reported once. */
export function soundCalls({ diagnostics }: RuleContext): (node: Shortcode) => boolean {
  const before = known.get(diagnostics)
  if (before !== undefined) return before
  const isSound = createTest(diagnostics)
  known.set(diagnostics, isSound)
  return isSound
}

function createTest(diagnostics: readonly Diagnostic[]): (node: Shortcode) => boolean {
  const offsets = diagnostics.map(({ position }) => position.start.offset).sort((a, b) => a - b)
  const holdsOne = (position: Position | undefined) => {
    if (position === undefined || offsets.length === 0) return false
    let low = 0
    let high = offsets.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (offsets[middle]! < position.start.offset) low = middle + 1
      else high = middle
    }
    return low < offsets.length && offsets[low]! < position.end.offset
  }
  return ({ openTag, closeTag }) => !holdsOne(openTag) && !holdsOne(closeTag)
}
