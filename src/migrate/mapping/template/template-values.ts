import type { Param } from '../../../ast/nodes.ts'

/** What a template is filled with, by the name in lower case or the number of a parameter, and `inner`. */
export type TemplateValues = ReadonlyMap<string, string>

/**
 * The values of a call. Parameters without a name have their number from 0, and the name that `positional` gives them; of
 * two with one name the last one counts, as in Hugo.
 */
export function templateValues(
  params: readonly Param[],
  positional: readonly string[] = [],
  inner?: string,
): TemplateValues {
  const values = new Map<string, string>()
  let index = 0
  for (const param of params) {
    const value = String(param.value)
    if (param.type === 'namedParam') values.set(param.name.toLowerCase(), value)
    else {
      values.set(String(index), value)
      const name = positional[index]?.toLowerCase()
      if (name !== undefined) values.set(name, value)
      index++
    }
  }
  if (inner !== undefined) values.set('inner', inner)
  return values
}
