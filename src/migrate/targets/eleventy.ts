import { createDialectPass } from '../dialect/create-dialect-pass.ts'
import { eleventyDialect } from '../dialect/dialects.ts'
import { escapeTemplate } from '../escape/escape-template.ts'
import { fenceIndented } from '../escape/fence-indented.ts'
import { deadText, nunjucksMarks } from '../escape/template-mark.ts'
import type { CallPlace } from '../page/call-place.ts'
import type { MappedCall } from '../page/mapped-call.ts'
import type { CallText, MigrationTarget } from '../target.ts'
import { camelCase } from './camel-case.ts'
import { dialectFence } from './dialect-fence.ts'
import { htmlComment } from './html-comment.ts'
import { markdownLiteral } from './markdown-literal.ts'
import { nunjucksArguments } from './nunjucks/nunjucks-arguments.ts'
import { templateTag } from './template-tag.ts'

/** Nunjucks' own tags, which no shortcode may be called like. */
const taken: ReadonlySet<string> = new Set(
  'if elif elseif else endif for endfor asyncEach asyncAll block endblock include import from set extends macro call filter switch case default raw verbatim'.split(
    ' ',
  ),
)
const dead = (text: string) => deadText(text, nunjucksMarks)

/** Eleventy 3 with Nunjucks in Markdown files (`markdownTemplateEngine: "njk"`). */
export const eleventy: MigrationTarget = {
  name: 'eleventy',
  title: 'Eleventy',
  extension: () => '.md',
  componentName(shortcode) {
    const name = camelCase(shortcode)
    return taken.has(name) ? `${name}Shortcode` : name
  },
  passes: [createDialectPass(eleventyDialect), fenceIndented, escapeTemplate(nunjucksMarks)],
  component: nunjucksTag,
  admonition: (call, place) => nunjucksTag(asAdmonition(call), place),
  html: dead,
  literal: (text, place) => dead(markdownLiteral(text, place)),
  comment: text => dead(htmlComment(text)),
  summaryDivider: '<!-- excerpt -->',
  fence: (code, info, prefix) => dead(dialectFence(eleventyDialect)(code, info, prefix)),
  head: () => '',
}

function nunjucksTag(call: MappedCall, place: CallPlace): CallText | undefined {
  return templateTag(call, place, call.component, nunjucksArguments(call.props))
}

/** A call of the shortcode `admonition`, which the site has to have. */
export function asAdmonition(call: MappedCall): MappedCall {
  const title = call.title === '' ? [] : [{ name: 'title', value: call.title }]
  return { ...call, component: 'admonition', props: [{ name: 'type', value: call.kind }, ...title] }
}
