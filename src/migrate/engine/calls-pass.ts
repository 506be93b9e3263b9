import type { EscapedShortcode, RootContent, Shortcode, StrayTag } from '../../ast/nodes.ts'
import type { ShortcodeMapping } from '../mapping/shortcode-mapping.ts'
import { canHaveLines } from '../page/can-have-lines.ts'
import type { MappedCall } from '../page/mapped-call.ts'
import type { PassContext } from '../page/page-pass.ts'
import type { PageView } from '../page/page-view.ts'
import { type CallFindingCode, callFindings } from './call-findings.ts'
import { callText } from './call-text.ts'
import { countLevels } from './count-levels.ts'
import { findPlaces, type TagPlace } from './find-places.ts'
import { functionValue } from './function-value.ts'
import { innerOf } from './inner-of.ts'
import { createLineBreaks, type LineBreaks } from './line-breaks.ts'
import { mapCall } from './map-call.ts'
import type { MigratedComponent, MigratePageOptions } from './migrate-options.ts'
import { contentLines } from './missing-indent.ts'
import { meantText, rawContent } from './raw-content.ts'

const nowhere: TagPlace = {
  display: 'inline',
  within: 'html',
  inTable: false,
  inHeading: false,
  prefix: '',
  isSplit: false,
  isPhrase: true,
  container: undefined,
  indent: '',
  margin: undefined,
}

/** Translates all tags of a page. Gives the components that came to stand in it. */
export function translateCalls(context: PassContext, options: MigratePageOptions): MigratedComponent[] {
  const { view, book } = context
  const { target } = options
  const places = findPlaces(view)
  const levels = countLevels(view.tree)
  const breaks = createLineBreaks(view.masked, view.contentStart)
  const components = new Map<string, MigratedComponent>()
  const report = (code: CallFindingCode, name: string, node: { position?: RootContent['position'] }) => {
    const { status, message, advice } = callFindings[code]
    context.report({ code, status, message: message(name), advice, position: node.position! })
  }
  const replace = (start: number, end: number, text: string) => book.add(start, end, text)
  const plain = (node: EscapedShortcode | StrayTag, text: string) =>
    replace(node.position!.start.offset, node.position!.end.offset, text)

  const closing: { text: string; node: Shortcode; place: TagPlace; hasLines: boolean }[] = []
  const indented: { readonly call: Shortcode; readonly indent: string }[] = []
  const pending: (RootContent | 'close')[] = [...view.tree.children].reverse()
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node === 'close') {
      const { text, node: call, place, hasLines } = closing.pop()!
      putTag(context, breaks, call.closeTag!, text, place, hasLines)
      continue
    }
    if (node.type === 'frontmatter') continue
    if (node.type === 'text') {
      // behind a broken tag, what looks like a tag may be text
      const { offset } = node.position!.start
      for (const { 0: piece, index } of node.value.matchAll(/\{\{[<%]/g))
        replace(offset + index, offset + index + 3, target.literal(piece, { ...nowhere, within: 'text' }))
      continue
    }
    const place = places.get(node.position!.start.offset) ?? nowhere
    if (node.type === 'escapedShortcode') plain(node, target.literal(meantText(node), place))
    else if (node.type === 'summaryDivider') {
      // the white space behind it belongs to the node, as Hugo takes it away
      const { offset } = node.position!.start
      replace(offset, offset + node.value.length, target.summaryDivider)
    } else if (node.type === 'strayTag') {
      const { start, end } = node.position!
      const source = view.source.slice(start.offset, end.offset)
      report('broken-tag', source.length > 60 ? `${source.slice(0, 60)}…` : source, node)
      plain(node, target.literal(source, place))
    } else translate(node, place)
  }
  // last, so that lines within what was replaced as a whole are left alone
  for (const { call, indent } of indented) indentContent(call, indent)
  return [...components.values()]

  function translate(call: Shortcode, place: TagPlace): void {
    const { start, end } = call.position!
    if (call.inline) {
      report('inline-shortcode', call.name, call)
      const source = view.source.slice(start.offset, end.offset)
      replace(start.offset, end.offset, place.within === 'text' ? target.comment(source, place) : '')
      return
    }
    if (place.within === 'comment') {
      replace(start.offset, end.offset, '')
      return
    }
    const known = options.mappings(call.name, call.params)
    if (known === undefined) report('unmapped-shortcode', call.name, call)
    else if (known.review !== undefined) report('mapping-review', known.review, call)
    const mapping: ShortcodeMapping = known ?? { strategy: 'component' }
    if (mapping.strategy === 'function' || mapping.strategy === 'keep') {
      const text =
        mapping.strategy === 'keep'
          ? target.literal(view.source.slice(start.offset, end.offset), place)
          : valueFor(call, mapping, place)
      replace(start.offset, end.offset, text)
      return
    }
    const inner = innerOf(call, known, options.innerContent)
    const isForced = inner === 'markdown' && call.delimiter === '<' && statedInner(call, mapping) === 'raw'
    if (isForced) report('inner-now-rendered', call.name, call)
    const body = inner === 'raw' && mapping.strategy !== 'drop' ? rawContent(call, nestedValue) : ''
    const hasLines = wantsLines(call, mapping, inner, place)
    const isBlock = place.within === 'text' && (hasLines || place.display === 'block')
    const levelsInside = levels.get(call) ?? 0
    const mapped = mapCall(call, mapping, { inner, body, isBlock, levelsInside }, target)
    const isInCode = place.within === 'codeBlock' || place.within === 'codeSpan'
    if (isInCode && mapping.strategy !== 'text') {
      report('call-in-code', call.name, call)
      // a code span has to keep something
      replace(start.offset, end.offset, '…')
      return
    }
    const text = callText(mapped, place, target)
    if (text === undefined) {
      report('no-component-here', call.name, call)
      replace(start.offset, end.offset, '')
      return
    }
    const own = mapping.strategy === 'component' ? { name: mapped.component, from: mapping.from } : undefined
    const uses = text.uses ?? own
    if (uses !== undefined && !components.has(uses.name))
      components.set(uses.name, { ...uses, shortcode: call.name })
    const needsLines = text.needsLines === true && canHaveLines(place)
    if ('whole' in text) {
      putTag(context, breaks, { start, end }, text.whole, place, needsLines)
      return
    }
    // tags at two depths cannot be a pair of anything else than text
    const closePlace = places.get(call.closeTag!.start.offset)
    const isTorn = place.isSplit && closePlace !== undefined && closePlace.container !== place.container
    if (isTorn && (text.open !== '' || text.close !== '')) report('split-call', call.name, call)
    const [open, close] = isTorn ? ['', ''] : [text.open, text.close]
    const ownLines = (hasLines || needsLines) && !isTorn
    if (place.indent !== '' && ownLines) indented.push({ call, indent: place.indent })
    putTag(context, breaks, call.openTag!, open, place, ownLines)
    closing.push({ text: close, node: call, place, hasLines: ownLines })
    pending.push('close')
    for (let index = call.children.length - 1; index >= 0; index--) pending.push(call.children[index]!)
  }

  function indentContent({ openTag, closeTag }: Shortcode, indent: string): void {
    for (const start of contentLines(view.masked, openTag!, closeTag!)) {
      const isBlank = /^\r?$/.test(view.masked.slice(start, view.masked.indexOf('\n', start)))
      book.add(start, start, isBlank ? indent.trimEnd() : indent)
    }
  }

  function statedInner(call: Shortcode, mapping: ShortcodeMapping) {
    return mapping.inner ?? options.innerContent?.(call.name)
  }

  function valueFor(call: Shortcode, mapping: ShortcodeMapping, place: TagPlace): string {
    const found = functionValue(call, mapping, options, place)
    if (found.finding !== undefined) context.report({ ...found.finding, position: call.position! })
    else if (found.text === undefined) report('no-value', call.name, call)
    return found.text ?? ''
  }

  function nestedValue(call: Shortcode): string {
    const mapping = options.mappings(call.name, call.params)
    if (mapping?.strategy === 'function') return valueFor(call, mapping, { ...nowhere, within: 'codeBlock' })
    report('call-in-code', call.name, call)
    return ''
  }
}

function wantsLines(
  call: Shortcode,
  { strategy, display }: ShortcodeMapping,
  inner: MappedCall['inner'],
  place: TagPlace,
): boolean {
  if (!canHaveLines(place)) return false
  if (place.isSplit) return true
  if (strategy !== 'component' && strategy !== 'html' && strategy !== 'admonition') return false
  if (inner !== 'markdown' || call.closeTag === undefined) return false
  if (display !== undefined) return display === 'block'
  return !place.isPhrase || call.closeTag.start.line > call.openTag!.end.line
}

function putTag(
  { book, view }: PassContext,
  breaks: LineBreaks,
  tag: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } },
  text: string,
  { prefix, margin }: TagPlace,
  hasLines: boolean,
): void {
  const { offset } = tag.start
  const start = margin === undefined ? offset : indentStart(view, offset)
  const own = start < offset || (margin !== undefined && view.source[offset - 1] === '\n') ? margin : ''
  if (!hasLines) {
    book.add(start, tag.end.offset, own + text)
    return
  }
  const before = breaks.before(offset, prefix)
  const after = breaks.after(tag.end.offset, prefix)
  book.add(start, after.endOffset, own + before + text + after.text)
}

/** Where the white space in front of a tag starts, when its line has nothing else in front. */
function indentStart({ masked, contentStart }: PageView, offset: number): number {
  let start = offset
  while (start > contentStart && (masked[start - 1] === ' ' || masked[start - 1] === '\t')) start--
  return start === contentStart || masked[start - 1] === '\n' ? start : offset
}
