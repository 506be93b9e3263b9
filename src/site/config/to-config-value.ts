import { TomlDateTime } from '../../frontmatter/toml/toml-date-time.ts'
import { type ConfigMap, type ConfigValue, emptyMap } from './config-value.ts'

/** What a reader of TOML, YAML or JSON gave, as plain configuration: keys in lower case, dates as text. */
export function toConfigValue(value: unknown): ConfigValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map(toConfigValue)
  if (value instanceof Date) return value.toISOString()
  if (value instanceof TomlDateTime || typeof value !== 'object') return String(value)
  const map: ConfigMap = emptyMap()
  for (const [key, item] of Object.entries(value)) map[key.toLowerCase()] = toConfigValue(item)
  return map
}
