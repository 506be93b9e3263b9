import type { NumberLiteral } from './template-nodes.ts'

const decimalInteger = /^[+-]?(?:0|[1-9](?:_?\d)*)$/
const octalInteger = /^[+-]?0[oO]?(?:_?[0-7])+$/
const hexInteger = /^[+-]?0[xX](?:_?[0-9a-fA-F])+$/
const binaryInteger = /^[+-]?0[bB](?:_?[01])+$/
const digits = '\\d(?:_?\\d)*'
const decimalFloat = new RegExp(`^[+-]?(?:${digits}\\.?(?:${digits})?|\\.${digits})(?:[eE][+-]?${digits})?$`)
const hexDigits = '[0-9a-fA-F](?:_?[0-9a-fA-F])*'
const hexFloat = new RegExp(
  `^[+-]?0[xX]_?(?:${hexDigits}\\.?(?:${hexDigits})?|\\.${hexDigits})[pP][+-]?${digits}$`,
)
const biggest = 2n ** 64n

function integerValue(raw: string): number | null {
  const sign = raw.startsWith('-') ? -1 : 1
  const text = raw.replace(/^[+-]/, '').replaceAll('_', '')
  const value = BigInt(/^0[0-7]+$/.test(text) ? `0o${text}` : text)
  // what fits neither 64-bit type is Go's "integer overflow"
  if (value >= biggest || (sign < 0 && value > biggest / 2n)) return null
  return sign * Number(value)
}

function hexFloatValue(raw: string): number {
  const [mantissa, exponent] = raw.replaceAll('_', '').toLowerCase().split('p') as [string, string]
  const [whole, fraction = ''] = mantissa.replace(/^[+-]?0x/, '').split('.') as [string, string?]
  const value = Number.parseInt(whole + fraction, 16) * 2 ** (Number(exponent) - 4 * fraction.length)
  return raw.startsWith('-') ? -value : value
}

function isFloat(raw: string): boolean {
  return decimalFloat.test(raw) || hexFloat.test(raw)
}

/** Kind and value of a number token; null when Go refuses it (`08`, `1__0`, `0x`, more than 64 bits). */
export function goNumber(raw: string): Pick<NumberLiteral, 'kind' | 'value'> | null {
  if (raw.endsWith('i')) {
    const complex = /^(.*[^eEpP+-])([+-].*)i$/.exec(raw)
    if (complex) {
      return isFloat(complex[1]!) && isFloat(complex[2]!) ? { kind: 'complex', value: null } : null
    }
    return isFloat(raw.slice(0, -1)) ? { kind: 'imaginary', value: null } : null
  }
  if ([decimalInteger, octalInteger, hexInteger, binaryInteger].some(form => form.test(raw))) {
    const value = integerValue(raw)
    return value === null ? null : { kind: 'integer', value }
  }
  if (decimalFloat.test(raw) && /[.eE]/.test(raw)) {
    const value = Number(raw.replaceAll('_', ''))
    return Number.isFinite(value) ? { kind: 'float', value } : null
  }
  return hexFloat.test(raw) ? { kind: 'float', value: hexFloatValue(raw) } : null
}
