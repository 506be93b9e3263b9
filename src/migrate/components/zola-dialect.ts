import { escapeMarkup } from '../../text/escape-markup.ts'
import type { AttributePart, Test, Value } from './component-view.ts'
import type { MarkupDialect } from './print-markup.ts'

/** A string of Tera, which has no escapes: with a quote that is not in it. */
function teraString(value: string): string {
  const quote = ['"', "'", '`'].find(mark => !value.includes(mark))
  return quote === undefined ? JSON.stringify(value.replaceAll('"', "'")) : quote + value + quote
}

function value(of: Value): string {
  switch (of.type) {
    case 'prop':
      return of.name
    case 'constant':
      return typeof of.value === 'string' ? teraString(of.value) : String(of.value)
    case 'default':
      return `${value(of.value)} | default(value=${value(of.fallback)})`
    case 'join':
      return of.values
        .map(part => (part.type === 'constant' ? teraString(String(part.value)) : value(part)))
        .join(' ~ ')
    case 'case':
      return `${value(of.value)} | ${of.to}`
    case 'fixed':
      return `${value(of.value)} | round(precision=${of.digits})`
  }
}

function test(of: Test): string {
  switch (of.type) {
    case 'given':
      return value(of.value)
    case 'hasInner':
      return 'body'
    case 'equal': {
      const isKnown = of.left.type === 'prop' ? `${of.left.name} is defined and ` : ''
      return `${isKnown}${value(of.left)} == ${value(of.right)}`
    }
    case 'not':
      return `not (${test(of.test)})`
    default:
      return of.tests.map(one => `(${test(one)})`).join(` ${of.type} `)
  }
}

function printed(of: Value): string {
  const sure = of.type === 'prop' ? `${of.name} | default(value="")` : value(of)
  return `{{ ${sure} }}`
}

function parts(of: readonly AttributePart[]): string {
  return of
    .map(part => {
      if (part.type === 'text') return escapeMarkup(part.value)
      if (part.type === 'value') return printed(part.value)
      const otherwise = part.no.length === 0 ? '' : `{% else %}${parts(part.no)}`
      return `{% if ${test(part.test)} %}${parts(part.yes)}${otherwise}{% endif %}`
    })
    .join('')
}

/** Templates of Zola's shortcodes, in Tera. */
export const zolaDialect: MarkupDialect = {
  text: source => source.replace(/\{(?=[{%#])/g, '{{ "{" }}'),
  value: printed,
  html: of => `{{ ${value(of)} | safe }}`,
  inner: '{{ body | markdown | safe }}',
  inlineInner: '{{ body | markdown(inline=true) | safe }}',
  condition: (when, then, otherwise) =>
    `{% if ${test(when)} %}${then}${otherwise === '' ? '' : `{% else %}${otherwise}`}{% endif %}`,
  attribute({ name, parts: of, test: when }) {
    const text = of === null ? ` ${name}` : ` ${name}="${parts(of)}"`
    return when === undefined ? text : `{% if ${test(when)} %}${text}{% endif %}`
  },
  voidEnd: '>',
  // what is far in becomes code behind a blank line
  step: '',
}
