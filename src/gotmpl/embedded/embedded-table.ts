import type { EmbeddedShortcode, EmbeddedVersion } from './embedded-shortcode.ts'

/** A row is good for all known versions of Hugo from `since` up to and including `until` (the newest, if none). */
export type EmbeddedTable = readonly (Omit<EmbeddedShortcode, 'status'> & {
  since: EmbeddedVersion
  until?: EmbeddedVersion
  status?: EmbeddedShortcode['status']
})[]
