import { readDateTime } from './read-date-time.ts'
import { readNumber } from './read-number.ts'
import type { ScalarReporter } from './read-string.ts'
import type { TomlDialect } from './toml-dialect.ts'
import type { TomlValue } from './toml-node.ts'

const floatWords: Readonly<Record<string, 'inf' | '-inf' | 'nan'>> = {
  inf: 'inf',
  '+inf': 'inf',
  '-inf': '-inf',
  nan: 'nan',
  '+nan': 'nan',
  '-nan': 'nan',
}

/** Reads a value that has no quotes and no brackets: boolean, number, date. Others become `invalid` nodes. */
export function readWord(
  raw: string,
  startOffset: number,
  dialect: TomlDialect,
  reporter: ScalarReporter,
): TomlValue {
  const endOffset = startOffset + raw.length
  if (raw === 'true' || raw === 'false')
    return { type: 'boolean', value: raw === 'true', startOffset, endOffset }
  const first = raw.charCodeAt(0)
  const isDigit = first >= 48 && first <= 57
  if (isDigit && (raw.charCodeAt(2) === 58 || (raw.charCodeAt(4) === 45 && /^\d+-/.test(raw)))) {
    const reading = readDateTime(raw, dialect === 'smol-toml')
    if (typeof reading === 'string') return { type: reading, raw, startOffset, endOffset }
    reporter.report({ code: 'invalid-date-time', start: 0, end: raw.length, detail: reading.detail })
    return { type: 'invalid', raw, startOffset, endOffset }
  }
  if (isDigit || /^[+-]\d/.test(raw)) {
    return readNumber(raw, startOffset, dialect, reporter) ?? { type: 'invalid', raw, startOffset, endOffset }
  }
  if (Object.hasOwn(floatWords, raw))
    return { type: 'float', value: floatWords[raw]!, raw, startOffset, endOffset }
  reporter.report({ code: 'invalid-value', start: 0, end: raw.length, detail: raw })
  return { type: 'invalid', raw, startOffset, endOffset }
}
