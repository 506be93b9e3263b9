import type { PartialLookup } from '../../gotmpl/signature/partial-lookup.ts'
import type { ShortcodeLookup } from '../../grammar/shortcode-lookup.ts'
import type { MissingModule } from '../modules/site-module.ts'
import { joinStatements, type PlacedStatement } from '../statements/join-statements.ts'
import { type HugoVersion, isAtLeast } from '../version/hugo-version.ts'
import { createShortcode } from './create-shortcode.ts'
import { embeddedFor } from './embedded-for.ts'
import type { ShortcodeTemplate } from './shortcode-template.ts'
import type { SiteShortcode } from './site-shortcode.ts'

/** All shortcodes of a site, by the rules for names of its version of Hugo. */
export interface ShortcodeIndex {
  /** The answer for the parser. */
  readonly lookup: ShortcodeLookup
  find(name: string): SiteShortcode | undefined
  /** Sorted by name, those that Hugo brings along included. */
  list(): readonly SiteShortcode[]
}

export function indexShortcodes(
  templates: readonly ShortcodeTemplate[],
  missing: readonly MissingModule[],
  version: HugoVersion,
  statements: readonly PlacedStatement[] = [],
  partials?: PartialLookup,
): ShortcodeIndex {
  const ignoresCase = isAtLeast(version, [0, 146])
  const toKey = (name: string) => (ignoresCase ? name.toLowerCase() : name)
  const stated = joinStatements(statements, toKey)
  const byName = new Map<string, ShortcodeTemplate[]>()
  for (const template of templates) {
    const variants = byName.get(template.name)
    if (variants === undefined) byName.set(template.name, [template])
    else variants.push(template)
  }
  const embedded = embeddedFor(version)
  const shortcodes = new Map<string, SiteShortcode>()
  // without a missing module, what is stated of a name that is not there is of no use
  const described = missing.length > 0 ? stated.keys() : []
  for (const name of [...new Set([...byName.keys(), ...embedded.keys(), ...described])].sort()) {
    const variants = byName.get(name) ?? []
    const isReplaced = variants.some(variant => variant.section === '' && variant.identifiers.length === 0)
    // a module that comes later can only hide what comes after it
    const best = Math.min(...variants.map(({ rank }) => rank))
    const isCertain = missing.every(({ rank }) => rank > best)
    const replaced = isReplaced ? undefined : embedded.get(name)
    const parts = {
      name,
      templates: variants,
      embedded: replaced,
      isCertain,
      stated: stated.get(name),
      partials,
    }
    shortcodes.set(name, createShortcode(parts))
  }

  const find = (name: string) => shortcodes.get(toKey(name))
  return {
    find,
    list: () => [...shortcodes.values()],
    lookup(name) {
      const found = find(name)
      if (found === undefined) return missing.length > 0 ? 'unknown' : undefined
      const { inner, isCertain, statement } = found
      const isKnown = isCertain || statement?.inner?.takes !== undefined
      return isKnown && inner !== 'unknown' ? { inner } : 'unknown'
    },
  }
}
