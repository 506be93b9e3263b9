import type { Site } from '../../../site/site.ts'
import { themeFamilies } from './theme-families.ts'
import type { ThemeFamily } from './theme-family.ts'

/** The path of a module without its host and major version, in lower case. */
function plainPath(path: string): string {
  return path
    .toLowerCase()
    .replace(/^[^/]+\.[^/]+\//, '')
    .replace(/\/v\d+$/, '')
}

function isDeclared({ modules }: ThemeFamily, paths: readonly string[]): boolean {
  return paths.some(path => modules.some(module => path === module || path.endsWith(`/${module}`)))
}

/** Two names that only this theme has, or one where most of the names are of the theme. */
function isSpoken({ ownNames, shortcodes }: ThemeFamily, names: readonly string[]): boolean {
  const own = names.filter(name => ownNames.includes(name)).length
  const known = names.filter(name => Object.hasOwn(shortcodes, name)).length
  return own > 1 || (own === 1 && known * 2 >= names.length)
}

/**
 * The themes of a site, by the names of `themeFamilies`: those that its configuration and modules name, and those whose
 * shortcodes its pages call without having them. `calledNames` are the names in calls.
 */
export function findThemes(
  site: Pick<Site, 'config' | 'modules' | 'missingModules' | 'shortcode'>,
  calledNames: Iterable<string> = [],
): string[] {
  const paths = [...site.config.themes, ...site.modules, ...site.missingModules].map(item =>
    plainPath(typeof item === 'string' ? item : item.path),
  )
  const foreign = [...new Set([...calledNames].map(name => name.toLowerCase()))].filter(name => {
    const shortcode = site.shortcode(name)
    return shortcode === undefined || shortcode.templates.every(({ rank }) => rank > 0)
  })
  return themeFamilies
    .filter(family => isDeclared(family, paths) || isSpoken(family, foreign))
    .map(({ name }) => name)
}
