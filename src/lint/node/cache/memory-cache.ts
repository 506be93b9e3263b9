import type { CacheEntry, LintCache } from './lint-cache.ts'

/** A cache that lives as long as the program, for runs one after the other. */
export function memoryCache(): LintCache {
  const entries = new Map<string, CacheEntry>()
  return {
    get: name => entries.get(name),
    set: (name, entry) => entries.set(name, entry),
    async save() {},
  }
}
