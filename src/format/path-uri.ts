/**
 * A path as a URI: relative for a relative path, `file:` for an absolute one. Everything but letters, digits and a few
 * marks is percent-encoded as UTF-8 (RFC 3986); a lone surrogate counts as the replacement character.
 */
export function pathUri(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  if (/^[a-z]:\//i.test(path)) return `file:///${path.slice(0, 2)}${encoded.slice(4)}`
  if (path.startsWith('//')) return `file:${encoded}`
  return path.startsWith('/') ? `file://${encoded}` : encoded
}
