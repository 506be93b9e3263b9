import { type ConfigMap, type ConfigValue, emptyMap, isMap } from './config-value.ts'
import { toConfigValue } from './to-config-value.ts'

/** Typed reading of a configuration by dotted path; a value of another type counts as missing. */
export interface ConfigReader {
  value(path: string): ConfigValue | undefined
  text(path: string): string | undefined
  flag(path: string): boolean | undefined
  map(path: string): ConfigMap
  /** A list of texts; one text stands for a list of it. */
  texts(path: string): string[]
  /** The maps of a list, with keys in lower case; one map stands for a list of it. */
  maps(path: string): ConfigMap[]
}

export function readConfig(data: ConfigMap): ConfigReader {
  const value = (path: string): ConfigValue | undefined => {
    let here: ConfigValue | undefined = data
    for (const key of path.toLowerCase().split('.')) here = isMap(here) ? here[key] : undefined
    return here
  }
  return {
    value,
    text(path) {
      const found = value(path)
      return typeof found === 'string' ? found : typeof found === 'number' ? String(found) : undefined
    },
    flag(path) {
      const found = value(path)
      if (found === 'true' || found === 'false') return found === 'true'
      return typeof found === 'boolean' ? found : undefined
    },
    map(path) {
      const found = value(path)
      return isMap(found) ? found : emptyMap()
    },
    texts(path) {
      const found = value(path)
      if (typeof found === 'string') return found === '' ? [] : [found]
      return Array.isArray(found) ? found.filter(item => typeof item === 'string') : []
    },
    maps(path) {
      const found = value(path)
      return (Array.isArray(found) ? found : [found]).map(toConfigValue).filter(isMap)
    },
  }
}
