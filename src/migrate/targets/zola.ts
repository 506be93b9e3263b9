import { createDialectPass } from '../dialect/create-dialect-pass.ts'
import { zolaDialect } from '../dialect/dialects.ts'
import { escapeZola } from '../escape/zola/escape-zola.ts'
import type { CallPlace } from '../page/call-place.ts'
import type { MappedCall, MappedProp } from '../page/mapped-call.ts'
import type { CallText, MigrationTarget } from '../target.ts'
import { dialectFence } from './dialect-fence.ts'
import { htmlComment } from './html-comment.ts'
import { markdownLiteral } from './markdown-literal.ts'

/** Zola, which has shortcodes of its own: `{{ name(a="x") }}`, and `{% name(a="x") %}` … `{% end %}`. */
export const zola: MigrationTarget = {
  name: 'zola',
  title: 'Zola',
  extension: () => '.md',
  componentName: zolaName,
  passes: [createDialectPass(zolaDialect), escapeZola],
  component: zolaCall,
  admonition(call, place) {
    const title = call.title === '' ? [] : [{ name: 'title', value: call.title }]
    return zolaCall(
      { ...call, component: 'admonition', props: [{ name: 'kind', value: call.kind }, ...title] },
      place,
    )
  },
  html: dead,
  literal: (text, place) => dead(markdownLiteral(text, place)),
  comment: htmlComment,
  summaryDivider: '<!-- more -->',
  fence: (code, info, prefix) => dead(dialectFence(zolaDialect)(code, info, prefix)),
  head: () => '',
}

function zolaCall(call: MappedCall, { within }: CallPlace): CallText | undefined {
  const text = `${call.component}(${call.props.map(argument).join(', ')})`
  const needsLines = call.isBlock && within === 'text'
  if (call.inner === 'none') return within === 'comment' ? undefined : { whole: `{{ ${text} }}`, needsLines }
  if (within !== 'text' && within !== 'html') return undefined
  return { open: `{% ${text} %}`, close: '{% end %}', needsLines }
}

/** Letters, digits and underscores, in lower case. */
function zolaName(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase()
  return /^[a-z_]/.test(plain) ? plain : `_${plain}`
}

/** Strings have no escapes, but three kinds of quotes. */
function argument({ name, value }: MappedProp): string {
  const key = zolaName(name)
  if (typeof value !== 'string') return `${key}=${value}`
  const quote = ['"', "'", '`'].find(each => !value.includes(each))
  return quote === undefined ? `${key}="${value.replaceAll('"', '”')}"` : `${key}=${quote}${value}${quote}`
}

/** What Zola would read as a shortcode, as text. */
function dead(text: string): string {
  return text.replace(/(\{[{%])(-?\s*(?:[A-Za-z_][\w:]*\s*\([^\n]{0,500}?|end\s*))(-?[}%]\})/g, '$1/*$2*/$3')
}
