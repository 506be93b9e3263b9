import { stringify } from 'yaml'
import type { ShortcodeSignature } from '../../../gotmpl/signature/signature.ts'
import type { Site } from '../../../site/site.ts'
import type { CallCount, NameUsage, SiteUsage } from '../../../site/usage/site-usage.ts'
import { type ResolvedMapping, resolveMapping } from '../resolve-mapping.ts'
import { findThemes } from '../themes/find-themes.ts'
import { themeFamilies } from '../themes/theme-families.ts'

const head = [
  '# What becomes of the shortcodes of this site when it moves. Change what you like: the migration goes by it, and what',
  '# you take out is found out anew. All fields are in the schema, which editors show while you write.',
  '# yaml-language-server: $schema=./node_modules/hugomark/schema/map.schema.json',
  '',
]

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`
}

/** On one line, and harmless in a comment. */
function plain(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').slice(0, 200)
}

function formOf({ delimiter, form, count: times }: CallCount, name: string): string {
  const [open, close] = delimiter === '%' ? ['{{%', '%}}'] : ['{{<', '>}}']
  const content = form === 'paired' ? `…${open} /${name} ${close}` : ''
  return `${times} × ${open} ${name} ${form === 'selfClosing' ? '/' : ''}${close}${content}`
}

function parametersOf({ named, positional, closed }: ShortcodeSignature, names: readonly string[]): string {
  const note = (text: string, required: unknown) => (required === true ? `${text} (required)` : text)
  const all = [
    ...positional.map(({ index, required }) =>
      note(`${index}${names[index] ? ` = ${names[index]}` : ''}`, required),
    ),
    ...named.map(({ name, required }) => note(name, required)),
    ...(closed ? [] : ['perhaps others']),
  ]
  return all.length === 0 ? 'none' : all.join(', ')
}

function entry(site: Site, usage: NameUsage, { mapping, origin }: ResolvedMapping): string[] {
  const { name, calls, files, forms } = usage
  const shortcode = site.shortcode(name)
  const first = usage.places[0]
  const { review, ...rest } = mapping
  const comments = [
    `${count(calls, 'call')} in ${count(files, 'file')}: ${forms.map(form => formOf(form, name)).join(', ')}`,
    ...(shortcode?.templates.length
      ? [`template: ${shortcode.templates.map(({ path }) => path).join(', ')}`]
      : []),
    ...(shortcode?.templates.length
      ? [`parameters: ${parametersOf(shortcode.signature, mapping.positional ?? [])}`]
      : []),
    ...(origin === 'name' && first !== undefined
      ? [`unsure: there is no template; see ${first.path}:${first.line}`]
      : []),
    ...(origin === 'template' && mapping.inner === undefined && shortcode?.inner !== false
      ? [
          'unsure: the template does not tell whether its content is Markdown; say "inner: markdown" or "inner: raw"',
        ]
      : []),
    ...(origin === 'template' && mapping.strategy === 'admonition'
      ? ['unsure: by its name this is an admonition']
      : []),
  ]
  const body = stringify({ [name]: rest }, { lineWidth: 0 })
    .trimEnd()
    .split('\n')
  return [...comments.map(text => `  # ${plain(text)}`), ...body.map(line => `  ${line}`), '']
}

/**
 * The text of a `hugomark.map.yaml` for a site: a proposal for each shortcode that its content calls, the most used first,
 * with comments on how it is called, which parameters it has, and what is unsure. Shortcodes with a ready mapping are listed
 * in comments alone, as these mappings differ between targets. The same site gives the same text.
 */
export function proposeMapping(site: Site, usage: SiteUsage): string {
  const themes = findThemes(site, usage.names.keys())
  const all = [...usage.names.values()]
    .sort((a, b) => b.calls - a.calls || (a.name < b.name ? -1 : 1))
    .map(names => ({
      names,
      found: resolveMapping(names.name, { target: '', themes, shortcode: site.shortcode }),
    }))
  const ready = all.filter(({ found }) => found.origin === 'theme' || found.origin === 'hugo')
  const own = all.filter(({ found }) => found.origin === 'template' || found.origin === 'name')
  const titleOf = (theme: string | undefined) =>
    themeFamilies.find(({ name }) => name === theme)?.title ?? 'Hugo'
  return [
    ...head,
    ...(themes.length > 0 ? [`themes: [${themes.join(', ')}]`, ''] : []),
    ...(ready.length > 0 ? ['# Ready, unless you write your own below:'] : []),
    ...ready.map(({ names: { name, calls }, found }) => {
      return `#   ${plain(name)}: ${found.mapping.strategy} (${titleOf(found.theme)}, ${count(calls, 'call')})`
    }),
    ...(ready.length > 0 ? [''] : []),
    ...(own.length > 0 ? ['shortcodes:'] : ['shortcodes: {}', '']),
    ...own.flatMap(({ names, found }) => entry(site, names, found)),
  ].join('\n')
}
