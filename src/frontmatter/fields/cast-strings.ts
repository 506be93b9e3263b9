import { castString } from './cast-string.ts'
import type { HugoParam } from './hugo-param.ts'

/** Hugo's loose conversion to a list of strings: a string is split at white space, a map gives nothing. */
export function castStrings(param: HugoParam | undefined): string[] {
  if (param === undefined || param.type === 'null' || param.type === 'map') return []
  if (param.type === 'list') return param.value.map(castString)
  if (param.type === 'string') return param.value.split(/[\s\u0085]+/).filter(word => word !== '')
  return [castString(param)]
}
