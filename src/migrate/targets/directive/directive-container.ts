import type { CallPlace } from '../../page/call-place.ts'
import { canHaveLines } from '../../page/can-have-lines.ts'
import type { MappedCall } from '../../page/mapped-call.ts'
import type { CallText } from '../../target.ts'

/** A block between lines of colons, more of them than its content has; `undefined` where no block can stand. */
export function directiveContainer(
  start: string,
  { levelsInside }: MappedCall,
  place: CallPlace,
): CallText | undefined {
  if (!canHaveLines(place)) return undefined
  const colons = ':'.repeat(3 + levelsInside)
  return { open: `${colons}${start}`, close: colons, needsLines: true }
}
