import type { SiteShortcode } from '../../../site/shortcodes/site-shortcode.ts'

const variable = /\$([A-Za-z_]\w*)\s*:?=\s*\.Get\s+([0-9]{1,2})\b/g
const fallback = /\.Get\s+"([A-Za-z_][\w-]*)"\s*\)?\s*(?:\|\s*default\s*)?\(\s*\.Get\s+([0-9]{1,2})\s*\)/g

/** The name that a template gives to a parameter by its index: that of a variable, or of the same parameter named. */
export function parameterName({ templates }: SiteShortcode, index: number): string | undefined {
  for (const { source } of templates) {
    for (const pattern of [fallback, variable]) {
      for (const [, name, digits] of source.matchAll(pattern)) if (Number(digits) === index) return name
    }
  }
  return undefined
}
