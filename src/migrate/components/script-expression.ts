import type { AttributePart, Test, Value } from './component-view.ts'

/** How JavaScript names things in a flavor. */
export interface ScriptNames {
  prop(name: string): string
  /** Whether there is content. */
  readonly hasInner: string
}

/** A string of JavaScript in single quotes, harmless in HTML and scripts. */
export function scriptString(value: string): string {
  const body = value.replace(/[\\'\n\r\u2028\u2029<>&"]/g, unit => {
    if (unit === '\\' || unit === "'") return `\\${unit}`
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `'${body}'`
}

function constant(value: string | number | boolean): string {
  return typeof value === 'string' ? scriptString(value) : String(value)
}

/** A value as JavaScript. */
export function scriptValue(value: Value, names: ScriptNames): string {
  switch (value.type) {
    case 'prop':
      return names.prop(value.name)
    case 'constant':
      return constant(value.value)
    case 'default': {
      // Hugo takes false for a value
      const operator =
        value.fallback.type === 'constant' && typeof value.fallback.value === 'boolean' ? '??' : '||'
      return `(${scriptValue(value.value, names)} ${operator} ${scriptValue(value.fallback, names)})`
    }
    case 'fixed':
      return `Number(${scriptValue(value.value, names)}).toFixed(${value.digits})`
    case 'join':
      return `[${value.values.map(part => scriptValue(part, names)).join(', ')}].join('')`
    case 'case':
      return `String(${scriptValue(value.value, names)} ?? '').to${value.to === 'upper' ? 'Upper' : 'Lower'}Case()`
  }
}

/** A test as JavaScript. */
export function scriptTest(test: Test, names: ScriptNames): string {
  switch (test.type) {
    case 'given':
      return scriptValue(test.value, names)
    case 'hasInner':
      return names.hasInner
    case 'equal':
      return `${scriptValue(test.left, names)} === ${scriptValue(test.right, names)}`
    case 'not':
      return `!(${scriptTest(test.test, names)})`
    default:
      return test.tests.map(one => `(${scriptTest(one, names)})`).join(test.type === 'and' ? ' && ' : ' || ')
  }
}

/** Whether a value is always there as text. */
function isSure(value: Value): boolean {
  return value.type !== 'prop'
}

/** The value of an attribute as JavaScript; a parameter that is not given is empty, as in Hugo. */
export function scriptParts(parts: readonly AttributePart[], names: ScriptNames): string {
  if (parts.length === 0) return "''"
  const each = parts.map(part => {
    if (part.type === 'text') return scriptString(part.value)
    if (part.type === 'if') {
      return `(${scriptTest(part.test, names)} ? ${scriptParts(part.yes, names)} : ${scriptParts(part.no, names)})`
    }
    const value = scriptValue(part.value, names)
    return isSure(part.value) ? value : `\`\${${value} ?? ''}\``
  })
  return each.length === 1 ? each[0]! : `[${each.join(', ')}].join('')`
}
