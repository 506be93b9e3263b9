import type { Shortcode } from '../../../ast/nodes.ts'
import type { RuleContext } from '../../rule-context.ts'

/**
 * Whether the content of a call may be other text than Markdown: a template prints it as it is, or on a known site no one
 * can tell what it does. What a template is told to print by `{{% %}}` may hold Markdown or code, so that only raw is code.
 */
export function mayBeCode(
  { name, delimiter }: Pick<Shortcode, 'name' | 'delimiter'>,
  { site, shortcode }: Pick<RuleContext, 'site' | 'shortcode'>,
): boolean {
  const content = shortcode(name)?.signature.inner.content
  return content === 'raw' || (delimiter === '<' && site !== undefined && content !== 'markdown')
}
