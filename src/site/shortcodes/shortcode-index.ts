import type { ShortcodeLookup } from '../../grammar/shortcode-lookup.ts'
import type { MissingModule } from '../modules/site-module.ts'
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
): ShortcodeIndex {
  const byName = new Map<string, ShortcodeTemplate[]>()
  for (const template of templates) {
    const variants = byName.get(template.name)
    if (variants === undefined) byName.set(template.name, [template])
    else variants.push(template)
  }
  const embedded = embeddedFor(version)
  const shortcodes = new Map<string, SiteShortcode>()
  for (const name of [...new Set([...byName.keys(), ...embedded.keys()])].sort()) {
    const variants = byName.get(name) ?? []
    const isReplaced = variants.some(variant => variant.section === '' && variant.identifiers.length === 0)
    // a module that comes later can only hide what comes after it
    const best = Math.min(...variants.map(({ rank }) => rank))
    const isCertain = missing.every(({ rank }) => rank > best)
    shortcodes.set(
      name,
      createShortcode(name, variants, isReplaced ? undefined : embedded.get(name), isCertain),
    )
  }

  const ignoresCase = isAtLeast(version, [0, 146])
  const find = (name: string) => shortcodes.get(ignoresCase ? name.toLowerCase() : name)
  return {
    find,
    list: () => [...shortcodes.values()],
    lookup(name) {
      const found = find(name)
      if (found === undefined) return missing.length > 0 ? 'unknown' : undefined
      const { inner, isCertain } = found
      return isCertain && inner !== 'unknown' ? { inner } : 'unknown'
    },
  }
}
