import { createHash } from 'node:crypto'

/** A digest of texts; it differs when they are split in another way. */
export function hashText(...texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(`${text.length}:`).update(text)
  return hash.digest('base64url')
}
