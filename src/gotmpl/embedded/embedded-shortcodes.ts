import { contentShortcodes } from './content-shortcodes.ts'
import { type EmbeddedShortcode, type EmbeddedVersion, embeddedVersions } from './embedded-shortcode.ts'
import { mediaShortcodes } from './media-shortcodes.ts'
import { socialShortcodes } from './social-shortcodes.ts'

const rows = [...contentShortcodes, ...mediaShortcodes, ...socialShortcodes]

/**
 * The shortcodes that a version of Hugo brings along, sorted by name. A site's own template of the same name
 * takes the place of one. The outcome of those that read the network or look for pages is `'unknown'`.
 */
export function embeddedShortcodes(version: EmbeddedVersion): EmbeddedShortcode[] {
  const wanted = embeddedVersions.indexOf(version)
  return rows
    .filter(({ since, until = '0.169' }) => {
      return embeddedVersions.indexOf(since) <= wanted && wanted <= embeddedVersions.indexOf(until)
    })
    .map(({ name, status = 'current', signature, sources }) => ({ name, status, signature, sources }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
