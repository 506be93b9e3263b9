import { escapeMarkup } from '../../text/escape-markup.ts'
import { fillTemplate } from '../mapping/template/fill-template.ts'
import type { CallPlace } from '../page/call-place.ts'
import type { MappedCall } from '../page/mapped-call.ts'
import type { CallText, MigrationTarget } from '../target.ts'
import { callValues } from './call-values.ts'

/** A word that no template has, for the content. */
const innerWord = 'hqinnerwordq'

/** What stands in place of a call by its mapping; undefined when that cannot stand there. */
export function callText(
  mapped: MappedCall,
  place: CallPlace,
  target: MigrationTarget,
): CallText | undefined {
  const { mapping, inner, body, title, url, language, options } = mapped
  const isText = place.within === 'text'
  switch (mapping.strategy) {
    case 'component':
      return withBody(target.component(mapped, place), mapped, place, target)
    case 'admonition':
      return withBody(
        (isText ? target.admonition(mapped, place) : undefined) ?? target.component(mapped, place),
        mapped,
        place,
        target,
      )
    case 'fence':
      if (!isText)
        return place.within === 'html'
          ? { whole: target.html(`<pre><code>${escapeMarkup(body)}</code></pre>`, place) }
          : undefined
      return { whole: target.fence(trimLines(body), { language, options }, place.prefix), needsLines: true }
    case 'image':
      if (place.within === 'html')
        return { whole: target.html(`<img src="${escapeMarkup(url)}" alt="${escapeMarkup(title)}">`, place) }
      return isText
        ? {
            whole: `![${target.literal(title, { ...place, within: 'alt' })}](${destination(url)})`,
          }
        : undefined
    case 'link':
      if (!isText) return undefined
      if (inner !== 'none') return { open: '[', close: `](${destination(url)})` }
      return { whole: `[${target.literal(title || url, place)}](${destination(url)})` }
    case 'html':
    case 'text':
      return fromTemplate(mapped, place, target)
    case 'drop':
      return { whole: '' }
    case 'unwrap':
      return inner === 'markdown'
        ? { open: '', close: '' }
        : { whole: inner === 'raw' ? target.html(body, place) : '' }
    default:
      return undefined
  }
}

/** Content that is not Markdown goes between the tags as HTML. */
function withBody(
  text: CallText | undefined,
  { inner, body, language, options, isBlock }: MappedCall,
  place: CallPlace,
  target: MigrationTarget,
): CallText | undefined {
  if (text === undefined || 'whole' in text || inner === 'markdown') return text
  if (inner === 'none') return { ...text, whole: text.open + text.close }
  if (language !== '' && place.within === 'text' && !place.inTable) {
    const code = target.fence(trimLines(body), { language, options }, place.prefix)
    const gap = `\n${place.prefix.trimEnd()}\n${place.prefix}`
    return { ...text, whole: text.open + gap + code + gap + text.close, needsLines: true }
  }
  const html = target.html(body.trim(), { ...place, display: isBlock ? 'block' : 'inline' })
  if (!isBlock || !html.includes('\n')) return { ...text, whole: text.open + html + text.close }
  const lines = [text.open, ...html.split('\n'), text.close]
  return { ...text, whole: lines.join(`\n${place.prefix}`), needsLines: true }
}

function fromTemplate(
  { call, mapping, inner, body, isBlock }: MappedCall,
  place: CallPlace,
  target: MigrationTarget,
): CallText | undefined {
  const { strategy } = mapping
  const isHtml = strategy === 'html'
  if (isHtml && place.within !== 'text' && place.within !== 'html') return undefined
  const isMarkup = isHtml || place.within === 'html' || place.within === 'attribute'
  const spell = (value: string) => (isMarkup ? escapeMarkup(value) : target.literal(value, place))
  const valueFor = callValues(call, mapping)
  const template = (isHtml ? mapping.html : mapping.text) ?? ''
  // between blocks of HTML a block has to stand in for the content
  const marker = isHtml && isBlock && inner === 'markdown' ? `<div id="${innerWord}"></div>` : innerWord
  const filled = fillTemplate(template, name => (name === 'inner' ? marker : valueFor(name)), spell)
  const display = isBlock ? 'block' : 'inline'
  const text = (isHtml ? target.html(filled, { ...place, display }) : filled).replaceAll(
    '\n',
    `\n${place.prefix}`,
  )
  const written = isHtml ? target.html(marker, { ...place, display }).trim() : marker
  const [open = '', ...rest] = text.split(written)
  if (rest.length === 0) return { whole: text }
  const close = rest.join('')
  if (inner === 'markdown')
    return isBlock ? { open: open.trimEnd(), close: close.trimStart() } : { open, close }
  const content = isMarkup ? target.html(body, place) : target.literal(body.trim(), place)
  return { whole: open + content + close }
}

const trimLines = (text: string) => text.replace(/^(?:[ \t]*\r?\n)+/, '').replace(/\s+$/, '')

/** An address as Markdown takes it. */
export function destination(url: string): string {
  if (url === '') return '<>'
  return url.replace(/[\s<>()\\{}]/g, unit =>
    unit === ' ' ? '%20' : `%${unit.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  )
}
