/**
 * A number with a fraction, as TOML, JSON and all YAML readers take it for a float: `1.0`, `1.5e+300`. What is no finite
 * number is a word with `mark` in front of it.
 */
export function floatText(value: number, mark = ''): string {
  if (Number.isNaN(value)) return `${mark}nan`
  if (!Number.isFinite(value)) return `${value < 0 ? '-' : ''}${mark}inf`
  if (Object.is(value, -0)) return '-0.0'
  const text = String(value)
  if (text.includes('.')) return text
  return text.includes('e') ? text.replace('e', '.0e') : `${text}.0`
}
