import type { HugoParam } from './hugo-param.ts'

const trueWords = new Set(['1', 't', 'T', 'true', 'TRUE', 'True'])

/** Hugo's loose conversion to a boolean: `1`, `t`, `true`, numbers other than 0; all else is false. */
export function castBool(param: HugoParam | undefined): boolean {
  switch (param?.type) {
    case 'bool':
      return param.value
    case 'int':
    case 'uint':
    case 'float':
      return Number(param.value) !== 0
    case 'string':
      return trueWords.has(param.value)
    default:
      return false
  }
}
