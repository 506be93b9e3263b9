import type { KnownCall } from './on-calls.ts'

/** Whether a call names its parameters while the template reads them by position, or the other way round. */
export function hasWrongKind({ notation, signature }: KnownCall): boolean {
  if (notation === 'none') return false
  const other = notation === 'named' ? 'positional' : 'named'
  if (signature[other].length === 0) return false
  if (signature.calls[notation] === 'error') return signature.calls[other] !== 'error'
  return signature.closed && signature[notation].length === 0
}
