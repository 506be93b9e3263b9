import { scanHtml } from '../../markdown/inline/scan-html.ts'
import { createDialectPass } from '../dialect/create-dialect-pass.ts'
import { markdocDialect } from '../dialect/dialects.ts'
import { fenceIndented } from '../escape/fence-indented.ts'
import { voidElements } from '../escape/html-elements.ts'
import { elementTag } from '../escape/markdoc/element-tag.ts'
import { escapeMarkdoc } from '../escape/markdoc/escape-markdoc.ts'
import { markdocAttributes } from '../escape/markdoc/markdoc-tag.ts'
import type { CallPlace } from '../page/call-place.ts'
import type { MappedCall } from '../page/mapped-call.ts'
import type { CallText, MigrationTarget } from '../target.ts'
import { directiveName } from './directive/directive-name.ts'
import { fenceText } from './fence-text.ts'

/** Markdoc's own tags. */
const builtIn: ReadonlySet<string> = new Set(['if', 'else', 'partial', 'slot', 'table'])

/** Markdoc, with tags for the shortcodes, for `callout` and for the elements of HTML that pages have. */
export const markdoc: MigrationTarget = {
  name: 'markdoc',
  title: 'Markdoc',
  extension: () => '.md',
  componentName(shortcode) {
    const name = directiveName(shortcode)
    return builtIn.has(name) ? `hugo-${name}` : name
  },
  passes: [createDialectPass(markdocDialect), fenceIndented, escapeMarkdoc],
  component: markdocTag,
  admonition(call, place) {
    const title = call.title === '' ? [] : [{ name: 'title', value: call.title }]
    return markdocTag(
      { ...call, component: 'callout', props: [{ name: 'type', value: call.kind }, ...title] },
      place,
    )
  },
  html: htmlTags,
  literal: markdocLiteral,
  // it has no comments
  comment: () => '',
  summaryDivider: '',
  fence(code, { language }, prefix) {
    return fenceText(code, code.includes('{%') ? `${language} {% process=false %}` : language, prefix)
  },
  head: () => '',
}

function markdocTag(call: MappedCall, { within, inTable }: CallPlace): CallText | undefined {
  if (within !== 'text' && within !== 'html') return undefined
  const { component, inner, isBlock } = call
  const attributes = markdocAttributes(call.props)
  // cells are cut before tags are read
  const start = `{% ${component}${inTable ? attributes.replaceAll('|', '\\|') : attributes}`
  const needsLines = isBlock && within === 'text'
  if (inner === 'none') return { whole: `${start} /%}`, needsLines }
  return { open: `${start} %}`, close: `{% /${component} %}`, needsLines }
}

function htmlTags(html: string): string {
  let tags = ''
  let from = 0
  for (const span of scanHtml(html)) {
    if (span.type !== 'tag' && span.type !== 'comment') continue
    tags += html.slice(from, span.start).replaceAll('{%', '&#123;%')
    if (span.type === 'tag') {
      const isEmpty = voidElements.has(span.name.toLowerCase()) || html[span.end - 2] === '/'
      tags += elementTag(html, span, span.isClosing ? 'close' : isEmpty ? 'empty' : 'open')
    }
    from = span.end
  }
  return tags + html.slice(from).replaceAll('{%', '&#123;%')
}

function markdocLiteral(text: string, { within, inTable }: CallPlace): string {
  if (within === 'codeSpan' || within === 'codeBlock') return text
  if (within === 'destination') return text.replaceAll('{%', '%7B%25')
  if (within === 'title') return text.replace(/["\\]/g, '\\$&').replaceAll('{%', '&#123;%')
  if (within === 'comment') return ''
  const escaped = text.replace(/[\\`*_[\]<>]/g, '\\$&').replaceAll('{%', '&#123;%')
  return inTable ? escaped.replace(/\|/g, '\\|') : escaped
}
