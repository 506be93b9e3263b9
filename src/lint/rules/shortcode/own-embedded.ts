import type { EmbeddedShortcode } from '../../../gotmpl/embedded/embedded-shortcode.ts'
import { embeddedFor } from '../../../site/shortcodes/embedded-for.ts'
import type { HugoVersion } from '../../../site/version/hugo-version.ts'
import type { RuleContext } from '../../rule-context.ts'

/** What a version of Hugo brings along under a name that no template of the site takes. */
export function ownEmbedded(
  context: RuleContext,
  name: string,
  version: HugoVersion,
): EmbeddedShortcode | undefined {
  const own = context.shortcode(name)
  // a module that is not there may have a template of the name
  if (own === undefined || own.templates.length > 0 || !own.isCertain) return undefined
  return embeddedFor(version).get(own.name)
}
