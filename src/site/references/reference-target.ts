/** A reference taken apart as a URL. */
export interface ReferenceTarget {
  /** Percent signs decoded; empty when the reference names a place of its own page, or no page (`mailto:`). */
  readonly path: string
  /** Behind the number sign, percent signs decoded; empty when there is none. */
  readonly fragment: string
}

/**
 * Takes a reference apart as Go's `url.Parse` does, with which Hugo starts: of an absolute URL the path counts, and
 * queries do not. Undefined for what is no URL: there Hugo stops.
 */
export function referenceTarget(reference: string): ReferenceTarget | undefined {
  const mark = reference.indexOf('#')
  const fragment = unescaped(mark < 0 ? '' : reference.slice(mark + 1))
  let rest = mark < 0 ? reference : reference.slice(0, mark)
  if (fragment === undefined || /[\0-\x1f\x7f]/.test(rest) || rest.startsWith(':')) return undefined
  const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/.exec(rest)?.[0]
  if (scheme !== undefined) rest = rest.slice(scheme.length)
  const query = rest.indexOf('?')
  if (query >= 0) rest = rest.slice(0, query)
  if (!rest.startsWith('/')) {
    if (scheme !== undefined) return { path: '', fragment }
    const [first = ''] = rest.split('/', 1)
    if (first.includes(':')) return undefined
  }
  if (rest.startsWith('//') && (scheme !== undefined || !rest.startsWith('///'))) {
    const end = rest.indexOf('/', 2)
    rest = end < 0 ? '' : rest.slice(end)
  }
  const path = unescaped(rest)
  return path === undefined ? undefined : { path, fragment }
}

function unescaped(text: string): string | undefined {
  if (!text.includes('%')) return text
  if (/%(?![\dA-Fa-f]{2})/.test(text)) return undefined
  try {
    return decodeURIComponent(text)
  } catch {
    // bytes that are no UTF-8: no page has such a name
    return text
  }
}
