import { TomlDateTime } from '../../frontmatter/toml/toml-date-time.ts'
import { type ConfigMap, type ConfigValue, emptyMap } from './config-value.ts'

/** What a reader of TOML, YAML or JSON gave, as plain configuration: keys outside of lists in lower case, dates as text. */
export function toConfigValue(value: unknown): ConfigValue {
  return convert(value, key => key.toLowerCase())
}

function convert(value: unknown, spell: (key: string) => string): ConfigValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(item => convert(item, key => key))
  if (value instanceof Date) return value.toISOString()
  if (value instanceof TomlDateTime || typeof value !== 'object') return String(value)
  const map: ConfigMap = emptyMap()
  for (const [key, item] of Object.entries(value)) {
    const spelled = spell(key)
    // of two spellings the one with capitals counts
    if (key !== spelled || !(key in map)) map[spelled] = convert(item, spell)
  }
  return map
}
