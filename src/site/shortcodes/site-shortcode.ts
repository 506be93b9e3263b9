import type { EmbeddedShortcode } from '../../gotmpl/embedded/embedded-shortcode.ts'
import type { ShortcodeSignature } from '../../gotmpl/signature/signature.ts'
import type { SiteProblem } from '../site-problem.ts'
import type { ShortcodeStatement } from '../statements/shortcode-statement.ts'
import type { ShortcodeTemplate } from './shortcode-template.ts'

/** A shortcode of a site: its templates, one that Hugo brings along, or one of a missing module that users describe. */
export interface SiteShortcode {
  readonly name: string
  /** All its variants; empty for one that Hugo brings along, or that is only described. */
  readonly templates: readonly ShortcodeTemplate[]
  /** Present when Hugo brings it along and no template of the site takes its place. */
  readonly embedded: EmbeddedShortcode | undefined
  /**
   * Whether it takes inner content; `'unknown'` when variants differ or a template does not parse, unless users state
   * it. What templates tell for certain no statement changes, as Hugo goes by them.
   */
  readonly inner: boolean | 'unknown'
  /** False when a module that is not there may have another template of this name. */
  readonly isCertain: boolean
  /** What it accepts: that of its first template, learned when it is first asked for, with what users state. */
  readonly signature: ShortcodeSignature
  /** Its templates that Hugo cannot read (`site/broken-template`), with their places; found when first asked for. */
  readonly problems: readonly SiteProblem[]
  /** What users state of it, in the site's file and in its templates. */
  readonly statement: ShortcodeStatement | undefined
  /** The files of these statements, as paths of the host. */
  readonly statedIn: readonly string[]
}
