import type { DataScalar } from './data-node.ts'

const words = new Map<string, DataScalar>()
for (const word of ['', '~', 'null', 'Null', 'NULL']) words.set(word, { kind: 'null', start: 0, end: 0 })
for (const word of ['true', 'True', 'TRUE']) words.set(word, { kind: 'bool', value: true, start: 0, end: 0 })
for (const word of ['false', 'False', 'FALSE'])
  words.set(word, { kind: 'bool', value: false, start: 0, end: 0 })
for (const [word, value] of [
  ['.inf', Number.POSITIVE_INFINITY],
  ['-.inf', Number.NEGATIVE_INFINITY],
  ['.nan', Number.NaN],
] as const) {
  for (const spelling of [word, word.replace(/[in]/, first => first.toUpperCase()), word.toUpperCase()])
    words.set(spelling, { kind: 'float', value, start: 0, end: 0 })
}
words.set('.NaN', { kind: 'float', value: Number.NaN, start: 0, end: 0 })

const bases = { '0x': /^[0-9a-fA-F]+$/, '0o': /^[0-7]+$/, '0b': /^[01]+$/ } as const
const maxUnsigned = 2n ** 64n - 1n
const minSigned = -(2n ** 63n)

/** What an unquoted YAML scalar without a tag is for Hugo since 0.152 (goccy/go-yaml). */
export function yamlScalar(text: string, start: number, end: number): DataScalar {
  const word = words.get(text)
  if (word !== undefined) return { ...word, start, end }
  return readNumber(text, start, end) ?? { kind: 'string', value: text, isPlain: true, start, end }
}

function readNumber(text: string, start: number, end: number): DataScalar | undefined {
  if (!/^[-+]?[.\d]/.test(text)) return undefined
  const sign = text.startsWith('-') ? '-' : ''
  const digits = text.replace(/^[-+]/, '').replaceAll('_', '')
  if (/^(?:\d+\.\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(digits)) {
    const value = Number(sign + digits)
    return Number.isFinite(value) ? { kind: 'float', value, start, end } : undefined
  }
  const whole = readWhole(digits)
  if (whole === undefined) return undefined
  const value = sign === '-' ? -whole : whole
  return value > maxUnsigned || value < minSigned
    ? undefined
    : { kind: 'int', digits: String(value), start, end }
}

function readWhole(digits: string): bigint | undefined {
  const prefix = digits.slice(0, 2)
  if (prefix === '0x' || prefix === '0o' || prefix === '0b')
    return bases[prefix].test(digits.slice(2)) ? BigInt(digits) : undefined
  if (/^0[0-7]+$/.test(digits)) return BigInt(`0o${digits}`)
  return /^(?:0|[1-9]\d*)$/.test(digits) ? BigInt(digits) : undefined
}
