import type { Certainty, Parameter, ShortcodeSignature } from '../../gotmpl/signature/signature.ts'
import { callPatterns } from './call-patterns.ts'
import { escapeTags } from './escape-tags.ts'
import { codeBlock, codeSpan, tableRow } from './markdown-text.ts'
import type { ReportedShortcode, ShortcodesReport } from './shortcode-report.ts'

/** The report as a page of a Hugo site: a section for each shortcode. Tags in it are escaped. */
export function* reportMarkdown(report: ShortcodesReport): Generator<string> {
  yield '---\ntitle: Shortcodes\n---\n'
  for (const shortcode of report.shortcodes) yield `\n${escapeTags(section(shortcode))}`
  if (report.neverDefined.length === 0) return
  const rows = report.neverDefined.map(({ name, calls, places }) => {
    const shown = places.map(({ file, line, column }) => codeSpan(`${file}:${line}:${column}`))
    return tableRow([codeSpan(name), String(calls), shown.join(', ')])
  })
  const header = `${tableRow(['Name', 'Calls', 'First calls'])}| --- | --- | --- |\n`
  yield `\n## Called, but not defined\n\n${escapeTags(header + rows.join(''))}`
}

function section(shortcode: ReportedShortcode): string {
  const { name, signature, origin, status } = shortcode
  const { description, examples = [] } = signature
  const blocks = [`## ${codeSpan(name)}\n`]
  if (description !== undefined && description.trim() !== '') blocks.push(`${description.trim()}\n`)
  if (origin === 'hugo' && status !== 'current') blocks.push(`**This shortcode is ${status} in Hugo.**\n`)
  if (signature.problems.length > 0)
    blocks.push('What it accepts is not known: its template does not parse.\n')
  else blocks.push(codeBlock(callPatterns(shortcode).join('\n\n'), 'go-html-template'))
  const facts = factsOf(signature)
  if (facts.length > 0) blocks.push(facts.map(fact => `- ${fact}\n`).join(''))
  const parameters = parameterTable(signature)
  if (parameters !== '') blocks.push(parameters)
  const [first, ...others] = examples
  if (first !== undefined) {
    blocks.push(others.length > 0 ? 'Examples:\n' : 'Example:\n')
    for (const example of examples) blocks.push(codeBlock(example, 'go-html-template'))
  }
  blocks.push(`${placeText(shortcode)} ${usageText(shortcode)}\n`)
  return blocks.join('\n')
}

function factsOf({ inner, parent, children, oneOf, closed, problems }: ShortcodeSignature): string[] {
  const kinds = {
    markdown: 'Content: Markdown',
    raw: 'Content: taken as it is',
    none: 'Content: not used',
    unknown: 'Content',
  }
  const names = (list: readonly string[]) => list.map(codeSpan).join(', ')
  const facts: string[] = []
  if (inner.takes === true)
    facts.push(`${kinds[inner.content]}${inner.required === true ? ', required' : ''}.`)
  if (parent.names.length > 0) {
    facts.push(`${parent.required === true ? 'Must stand' : 'Stands'} in: ${names(parent.names)}.`)
  } else if (parent.required === true) facts.push('Must stand in another shortcode.')
  if (children.names.length > 0) facts.push(`Holds: ${names(children.names)}.`)
  for (const group of oneOf) {
    const members = group.map(member => ('name' in member ? codeSpan(member.name) : 'content'))
    facts.push(`Needs one of: ${members.join(', ')}.`)
  }
  if (!closed && problems.length === 0) facts.push('Takes more parameters than those that are listed.')
  return facts
}

function parameterTable({ positional, named }: ShortcodeSignature): string {
  const rows = [
    ...named.map(parameter => parameterRow(codeSpan(parameter.name), parameter)),
    ...positional.map(parameter => parameterRow(`${parameter.index + 1}.`, parameter)),
  ]
  if (rows.length === 0) return ''
  const header = tableRow(['Parameter', 'Required', 'Values', 'Default', 'Description'])
  return `${header}| --- | --- | --- | --- | --- |\n${rows.join('')}`
}

function parameterRow(name: string, parameter: Parameter): string {
  const { required, values, refusedValues, onlyValues, types, default: fallback, description } = parameter
  const fitting = values.filter(value => !refusedValues.includes(value)).map(value => codeSpan(String(value)))
  const shown = fitting.length > 0 ? [...fitting, ...(onlyValues === true ? [] : ['…'])] : types
  return tableRow([
    name,
    answer(required),
    shown.join(', '),
    fallback === undefined ? '' : codeSpan(String(fallback)),
    description ?? '',
  ])
}

function answer(certainty: Certainty): string {
  return certainty === 'unknown' ? 'perhaps' : certainty ? 'yes' : 'no'
}

function placeText({ origin, templates }: ReportedShortcode): string {
  if (origin === 'hugo') return 'Comes with Hugo.'
  if (origin === 'described') return 'Comes with a module.'
  return `Defined in ${templates.map(({ file }) => codeSpan(file)).join(', ')}.`
}

function usageText({ calls, files }: ReportedShortcode): string {
  if (calls === 0) return 'Not used.'
  return `Used ${calls === 1 ? 'once' : `${calls} times`} in ${files} ${files === 1 ? 'file' : 'files'}.`
}
