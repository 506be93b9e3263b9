import type { JsxOptions } from '../jsx-options.ts'
import { isForeignElement, knownElement } from './element-names.ts'
import type { HtmlToken } from './html-token.ts'

/**
 * Tells tags from text such as `<NAME>` that looks like one: names that browsers do not know, without values of
 * attributes and without an end tag in the page. JSX has no place for other names than those of letters, digits, `_` and
 * `-`.
 */
export function createElementTest(
  masked: string,
  { placeholders = 'text' }: JsxOptions,
): (token: HtmlToken) => boolean {
  const hasPictures = /<(?:svg|math)\b/i.test(masked)
  const closed = new Set<string>()
  for (const [, name] of masked.matchAll(/<\/([a-z][\w-]*)/gi)) closed.add(name!.toLowerCase())
  return ({ kind, name, attributes }) => {
    if (!/^[a-z][\w-]*$/.test(name)) return false
    if (knownElement(name) !== undefined && (hasPictures || !isForeignElement(name))) return true
    if (placeholders === 'element' || kind === 'void') return true
    return closed.has(name) || attributes.some(({ value }) => value !== '')
  }
}
