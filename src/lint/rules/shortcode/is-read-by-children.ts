import type { Site } from '../../../site/site.ts'
import type { KnownCall } from './on-calls.ts'

/** Whether a template of the site may read a parameter of the shortcode around it, by its name or index. */
export function isReadByChildren(
  { signature }: KnownCall,
  key: string | number,
  site: Site | undefined,
): boolean {
  if (signature.inner.takes === false) return false
  return site!
    .listShortcodes()
    .some(({ templates }) =>
      templates.some(({ source }) => source.includes('.Parent') && source.includes(String(key))),
    )
}
