import type { ScalarNode } from '../value-node.ts'
import { exactInteger } from './exact-integer.ts'
import type { YamlRules } from './yaml-rules.ts'

type TypedScalar = Pick<ScalarNode, 'type' | 'value'>

const integer = /^([+-]?)(?:(0x)([\da-fA-F_]+)|(0b)([01_]+)|(0o|0)([0-7_]+)|([1-9][\d_]*|0))$/
const float12 = /^[+-]?(?:\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?$/
const float11 = /^[+-]?(?:\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(?:[eE][+-]?\d+)?$/
const words: Readonly<Record<string, TypedScalar>> = Object.assign(Object.create(null), {
  '': none(),
  '~': none(),
  null: none(),
  Null: none(),
  NULL: none(),
  ...both(['true', 'True', 'TRUE'], true),
  ...both(['false', 'False', 'FALSE'], false),
  ...infinite(['.inf', '.Inf', '.INF'], Number.POSITIVE_INFINITY),
  ...infinite(['-.inf', '-.Inf', '-.INF'], Number.NEGATIVE_INFINITY),
  ...infinite(['.nan', '.NaN', '.NAN'], Number.NaN),
})
const oldWords: Readonly<Record<string, TypedScalar>> = Object.assign(Object.create(null), {
  ...both(['y', 'Y', 'yes', 'Yes', 'YES', 'on', 'On', 'ON'], true),
  ...both(['n', 'N', 'no', 'No', 'NO', 'off', 'Off', 'OFF'], false),
  ...infinite(['+.inf', '+.Inf', '+.INF'], Number.POSITIVE_INFINITY),
})

/**
 * What a plain scalar of YAML is to Hugo. Measured with Hugo 0.169: `1e3`, `08`, `yes` and whatever does not fit in 64
 * bits are strings, `010` is eight, and integers without a minus are unsigned.
 */
export function plainScalar(text: string, rules: YamlRules): TypedScalar {
  const word = words[text] ?? (rules === '1.1' ? oldWords[text] : undefined)
  if (word !== undefined) return word
  // most scalars are words, which no number starts like
  if (!/^[+\-.\d]/.test(text)) return { type: 'string', value: text }
  const found = integer.exec(text)
  if (found !== null) {
    const digits = (found[3] ?? found[5] ?? found[7] ?? found[8])!.replaceAll('_', '')
    const base = found[2] !== undefined ? 16 : found[4] !== undefined ? 2 : found[6] !== undefined ? 8 : 10
    const value = digits === '' ? undefined : exactInteger(digits, base, found[1] === '-')
    if (value !== undefined) return { type: rules === '1.1' || found[1] === '-' ? 'int' : 'uint', value }
  }
  if ((rules === '1.1' ? float11 : float12).test(text)) {
    const value = Number(text.replaceAll('_', ''))
    if (Number.isFinite(value)) return { type: 'float', value }
  }
  return { type: 'string', value: text }
}

function none(): TypedScalar {
  return { type: 'null', value: null }
}

function both(names: string[], value: boolean): Record<string, TypedScalar> {
  return Object.fromEntries(names.map(name => [name, { type: 'bool', value }]))
}

function infinite(names: string[], value: number): Record<string, TypedScalar> {
  return Object.fromEntries(names.map(name => [name, { type: 'float', value }]))
}
