/** The name of a directive: letters, digits and hyphens, with a letter first; `tabs/item` is `tabs-item`. */
export function directiveName(shortcode: string): string {
  const name = shortcode.replace(/[^A-Za-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '')
  return /^[A-Za-z]/.test(name) ? name : `x-${name}`
}
