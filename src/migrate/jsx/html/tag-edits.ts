import type { EditBook } from '../../page/edit-book.ts'
import type { PageView } from '../../page/page-view.ts'
import type { JsxOptions } from '../jsx-options.ts'
import type { Atom } from './atom.ts'
import type { HtmlAttribute } from './html-token.ts'
import { type AttributeFault, jsxAttribute } from './jsx-attribute.ts'

export interface TagContext {
  readonly view: PageView
  readonly book: EditBook
  readonly options: JsxOptions
  fault(fault: AttributeFault, attribute: HtmlAttribute): void
}

/** Writes a tag of the source as JSX wants it: its name, its attributes, and the slash of elements without an end tag. */
export function editTag({ name, role, start, end, token }: Atom, context: TagContext): void {
  const { view, book } = context
  const { masked } = view
  const nameStart = start + (role === 'end' ? 2 : 1)
  const nameEnd = nameStart + token!.name.length
  if (masked.slice(nameStart, nameEnd) !== name) book.add(nameStart, nameEnd, name)
  if (role === 'end') {
    // browsers pass over attributes of end tags
    if (nameEnd < end - 1) book.add(nameEnd, end - 1, '')
    return
  }
  let done = nameEnd
  for (const attribute of token!.attributes) {
    const { start: from, end: to } = attribute
    const isKept = editAttribute(attribute, context)
    if (isKept) tidy(done, from, ' ', context)
    else book.add(done, to, '')
    done = to
  }
  const isClosed = masked[end - 2] === '/' && done < end - 1
  tidy(done, isClosed ? end - 2 : end - 1, '', context)
  const wantsSlash = role === 'void'
  if (wantsSlash && !isClosed) book.add(end - 1, end - 1, /\s/.test(masked[end - 2]!) ? '/' : ' /')
  if (!wantsSlash && isClosed) book.add(end - 2, end - 1, '')
}

/** What stands between attributes: white space, and what browsers pass over. */
function tidy(from: number, to: number, instead: string, { view: { masked }, book }: TagContext): void {
  if (from < to ? !/^[\s>]*$/.test(masked.slice(from, to)) : instead !== '') book.add(from, to, instead)
}

/** Whether the attribute is not to be left out. */
function editAttribute(attribute: HtmlAttribute, { view, book, options, fault }: TagContext): boolean {
  const { name, value, start, end } = attribute
  const { masked, source } = view
  const raw = masked.slice(start, end)
  const equals = raw.indexOf('=', 1)
  // a call that prints attributes is no name
  if (equals < 0 && source.slice(start, end) !== raw) return true
  const ownName = options.flavor === 'astro' ? raw.slice(0, name.length) : name
  const valueStart = equals < 0 ? -1 : equals + 1 + raw.slice(equals + 1).search(/\S/)
  const { text, fault: found } = jsxAttribute(
    ownName,
    equals < 0 ? undefined : raw.slice(valueStart),
    value,
    options,
  )
  if (found !== undefined) fault(found, attribute)
  if (text === '') return false
  if (text === raw) return true
  if (source.slice(start, end) === raw) {
    book.add(start, end, text)
    return true
  }
  if (name === 'style' && options.flavor === 'react') fault('style', attribute)
  // the calls in it stay where they are
  const split = text.indexOf('=')
  book.add(start, start + name.length, text.slice(0, split))
  if (!/^["']/.test(raw.slice(valueStart))) {
    book.add(start + valueStart, start + valueStart, '"')
    book.add(end, end, '"')
  }
  return true
}
