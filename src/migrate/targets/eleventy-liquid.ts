import { createDialectPass } from '../dialect/create-dialect-pass.ts'
import { eleventyDialect } from '../dialect/dialects.ts'
import { escapeTemplate } from '../escape/escape-template.ts'
import { fenceIndented } from '../escape/fence-indented.ts'
import { deadText, liquidMarks } from '../escape/template-mark.ts'
import type { MigrationTarget } from '../target.ts'
import { camelCase } from './camel-case.ts'
import { dialectFence } from './dialect-fence.ts'
import { asAdmonition } from './eleventy.ts'
import { htmlComment } from './html-comment.ts'
import { liquidArguments } from './liquid/liquid-arguments.ts'
import { markdownLiteral } from './markdown-literal.ts'
import { templateTag } from './template-tag.ts'

/** Liquid's own tags, which no shortcode may be called like. */
const taken: ReadonlySet<string> = new Set(
  'assign block break capture case comment continue cycle decrement echo for if include increment inline layout liquid raw render tablerow unless'.split(
    ' ',
  ),
)
const dead = (text: string) => deadText(text, liquidMarks)

/** Eleventy 3 with Liquid in Markdown files, as it does by itself. */
export const eleventyLiquid: MigrationTarget = {
  name: 'eleventy-liquid',
  title: 'Eleventy with Liquid',
  extension: () => '.md',
  componentName(shortcode) {
    const name = camelCase(shortcode)
    return taken.has(name) ? `${name}Shortcode` : name
  },
  passes: [createDialectPass(eleventyDialect), fenceIndented, escapeTemplate(liquidMarks)],
  component: (call, place) => templateTag(call, place, call.component, liquidArguments(call)),
  admonition(call, place) {
    const admonition = asAdmonition(call)
    return templateTag(
      admonition,
      place,
      admonition.component,
      liquidArguments(admonition, ['type', 'title']),
    )
  },
  html: dead,
  literal: (text, place) => dead(markdownLiteral(text, place)),
  comment: text => dead(htmlComment(text)),
  summaryDivider: '<!-- excerpt -->',
  fence: (code, info, prefix) => dead(dialectFence(eleventyDialect)(code, info, prefix)),
  head: () => '',
}
