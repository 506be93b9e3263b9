import type { CallPlace } from '../page/call-place.ts'
import type { MappedCall } from '../page/mapped-call.ts'
import type { CallText } from '../target.ts'

/**
 * A tag of a template language that runs before Markdown: alone, or with another that ends it. It may stand in addresses
 * and attributes too, when it has no content.
 */
export function templateTag(
  { inner, isBlock, mapping }: Pick<MappedCall, 'inner' | 'isBlock' | 'mapping'>,
  { within }: CallPlace,
  name: string,
  argument: string,
): CallText | undefined {
  const open = `{% ${name}${argument} %}`
  const isMarkup = within === 'text' || within === 'html'
  // a name is that of one kind of tag: one that takes content is ended even where there is none
  const takesContent = mapping.inner === 'markdown' || mapping.inner === 'raw'
  if (inner === 'none' && takesContent)
    return { whole: `${open}{% end${name} %}`, needsLines: isBlock && within === 'text' }
  if (inner === 'none') return { whole: open, needsLines: isBlock && within === 'text' }
  if (!isMarkup) return undefined
  return { open, close: `{% end${name} %}`, needsLines: isBlock && within === 'text' }
}
