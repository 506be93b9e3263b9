import type { Quoting } from '../ast/nodes.ts'
import { type TypedValue, typedValue } from '../ast/typed-value.ts'

/** A parameter value as written, and what Hugo makes of it. */
export interface ReadValue extends TypedValue {
  readonly quoting: Quoting
  /** Whether value and quoting alone give the spelling back. */
  readonly isPlain: boolean
}

/** Reads a word, a value or a string as it stands in a tag (spec of parameters, 1.10). */
export function readValue(spelling: string): ReadValue {
  switch (spelling.charCodeAt(0)) {
    case 34: {
      const inner = spelling.slice(1, -1)
      // where a quote is escaped Hugo drops every backslash, else it keeps them all
      if (!inner.includes('\\"'))
        return { value: inner, valueType: 'string', quoting: 'double', isPlain: true }
      const value = inner.replaceAll('\\', '')
      return {
        value,
        valueType: 'string',
        quoting: 'double',
        isPlain: inner === value.replaceAll('"', '\\"'),
      }
    }
    case 96:
      return { value: spelling.slice(1, -1), valueType: 'string', quoting: 'raw', isPlain: true }
    case 92: {
      const end = spelling.endsWith('\\"') ? -2 : -1
      const value = spelling.slice(spelling.indexOf('"') + 1, end)
      return { value, valueType: 'string', quoting: 'escaped', isPlain: spelling === `\\"${value}\\"` }
    }
    default: {
      const typed = typedValue(spelling)
      const isPlain = typed.valueType === 'string' || String(typed.value) === spelling
      return { value: typed.value, valueType: typed.valueType, quoting: 'none', isPlain }
    }
  }
}
