/**
 * Fills a template of a mapping: `{name}` and `{0}` stand for values, a piece in `[…]` falls away when a value in it is
 * not given, and a backslash takes the meaning from the character behind it. Values go through `toMarkup`.
 */
export function fillTemplate(
  template: string,
  valueFor: (name: string) => string | undefined,
  toMarkup: (value: string) => string = value => value,
): string {
  let output = ''
  let piece: { start: string; isWhole: boolean } | undefined
  for (let at = 0; at < template.length; at++) {
    const unit = template[at]!
    if (unit === '\\' && at + 1 < template.length) output += template[++at]!
    else if (unit === '[' && piece === undefined) {
      piece = { start: output, isWhole: true }
      output = ''
    } else if (unit === ']' && piece !== undefined) {
      output = piece.isWhole ? piece.start + output : piece.start
      piece = undefined
    } else if (unit === '{') {
      const end = template.indexOf('}', at)
      if (end < 0) return output + template.slice(at)
      const value = valueFor(template.slice(at + 1, end))
      if (value === undefined && piece !== undefined) piece.isWhole = false
      output += toMarkup(value ?? '')
      at = end
    } else output += unit
  }
  return piece === undefined ? output : `${piece.start}[${output}`
}
