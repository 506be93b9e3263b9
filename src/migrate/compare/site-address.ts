/** How addresses of one side are read. */
export interface AddressBase {
  /** Where the site is, e.g. `https://example.org/docs/`. Addresses below it are those of the site. */
  readonly baseUrl: string
  /** The path of the page below `baseUrl`, e.g. `/guides/start/`. */
  readonly page: string
}

/**
 * An address as it is compared: a path below the root of the site, without `index.html`, `.html` and the last slash, with
 * the fragment that it has; another site's address in full. What can't be read as an address stays as it is.
 */
export function siteAddress(address: string, { baseUrl, page }: AddressBase): string {
  const base = parseUrl(baseUrl)
  if (base === undefined) return address
  const root = base.pathname.endsWith('/') ? base.pathname : `${base.pathname}/`
  const url = parseUrl(address, new URL(`${root}${page.replace(/^\/+/, '')}`, base).href)
  if (url === undefined) return address
  if (url.host !== base.host || !/^https?:$/.test(url.protocol)) return url.href
  const isInside = `${url.pathname}/`.startsWith(root)
  if (!isInside) return url.href
  return `${sitePath(url.pathname.slice(root.length))}${url.search}${decode(url.hash)}`
}

/** A path in the form in which paths are compared: `/a/b` for `a/b/`, `a/b.html` and `a/b/index.html`. */
export function sitePath(path: string): string {
  const bare = decode(path)
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/\.html$/, '')
  let [start, end] = [0, bare.length]
  while (bare[start] === '/') start += 1
  while (end > start && bare[end - 1] === '/') end -= 1
  return `/${bare.slice(start, end)}`
}

function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base)
  } catch {
    return undefined
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
