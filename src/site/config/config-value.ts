/** A value of a data file, the same for all formats. Dates are their text. */
export type ConfigValue = string | number | boolean | null | ConfigValue[] | ConfigMap

/** A map of a configuration. It has no prototype, and its keys are in lower case but in lists, where Hugo keeps them. */
export interface ConfigMap {
  [key: string]: ConfigValue
}

export function emptyMap(): ConfigMap {
  return Object.create(null)
}

export function isMap(value: ConfigValue | undefined): value is ConfigMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
