import { decodePath } from '../paths/output-path.ts'

/** An address within the site taken apart. */
export interface AddressParts {
  /** Without percent signs; empty for a place of the page itself. */
  readonly path: string
  /** With its question mark; empty when there is none. */
  readonly query: string
  /** As written, without its number sign; undefined when there is none. */
  readonly fragment: string | undefined
}

/** Takes an address of Markdown apart; undefined when it leads out of the site, or is none. */
export function splitAddress(address: string): AddressParts | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\/|\{\{/i.test(address)) return undefined
  const mark = address.indexOf('#')
  const fragment = mark < 0 ? undefined : address.slice(mark + 1)
  const front = mark < 0 ? address : address.slice(0, mark)
  const question = front.indexOf('?')
  const query = question < 0 ? '' : front.slice(question)
  return { path: decodePath(question < 0 ? front : front.slice(0, question)), query, fragment }
}

/** Joins a path to a folder; what leads above the top ends there. A path with a slash in front stands for itself. */
export function joinAddress(folder: string, path: string): string {
  const names = path.startsWith('/') || folder === '' ? [] : folder.split('/').filter(name => name !== '')
  for (const name of path.split('/')) {
    if (name === '..') names.pop()
    else if (name !== '' && name !== '.') names.push(name)
  }
  return names.join('/')
}
