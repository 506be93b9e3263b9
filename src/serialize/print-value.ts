import type { Param, ParamValue, ParamValueType, Quoting } from '../ast/nodes.ts'
import { typedValue } from '../ast/typed-value.ts'
import { isWord } from './word.ts'

/** A parameter value in Hugo's notation. */
export interface PrintedValue {
  readonly text: string
  readonly quoting: Quoting
}

const bareValue = /^[^"\\`\t\n\v\f\r ][^\t\n\v\f\r ]*$/
const digits = /^-?[0-9]+$/

/**
 * Writes a value so that Hugo reads the same value again: in the wanted quoting where that is possible, else in another.
 * Undefined when there is none: a string with white space, a backtick, a quote and a backslash cannot be written.
 */
export function printValue(
  value: ParamValue,
  valueType: ParamValueType,
  quoting: Quoting,
  paramType: Param['type'],
): PrintedValue | undefined {
  if (typeof value === 'boolean') return { text: String(value), quoting: 'none' }
  if (typeof value === 'number') {
    const text = printNumber(value, valueType)
    return text === undefined ? undefined : { text, quoting: 'none' }
  }
  if (valueType === 'int' && digits.test(value) && typedValue(value).valueType === 'int') {
    return { text: value, quoting: 'none' }
  }
  for (const candidate of new Set<Quoting>([quoting, 'double', 'raw', 'none', 'escaped'])) {
    const text = printString(value, candidate, paramType)
    if (text !== undefined) return { text, quoting: candidate }
  }
  return undefined
}

function printString(value: string, quoting: Quoting, paramType: Param['type']): string | undefined {
  switch (quoting) {
    case 'none': {
      const isBare = paramType === 'namedParam' ? bareValue.test(value) : isWord(value)
      return isBare && typedValue(value).valueType === 'string' ? value : undefined
    }
    case 'raw':
      return value.includes('`') ? undefined : `\`${value}\``
    case 'escaped':
      return value.includes('"') || !fitsQuotes(value) ? undefined : `\\"${value}\\"`
    case 'double':
      if (!value.includes('"')) {
        return fitsQuotes(value) && !value.endsWith('\\') ? `"${value}"` : undefined
      }
      // one escaped quote makes Hugo drop every backslash of the value
      return value.includes('\\') || !fitsQuotes(value) ? undefined : `"${value.replaceAll('"', '\\"')}"`
  }
}

function fitsQuotes(value: string): boolean {
  return !value.includes('\n') && !value.includes('\\`')
}

/** The number without an exponent, which Hugo does not read; with a point when it is a float. */
function printNumber(value: number, valueType: ParamValueType): string | undefined {
  if (!Number.isFinite(value)) return undefined
  if (valueType !== 'float' && Number.isInteger(value)) {
    const text = BigInt(value).toString()
    if (typedValue(text).valueType === 'int') return text
  }
  const [mantissa = '', exponent] = String(Math.abs(value)).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  const point = whole.length + Number(exponent ?? 0)
  const all = (whole + fraction)
    .padEnd(point, '0')
    .padStart(whole.length + fraction.length + Math.max(0, 1 - point), '0')
  const shifted = Math.max(point, 1)
  const sign = value < 0 ? '-' : ''
  return `${sign}${all.slice(0, shifted)}.${all.slice(shifted) || '0'}`
}
