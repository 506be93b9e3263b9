import { freeId } from '../../../site/headings/free-id.ts'
import { headingAttributes } from '../../../site/headings/heading-attributes.ts'
import { headingId } from '../../../site/headings/heading-id.ts'
import { inlineText } from '../../../site/headings/inline-text.ts'
import type { DialectContext } from '../dialect-context.ts'
import { type BlockAttributes, readAttributes } from '../read-attributes.ts'
import { type FoundNode, findAround } from '../walk-mdast.ts'
import { attributeText } from './attribute-text.ts'
import { shownText } from './shown-text.ts'

const noAttributes: BlockAttributes = { id: undefined, classes: [], others: [] }

/**
 * Gives each heading the id that Hugo gives it, where the target would give it another, and writes `{#id .class}` as the
 * target reads it. A heading with a tag in it is left alone: what the tag prints makes the id.
 */
export function headingIds(context: DialectContext): void {
  const { view, dialect, markup, nodes } = context
  const { goldmark } = markup
  const slugger = dialect.headings.slugger()
  const readsIds = dialect.headings.style !== 'anchor'
  /** The ids that Hugo has given, of each part that it renders by itself. */
  const scopes = new Map<unknown, Map<string, number>>()
  const used = new Set<string>()
  for (const found of nodes) {
    if (found.node.type !== 'heading') continue
    const { start, end, attributeStart } = contentOf(found, view.masked)
    if (start === end) continue
    const raw = view.masked.slice(start, end)
    const { content, id: explicit } = goldmark.titleAttributes ? headingAttributes(raw) : { content: raw }
    const scope = findAround(found, ({ type, delimiter }) => type === 'shortcode' && delimiter === '<')?.node
    const taken = scopes.get(scope) ?? new Map<string, number>()
    scopes.set(scope, taken)
    const from = attributeStart + content.length
    const attributes = content === raw ? noAttributes : readAttributes(raw.slice(content.length))
    const isOpen = view.source.slice(start, start + content.length) !== content
    const shown = inlineText(markup.emoji ? content.replace(/:[a-z0-9_+-]+:/g, '') : content)
    let id = explicit
    if (id === undefined && goldmark.autoHeadingId && !isOpen && content !== '') {
      id = freeId(headingId(shown, goldmark.autoHeadingIdType) || 'heading', taken)
    }
    if (id !== undefined && !taken.has(id)) taken.set(id, 1)
    const text = shownText(context, found, content !== raw)
    const given = slugger({ text, explicit: readsIds ? explicit : undefined })
    // a heading with a tag has an id that nobody knows
    const wanted = isOpen && explicit === undefined ? undefined : id
    const isSame = wanted === undefined || (wanted === given && (explicit === undefined || !readsIds))
    const isTaken = dialect.headings.refusesTwins === true && !isSame && used.has(wanted)
    if (isTaken) tellTwin(context, wanted, start, end)
    write(context, { start, from, end, wanted: isSame || isTaken ? undefined : wanted, attributes, found })
    const final = wanted ?? given
    if (final !== undefined) used.add(final)
  }
}

interface Change {
  /** Where the heading's text starts, where the attributes start, and where they end. */
  readonly start: number
  readonly from: number
  readonly end: number
  readonly wanted: string | undefined
  readonly attributes: BlockAttributes
  readonly found: FoundNode
}

function write({ view, book, report, dialect }: DialectContext, change: Change): void {
  const { start, from, end, wanted, attributes } = change
  const { style } = dialect.headings
  // Markdoc takes no ids that start with something else than a letter of ASCII
  const isAnchor =
    style === 'anchor' || (style === 'tag' && wanted !== undefined && !/^[A-Za-z]/.test(wanted))
  const { text, lost } = attributeText({ ...attributes, id: isAnchor ? undefined : wanted }, dialect)
  if (from < end || text !== '') replace(view.masked, book, from, end, text === '' ? '' : ` ${text}`)
  if (isAnchor && wanted !== undefined) {
    const name = wanted.replace(/[&"<>\\]/g, each => `&#${each.charCodeAt(0)};`)
    book.add(start, start, style === 'tag' ? `{% anchor name="${name}" /%}` : `<a id="${name}"></a>`)
    report({
      code: 'heading-anchor',
      status: 'rendering',
      message: `${dialect.title} cannot give this heading the id "${wanted}", so an anchor with that id stands in it.`,
      advice: 'Links to the heading work. Check that nothing else uses the id.',
      position: view.position(start, from),
    })
  }
  if (lost.length > 0) {
    report({
      code: 'heading-attributes',
      status: 'rendering',
      message: `${dialect.title} has no such attributes of headings: ${lost.join(', ')}.`,
      advice: 'Check what the site uses them for.',
      position: view.position(from, end),
    })
  }
}

function tellTwin({ view, report, dialect }: DialectContext, id: string, start: number, end: number): void {
  report({
    code: 'heading-twin',
    status: 'rendering',
    message: `Another heading of the page has the id "${id}" too, which ${dialect.title} refuses: this one gets an id of its own.`,
    advice: 'Links lead to the first of them, as before.',
    position: view.position(start, end),
  })
}

/** Replaces attributes; no other pass can then insert something in front of their brace. */
function replace(text: string, book: DialectContext['book'], from: number, end: number, by: string): void {
  if (from < end && text[from] === '{' && from > 0) book.add(from - 1, end, text[from - 1]! + by)
  else book.add(from, end, by)
}

/** The text of a heading, without its marks; of a heading below several lines the last, which alone makes the id. */
function contentOf(
  { node }: FoundNode,
  text: string,
): { start: number; end: number; attributeStart: number } {
  const children = node.children ?? []
  const first = children[0]?.position?.start.offset ?? 0
  const end = children.at(-1)?.position?.end.offset ?? first
  const line = text.lastIndexOf('\n', end - 1) + 1
  let start = first
  if (line > first) {
    start = line
    while (start < end && /[\s>]/.test(text[start]!)) start++
  }
  return { start, end, attributeStart: start }
}
