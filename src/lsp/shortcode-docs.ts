import type { Parameter } from '../gotmpl/signature/signature.ts'
import type { LintSite } from '../lint/node/site/open-lint-site.ts'
import { parameterTexts } from '../site/shortcodes/parameter-texts.ts'
import type { SiteShortcode } from '../site/shortcodes/site-shortcode.ts'

/** What a shortcode accepts and where it is from, as Markdown. */
export function shortcodeDocs(shortcode: SiteShortcode, { site }: LintSite): string {
  const { name, signature, embedded } = shortcode
  const words = [name, ...parameterTexts(signature)].join(' ')
  const listed = [
    ...signature.positional.map(each => parameterLine(String(each.index), each)),
    ...signature.named.map(each => parameterLine(each.name, each)),
  ]
  const from =
    embedded === undefined
      ? originOf(shortcode)
      : `Comes with Hugo ${site.version.join('.')}${embedded.status === 'current' ? '' : ` (${embedded.status})`}.`
  return [
    `\`\`\`text\n${words.replaceAll('`', "'")}\n\`\`\``,
    ...(signature.description === undefined ? [] : [escapeMarkdown(signature.description)]),
    ...(listed.length === 0 ? [] : [listed.join('\n')]),
    from,
  ].join('\n\n')
}

/** What is known of one parameter, as a line of a Markdown list. */
export function parameterLine(name: string, parameter: Parameter): string {
  const { required, default: fallback, values, refusedValues, types, description } = parameter
  const fitting = values.filter(value => !refusedValues.includes(value))
  const facts = [
    ...(required === true ? ['required'] : required === false ? ['optional'] : []),
    ...(types.length > 0 ? [types.join(' or ')] : []),
    ...(fitting.length > 0 ? [`values ${fitting.map(value => code(String(value))).join(', ')}`] : []),
    ...(fallback === undefined ? [] : [`default ${code(String(fallback))}`]),
    ...(description === undefined ? [] : [escapeMarkdown(description)]),
  ]
  return `- ${code(name)}${facts.length === 0 ? '' : `: ${facts.join('; ')}`}`
}

function originOf({ templates, statedIn }: SiteShortcode): string {
  const paths = templates.length > 0 ? templates.map(({ path }) => path) : statedIn
  return paths.length === 0 ? 'No template is here.' : `Template: ${paths.map(code).join(', ')}`
}

function code(text: string): string {
  return `\`${text.replaceAll('`', "'")}\``
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~!]/g, '\\$&')
}
