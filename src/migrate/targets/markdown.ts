import type { CallPlace } from '../page/call-place.ts'
import type { MappedCall } from '../page/mapped-call.ts'
import type { CallText, MigrationTarget } from '../target.ts'
import { directiveAttributes } from './directive/directive-attributes.ts'
import { directiveLiteral } from './directive/directive-literal.ts'
import { directiveName } from './directive/directive-name.ts'
import { escapeDirectives } from './directive/escape-directives.ts'
import { fenceText } from './fence-text.ts'

/** GFM, with the directives of remark-directive for what Markdown has no word for. */
export const markdown: MigrationTarget = {
  name: 'markdown',
  title: 'Markdown with directives',
  extension: () => '.md',
  componentName: directiveName,
  passes: [escapeDirectives],
  component: directive,
  admonition(call, place) {
    const label = call.title === '' ? '' : `[${directiveLiteral(call.title, place)}]`
    return container(`${directiveName(call.kind)}${label}`, call, place)
  },
  html: html => html,
  literal: directiveLiteral,
  comment: text => `<!-- ${text.replaceAll('-->', '-- >')} -->`,
  summaryDivider: '<!-- more -->',
  fence: fenceText,
  head: () => '',
}

function directive(call: MappedCall, place: CallPlace): CallText | undefined {
  if (place.within !== 'text') return undefined
  const name = directiveName(call.component)
  const attributes = directiveAttributes(call.props, place)
  if (call.isBlock && call.inner === 'none') return { whole: `::${name}${attributes}`, needsLines: true }
  if (call.isBlock) return container(`${name}${attributes}`, call, place)
  return call.inner === 'none'
    ? { whole: `:${name}${attributes}` }
    : { open: `:${name}[`, close: `]${attributes}` }
}

function container(start: string, call: MappedCall, place: CallPlace): CallText | undefined {
  if (place.within !== 'text' || place.inTable || place.inHeading) return undefined
  const colons = ':'.repeat(3 + call.levelsInside)
  return { open: `${colons}${start}`, close: colons, needsLines: true }
}
