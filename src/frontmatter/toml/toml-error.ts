/** The codes of TOML problems. A code keeps its meaning for ever; new ones may be added. */
export const tomlErrorCodes = [
  'expected-key',
  'expected-equals',
  'expected-value',
  'expected-line-end',
  'expected-header-end',
  'expected-array-end',
  'expected-inline-table-end',
  'unclosed-array',
  'unclosed-inline-table',
  'unterminated-string',
  'invalid-value',
  'invalid-number',
  'invalid-date-time',
  'invalid-escape',
  'integer-out-of-range',
  'float-out-of-range',
  'control-character',
  'byte-order-mark',
  'nested-too-deep',
  'duplicate-key',
  'not-a-table',
  'duplicate-table',
  'extended-table',
] as const

export type TomlErrorCode = (typeof tomlErrorCodes)[number]

/** One problem of a TOML block: plain data. Offsets are UTF-16 code units of the file. */
export interface TomlError {
  code: TomlErrorCode
  /** What is wrong, why, and what to do about it. */
  message: string
  startOffset: number
  endOffset: number
}
