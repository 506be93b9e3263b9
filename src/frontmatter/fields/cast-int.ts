import type { HugoParam } from './hugo-param.ts'

const integer = /^[+-]?(?:0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])+|[1-9](?:_?\d)*|0)$/

/** Hugo's loose conversion to an integer: what is no number, or does not fit in 64 bits, is 0. */
export function castInt(param: HugoParam | undefined): number {
  switch (param?.type) {
    case 'int':
    case 'uint':
      return typeof param.value === 'number' ? param.value : Number(BigInt.asIntN(64, BigInt(param.value)))
    case 'float':
      return Number.isFinite(param.value) && Math.abs(param.value) < 2 ** 63 ? Math.trunc(param.value) + 0 : 0
    case 'bool':
      return param.value ? 1 : 0
    case 'string':
      return fromText(param.value)
    default:
      return 0
  }
}

function fromText(text: string): number {
  // anything behind a decimal point is dropped before Go's rules for integers are applied
  const whole = /^[+-]?\d+\.\d*$/.test(text) ? text.slice(0, text.indexOf('.')) : text
  if (whole.length > 100 || !integer.test(whole)) return 0
  const digits = whole
    .replaceAll('_', '')
    .replace(/^[+-]/, '')
    .replace(/^0(?=\d)/, '0o')
  const value = BigInt(digits)
  const signed = whole.startsWith('-') ? -value : value
  return signed === BigInt.asIntN(64, signed) ? Number(signed) : 0
}
