import type { HugoParam } from './hugo-param.ts'

/** Hugo's loose conversion to a string: lists and maps become the empty string. */
export function castString(param: HugoParam | undefined): string {
  if (param === undefined || param.type === 'null' || param.type === 'list' || param.type === 'map') return ''
  if (param.type === 'float') return plainFloat(param.value)
  if (param.type === 'time') return goTime(param.value)
  return String(param.value)
}

/** A float without an exponent. */
function plainFloat(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'
  if (Number.isInteger(value)) return Object.is(value, -0) ? '-0' : BigInt(value).toString()
  const [mantissa = '', exponent] = String(value).split('e-')
  if (exponent === undefined) return mantissa
  const sign = mantissa.startsWith('-') ? '-' : ''
  return `${sign}0.${'0'.repeat(Number(exponent) - 1)}${mantissa.replace(/[-.]/g, '')}`
}

/** A time as Go prints it: `2024-01-02 15:04:05 +0100 +0100`. */
function goTime(value: string): string {
  const zone = value.endsWith('Z') ? '+0000 UTC' : value.slice(-6).replace(':', '')
  const rest = value.replace(/(?:Z|[+-]\d\d:\d\d)$/, '').replace('T', ' ')
  return value.endsWith('Z') ? `${rest} ${zone}` : `${rest} ${zone} ${zone}`
}
