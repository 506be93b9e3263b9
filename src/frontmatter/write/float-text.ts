/** A finite number with a fraction, as TOML, JSON and all YAML readers take it for a float: `1.0`, `1.5e+300`. */
export function floatText(value: number): string {
  if (Object.is(value, -0)) return '-0.0'
  const text = String(value)
  if (text.includes('.')) return text
  return text.includes('e') ? text.replace('e', '.0e') : `${text}.0`
}
