import {
  type EmbeddedShortcode,
  type EmbeddedVersion,
  embeddedVersions,
} from '../../gotmpl/embedded/embedded-shortcode.ts'
import { embeddedShortcodes } from '../../gotmpl/embedded/embedded-shortcodes.ts'
import { type HugoVersion, isAtLeast, parseVersion } from '../version/hugo-version.ts'

/** The shortcodes that Hugo of a version brings along, by name: those of the nearest older version that is known. */
export function embeddedFor(version: HugoVersion): ReadonlyMap<string, EmbeddedShortcode> {
  let nearest: EmbeddedVersion = embeddedVersions[0]
  for (const known of embeddedVersions) {
    const [major, minor] = parseVersion(known)!
    if (isAtLeast(version, [major, minor])) nearest = known
  }
  return new Map(embeddedShortcodes(nearest).map(shortcode => [shortcode.name, shortcode]))
}
