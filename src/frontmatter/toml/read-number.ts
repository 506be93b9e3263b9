import type { ScalarProblem, ScalarReporter } from './read-string.ts'
import type { TomlDialect } from './toml-dialect.ts'
import type { TomlFloat, TomlInteger } from './toml-node.ts'

const decimal = /^[+-]?(?:0|[1-9](?:_?\d)*)$/
const float = /^[+-]?(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?$/
const prefixed = /^0(?:x[\dA-Fa-f](?:_?[\dA-Fa-f])*|o[0-7](?:_?[0-7])*|b[01](?:_?[01])*)$/
const bases = { x: 16, o: 8, b: 2 } as const
const lowest = -(2n ** 63n)
const highest = 2n ** 63n - 1n
/** No 64-bit integer has a longer spelling, in any base, without leading zeros and underscores. */
const longest = 66

/** Reads an integer or a float; what is neither is told with the reason. */
export function readNumber(
  raw: string,
  startOffset: number,
  dialect: TomlDialect,
  reporter: ScalarReporter,
): TomlInteger | TomlFloat | undefined {
  if (raw.length < 16 && allDigits(raw) && (raw.length === 1 || raw.charCodeAt(0) !== 48)) {
    const endOffset = startOffset + raw.length
    return { type: 'integer', base: 10, value: Number(raw), raw, startOffset, endOffset }
  }
  const refuse = (code: ScalarProblem['code'], detail: string) => {
    reporter.report({ code, start: 0, end: raw.length, detail })
    return undefined
  }
  if (decimal.test(raw)) return integer(raw, 10, startOffset, dialect, refuse)
  if (prefixed.test(raw))
    return integer(raw, bases[raw[1] as keyof typeof bases], startOffset, dialect, refuse)
  if (!float.test(raw)) return refuse('invalid-number', whyNoNumber(raw))
  const value = Number(raw.replaceAll('_', ''))
  if (Number.isFinite(value))
    return { type: 'float', value, raw, startOffset, endOffset: startOffset + raw.length }
  if (dialect === 'hugo') return refuse('float-out-of-range', '')
  return {
    type: 'float',
    value: value < 0 ? '-inf' : 'inf',
    raw,
    startOffset,
    endOffset: startOffset + raw.length,
  }
}

function integer(
  raw: string,
  base: TomlInteger['base'],
  startOffset: number,
  dialect: TomlDialect,
  refuse: (code: ScalarProblem['code'], detail: string) => undefined,
): TomlInteger | undefined {
  const plain = raw.replaceAll('_', '').replace(/^(0[xob])0+(?=.)/, '$1')
  // The sum makes a plain zero of -0: TOML integers have no negative zero.
  const value = Number(plain) + 0
  if (Number.isSafeInteger(value))
    return { type: 'integer', base, value, raw, startOffset, endOffset: startOffset + raw.length }
  // Without a bound the exact digits of a number of a million digits would take seconds to find.
  if (dialect === 'hugo' && (plain.length > longest || !fits(BigInt(plain))))
    return refuse('integer-out-of-range', '')
  const digits = base === 10 ? plain.replace('+', '') : String(BigInt(plain))
  return { type: 'integer', base, value, digits, raw, startOffset, endOffset: startOffset + raw.length }
}

function fits(value: bigint): boolean {
  return value >= lowest && value <= highest
}

function allDigits(raw: string): boolean {
  for (let at = 0; at < raw.length; at++) {
    const code = raw.charCodeAt(at)
    if (code < 48 || code > 57) return false
  }
  return true
}

function whyNoNumber(raw: string): string {
  if (/^[+-]0[xob]/.test(raw)) return 'a number with a 0x, 0o or 0b prefix takes no sign'
  if (/^[+-]?0\d/.test(raw))
    return 'a number cannot start with 0; leave the 0 out, or quote it to have a string'
  if (/^0[XOB]/.test(raw)) return 'the prefix of a number is lower case: 0x, 0o, 0b'
  if (/_/.test(raw)) return 'an underscore in a number must stand between two digits'
  if (/\.(?:$|\D)/.test(raw)) return 'the dot in a number needs a digit behind it'
  if (/[eE][+-]?$/.test(raw)) return 'the exponent of a number needs a digit'
  return 'only digits, one dot and an exponent make a number; quote it to have a string'
}
