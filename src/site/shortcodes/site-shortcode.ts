import type { EmbeddedShortcode } from '../../gotmpl/embedded/embedded-shortcode.ts'
import type { ShortcodeSignature } from '../../gotmpl/signature/signature.ts'
import type { ShortcodeTemplate } from './shortcode-template.ts'

/** A shortcode of a site: its templates, or one that Hugo brings along. */
export interface SiteShortcode {
  readonly name: string
  /** All its variants; empty for one that Hugo brings along. */
  readonly templates: readonly ShortcodeTemplate[]
  /** Present when Hugo brings it along and no template of the site takes its place. */
  readonly embedded: EmbeddedShortcode | undefined
  /** Whether it takes inner content; `'unknown'` when variants differ or a template does not parse. */
  readonly inner: boolean | 'unknown'
  /** False when a module that is not there may have another template of this name. */
  readonly isCertain: boolean
  /** What it accepts: that of its first template, learned when it is first asked for. */
  readonly signature: ShortcodeSignature
}
