import type { HugoParam, HugoParams } from '../../src/hugo.ts'
import { printable } from './oracle-case.ts'

const goTypes: Partial<Record<HugoParam['type'], string>> = {
  uint: 'uint64',
  float: 'float64',
  null: '<nil>',
  time: 'time.Time',
  localDate: 'toml.LocalDate',
  localDateTime: 'toml.LocalDateTime',
  localTime: 'toml.LocalTime',
  map: 'hmaps.Params',
}

/** Parameters as Go's `%T:%v` prints them; the two that every page has are left out when they are false. */
export function goParams(params: HugoParams): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params)
      .filter(([name, { value }]) => value !== false || (name !== 'draft' && name !== 'iscjklanguage'))
      .map(([name, param]) => [printable(name), printable(`${goType(param)}:${goValue(param)}`)]),
  )
}

function goType(param: HugoParam): string {
  if (param.type === 'list') {
    return param.value.every(({ type }) => type === 'string') ? '[]string' : '[]interface {}'
  }
  return goTypes[param.type] ?? param.type
}

function goValue(param: HugoParam): string {
  switch (param.type) {
    case 'null':
      return '<nil>'
    case 'list':
      return `[${param.value.map(goValue).join(' ')}]`
    case 'map':
      return `map[${Object.keys(param.value)
        .sort()
        .map(key => `${key}:${goValue(param.value[key]!)}`)
        .join(' ')}]`
    case 'float':
      return goFloat(param.value)
    case 'time':
      return goTime(param.value)
    default:
      return String(param.value)
  }
}

function goFloat(value: number): string {
  if (Object.is(value, -0)) return '-0'
  const [mantissa, power = '0'] = value.toExponential().split('e')
  if (value === 0 || (Number(power) >= -4 && Number(power) < 21 && !(Number(power) >= 21))) {
    return Number(power) >= 21 || (Number(power) >= 19 && String(value).length > 19)
      ? `${mantissa}e+${power.replace('+', '').padStart(2, '0')}`
      : String(value)
  }
  const sign = power.startsWith('-') ? '-' : '+'
  return `${mantissa}e${sign}${power.replace(/[+-]/, '').padStart(2, '0')}`
}

function goTime(value: string): string {
  const rest = value.replace(/(?:Z|[+-]\d\d:\d\d)$/, '').replace('T', ' ')
  if (value.endsWith('Z')) return `${rest} +0000 UTC`
  const zone = value.slice(-6).replace(':', '')
  return `${rest} ${zone} ${zone}`
}
