import type { ParamValue, ParamValueType } from './nodes.ts'

const int = /^[-+]?[0-9]+$/
const float = /^[-+]?[0-9]*\.[0-9]+$/
const smallestInt = -(2n ** 63n)
const largestInt = 2n ** 63n - 1n

/** A value with its type in Hugo. */
export interface TypedValue {
  readonly value: ParamValue
  readonly valueType: ParamValueType
}

/**
 * The value that Hugo gives to a bare parameter: `true` and `false`, decimal 64-bit integers and decimal fractions are
 * typed, all else is a string. An integer that a number cannot hold exactly becomes a string of its digits.
 */
export function typedValue(text: string): TypedValue {
  const first = text.charCodeAt(0)
  // a letter other than those of true and false starts nothing but a string
  if (first > 57 && first !== 116 && first !== 102) return { value: text, valueType: 'string' }
  if (text === 'true' || text === 'false') return { value: text === 'true', valueType: 'bool' }
  if (int.test(text)) {
    const number = Number(text)
    if (Number.isSafeInteger(number)) return { value: number === 0 ? 0 : number, valueType: 'int' }
    const exact = BigInt(text.startsWith('+') ? text.slice(1) : text)
    if (exact < smallestInt || exact > largestInt) return { value: text, valueType: 'string' }
    return { value: exact.toString(), valueType: 'int' }
  }
  if (float.test(text)) {
    const number = Number(text)
    // JSON knows neither infinity nor the sign of zero
    if (Number.isFinite(number)) return { value: number === 0 ? 0 : number, valueType: 'float' }
  }
  return { value: text, valueType: 'string' }
}
