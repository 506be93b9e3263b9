import type { Param } from '../../ast/nodes.ts'
import type { SiteShortcode } from '../../site/shortcodes/site-shortcode.ts'
import { builtInMapping } from './built-ins/built-in-mapping.ts'
import type { MigrationMapping } from './migration-mapping.ts'
import { proposeFromName, proposeFromSignature, shortcodeFacts } from './proposals/propose-from-signature.ts'
import type { ShortcodeMapping, ShortcodeMappings } from './shortcode-mapping.ts'
import { themeFamilies } from './themes/theme-families.ts'

/** Where a mapping is from: the user, a theme's ready one, Hugo's, the template, or a guess from the name. */
export type MappingOrigin = 'target' | 'user' | 'theme' | 'hugo' | 'template' | 'name'

export interface ResolvedMapping {
  readonly mapping: ShortcodeMapping
  readonly origin: MappingOrigin
  /** Of `theme`: its name. */
  readonly theme?: string
}

export interface MappingOptions {
  /** The name of the target. */
  readonly target: string
  /** What users say. */
  readonly mapping?: MigrationMapping
  /** Whether the target has components; true for all but `markdown` by default. */
  readonly hasComponents?: boolean
  /** Figures that have nothing but an address and an alternative text become images of Markdown. */
  readonly plainFigures?: boolean
  /** Theme families, by name (see `findThemes`); `themes` of `mapping` counts before it. */
  readonly themes?: readonly string[]
  /** The shortcodes of the site, by name in any letter case; `shortcode` of a `Site`. */
  readonly shortcode?: (name: string) => SiteShortcode | undefined
}

function own(mappings: ShortcodeMappings | undefined, name: string): ShortcodeMapping | undefined {
  return mappings !== undefined && Object.hasOwn(mappings, name) ? mappings[name] : undefined
}

function fromTheme(name: string, options: MappingOptions): ResolvedMapping | undefined {
  const names = options.mapping?.themes ?? options.themes ?? []
  for (const family of themeFamilies) {
    if (!names.includes(family.name)) continue
    const forTarget = Object.hasOwn(family.targets, options.target)
      ? family.targets[options.target]
      : undefined
    const mapping = own(forTarget, name) ?? own(family.shortcodes, name)
    if (mapping !== undefined) return { mapping, origin: 'theme', theme: family.name }
  }
  return undefined
}

/** Without what users say. */
function found(name: string, options: MappingOptions, params: readonly Param[]): ResolvedMapping {
  const { target, hasComponents = target !== 'markdown', plainFigures = false } = options
  const shortcode = options.shortcode?.(name)
  const [template] = shortcode?.templates ?? []
  // a template of the project takes the place of the theme's, and any template that of Hugo's
  const isOwn = template?.rank === 0 && options.mapping?.themes === undefined
  const theme = isOwn ? undefined : fromTheme(name, options)
  const facts = template && shortcode ? shortcodeFacts(shortcode.signature, template.source) : {}
  if (theme !== undefined) return { ...theme, mapping: { ...facts, ...theme.mapping } }
  if (template === undefined) {
    const mapping = builtInMapping(name, { hasComponents, plainFigures }, params)
    return mapping ? { mapping, origin: 'hugo' } : { mapping: proposeFromName(name), origin: 'name' }
  }
  return { mapping: proposeFromSignature(name, shortcode!.signature, template.source), origin: 'template' }
}

/**
 * What becomes of the calls of a shortcode. These count, in this order: what users say for the target and for all; the
 * ready mappings of the site's themes, unless the project has a template of its own; Hugo's own shortcodes, unless a template
 * takes the place; the template; the name. What users leave out of a mapping is filled in with what is known of the shortcode
 * (how its content is taken, and the names of parameters).
 */
export function resolveMapping(
  name: string,
  options: MappingOptions,
  params: readonly Param[] = [],
): ResolvedMapping {
  const key = name.toLowerCase()
  const { mapping: said, target } = options
  const targets = said?.targets
  const forTarget = targets !== undefined && Object.hasOwn(targets, target) ? targets[target] : undefined
  const rest = found(key, options, params)
  for (const [mappings, origin] of [
    [forTarget?.shortcodes, 'target'],
    [said?.shortcodes, 'user'],
  ] as const) {
    const mapping = own(mappings, key)
    if (mapping === undefined) continue
    const { inner, positional, params: names } = rest.mapping
    const known = {
      ...(inner !== undefined && { inner }),
      ...(positional !== undefined && { positional }),
      ...(names !== undefined &&
        mapping.strategy === rest.mapping.strategy &&
        !mapping.from && { params: names }),
    }
    return { mapping: { ...known, ...mapping }, origin }
  }
  return rest
}
