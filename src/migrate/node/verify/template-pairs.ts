/** The tags that a page ends with `end…`, and so have content. */
export function templatePairs(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\{%-?\s*end(\w+)/g)].map(([, name]) => name!))
}
