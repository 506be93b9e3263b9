import type { TypedValue } from '../ast/typed-value.ts'

/** A typed value as Go's `%T:%v` prints it. */
export function goTyped({ value, valueType }: TypedValue): string {
  if (valueType === 'float') return `float64:${goFloat(Number(value))}`
  return `${valueType}:${value}`
}

/** Go switches to an exponent at other powers of ten than JavaScript, and writes it with two digits. */
function goFloat(value: number): string {
  const exponential = value.toExponential()
  const [mantissa = '', exponent = '0'] = exponential.split('e')
  const power = Number(exponent)
  if (value === 0 || (power >= -4 && power < 21)) return String(value)
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}
