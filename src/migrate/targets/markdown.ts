import { createDialectPass } from '../dialect/create-dialect-pass.ts'
import { markdownDialect } from '../dialect/dialects.ts'
import type { CallPlace } from '../page/call-place.ts'
import type { MappedCall } from '../page/mapped-call.ts'
import type { CallText, MigrationTarget } from '../target.ts'
import { dialectFence } from './dialect-fence.ts'
import { directiveAttributes } from './directive/directive-attributes.ts'
import { directiveContainer } from './directive/directive-container.ts'
import { directiveLiteral } from './directive/directive-literal.ts'
import { directiveName } from './directive/directive-name.ts'
import { escapeDirectives } from './directive/escape-directives.ts'

/** GFM, with the directives of remark-directive for what Markdown has no word for. */
export const markdown: MigrationTarget = {
  name: 'markdown',
  title: 'Markdown with directives',
  extension: () => '.md',
  componentName: directiveName,
  passes: [createDialectPass(markdownDialect), escapeDirectives],
  component: directive,
  admonition(call, place) {
    const label = call.title === '' ? '' : `[${directiveLiteral(call.title, place)}]`
    return directiveContainer(`${directiveName(call.kind)}${label}`, call, place)
  },
  html: html => html,
  literal: directiveLiteral,
  comment: text => `<!-- ${text.replaceAll('-->', '-- >')} -->`,
  summaryDivider: '<!-- more -->',
  fence: dialectFence(markdownDialect),
  head: () => '',
}

function directive(call: MappedCall, place: CallPlace): CallText | undefined {
  if (place.within !== 'text') return undefined
  const name = directiveName(call.component)
  const attributes = directiveAttributes(call.props, place)
  const uses = { name, from: undefined }
  if (call.isBlock && call.inner === 'none')
    return { whole: `::${name}${attributes}`, needsLines: true, uses }
  if (call.isBlock) {
    const text = directiveContainer(`${name}${attributes}`, call, place)
    return text && { ...text, uses }
  }
  return call.inner === 'none'
    ? { whole: `:${name}${attributes}`, uses }
    : { open: `:${name}[`, close: `]${attributes}`, uses }
}
