import type { SchemaIssue } from '../../site/statements/schema-issues.ts'
import type { MigrationMapping } from './migration-mapping.ts'
import type { ShortcodeMapping, ShortcodeMappings } from './shortcode-mapping.ts'

function entries(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}

/** Names of shortcodes and their parameters in lower case, as they are looked up; the rest as it is. */
function tidyShortcodes(value: unknown): ShortcodeMappings {
  return Object.fromEntries(
    entries(value).map(([name, mapping]) => {
      const fields = entries(mapping).map(([key, said]) => {
        if (key !== 'params' && key !== 'kinds') return [key, said]
        return [key, Object.fromEntries(entries(said).map(([param, to]) => [param.toLowerCase(), to]))]
      })
      // the schema has been checked
      return [name.toLowerCase(), Object.fromEntries(fields) as ShortcodeMapping]
    }),
  )
}

/**
 * The mapping in plain data that has been read, without the parts that have issues: a shortcode's whole mapping, a field of
 * front matter, a target, or a section.
 */
export function tidyMapping(value: unknown, issues: readonly SchemaIssue[]): MigrationMapping {
  const wrong = new Set(
    issues.flatMap(({ path }) => path.map((_, index) => JSON.stringify(path.slice(0, index + 1)))),
  )
  const whole = new Set(issues.map(({ path }) => JSON.stringify(path)))
  /** The entries of a map without those that are wrong in themselves or anywhere within. */
  const right = (map: unknown, path: readonly string[]) => {
    if (whole.has(JSON.stringify(path))) return {}
    return Object.fromEntries(entries(map).filter(([key]) => !wrong.has(JSON.stringify([...path, key]))))
  }
  if (whole.has('[]')) return {}
  const { themes, shortcodes, targets, frontmatter } = Object.fromEntries(entries(value))
  const tidyTargets = entries(targets)
    .filter(([name]) => !whole.has(JSON.stringify(['targets', name])))
    .map(([name, target]) => {
      const own = Object.fromEntries(entries(target))['shortcodes']
      return [name, { shortcodes: tidyShortcodes(right(own, ['targets', name, 'shortcodes'])) }]
    })
  return {
    ...(Array.isArray(themes) && {
      themes: themes.filter((_, index) => !wrong.has(JSON.stringify(['themes', index]))),
    }),
    ...(shortcodes !== undefined && { shortcodes: tidyShortcodes(right(shortcodes, ['shortcodes'])) }),
    ...(targets !== undefined && { targets: Object.fromEntries(tidyTargets) }),
    ...(frontmatter !== undefined && {
      frontmatter: right(frontmatter, ['frontmatter']) as Record<string, string | false>,
    }),
  }
}
