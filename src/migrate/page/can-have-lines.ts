import type { CallPlace } from './call-place.ts'

/** Whether a call can get lines of its own where it stands. */
export function canHaveLines({ within, inTable, inHeading }: CallPlace): boolean {
  return within === 'text' && !inTable && !inHeading
}
