import { readDateTime } from './read-date-time.ts'
import { readNumber } from './read-number.ts'
import type { ScalarProblem } from './read-string.ts'
import type { TomlDialect } from './toml-dialect.ts'
import type { TomlRange, TomlValue } from './toml-node.ts'

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
  range: TomlRange,
  dialect: TomlDialect,
  report: (problem: ScalarProblem) => void,
): TomlValue {
  if (raw === 'true' || raw === 'false') return { type: 'boolean', value: raw === 'true', ...range }
  const first = raw.charCodeAt(0)
  const isDigit = first >= 48 && first <= 57
  if (isDigit && (raw.charCodeAt(2) === 58 || /^\d+-/.test(raw))) {
    const reading = readDateTime(raw, dialect === 'smol-toml')
    if ('kind' in reading) return { type: reading.kind, raw, ...range }
    report({ code: 'invalid-date-time', start: 0, end: raw.length, detail: reading.detail })
    return { type: 'invalid', raw, ...range }
  }
  if (Object.hasOwn(floatWords, raw)) return { type: 'float', value: floatWords[raw]!, raw, ...range }
  if (isDigit || /^[+-]\d/.test(raw)) {
    return readNumber(raw, range, dialect, report) ?? { type: 'invalid', raw, ...range }
  }
  report({ code: 'invalid-value', start: 0, end: raw.length, detail: raw })
  return { type: 'invalid', raw, ...range }
}
