import type { AttributePart, View, ViewAttribute } from './component-view.ts'
import { voidElements } from './component-view.ts'
import { decodeEntity } from './decode-entity.ts'

interface OpenElement {
  readonly name: string
  readonly attributes: ViewAttribute[]
  readonly children: View[]
}

/** Where the text of a template is: between tags, in a tag, or in the value of an attribute. */
export type Place = 'data' | 'tag' | 'value'

/** Puts the pieces of a template together to elements. `failed` once they make none. */
export interface ViewBuilder {
  readonly place: Place
  readonly failed: boolean
  text(source: string): void
  view(view: View): void
  part(part: AttributePart): void
  attribute(attribute: ViewAttribute): void
  fail(): void
  /** What was built; undefined when it does not end where it began. */
  end():
    | { readonly views: View[]; readonly attributes: ViewAttribute[]; readonly parts: AttributePart[] }
    | undefined
}

/** A builder that begins (and has to end) at a place; `attributeName` is of the value that it begins in. */
export function createViewBuilder(start: Place = 'data'): ViewBuilder {
  const root: OpenElement = { name: '', attributes: [], children: [] }
  const stack: OpenElement[] = [root]
  let place: Place = start
  let parts: AttributePart[] = []
  let attributeName = ''
  let quote = start === 'value' ? '"' : ''
  let failed = false
  const top = () => stack.at(-1)!

  const addText = (value: string) => {
    const { children } = top()
    const last = children.at(-1)
    if (last?.type === 'text') children[children.length - 1] = { type: 'text', value: last.value + value }
    else if (value !== '') children.push({ type: 'text', value })
  }
  const endTag = (isSelfClosing: boolean) => {
    place = 'data'
    const element = top()
    if (isSelfClosing || voidElements.has(element.name)) close(element.name)
  }
  const close = (name: string) => {
    const element = stack.length > 1 ? stack.pop()! : undefined
    if (element?.name !== name) failed = true
    else top().children.push({ type: 'element', ...element })
  }
  const endValue = () => {
    top().attributes.push({ name: attributeName, parts, test: undefined })
    parts = []
    place = 'tag'
    quote = ''
  }

  const sticky = (pattern: RegExp, source: string, at: number) => {
    pattern.lastIndex = at
    return pattern.exec(source)
  }
  const readData = (source: string, at: number): number => {
    const next = source.indexOf('<', at)
    addText(source.slice(at, next < 0 ? source.length : next))
    if (next < 0) return source.length
    if (source.startsWith('<!--', next)) {
      const end = source.indexOf('-->', next + 4)
      if (end < 0) failed = true
      return end < 0 ? source.length : end + 3
    }
    const closing = sticky(/<\/([A-Za-z][A-Za-z0-9-]*)\s*>/y, source, next)
    if (closing) {
      close(closing[1]!.toLowerCase())
      return next + closing[0].length
    }
    const opening = sticky(/<([A-Za-z][A-Za-z0-9-]*)(?=[\s/>]|$)/y, source, next)
    if (!opening || /^(?:script|style|textarea|title|template|plaintext|svg|math)$/i.test(opening[1]!)) {
      failed = true
      return source.length
    }
    // printers go down by recursion
    if (stack.length > 100) failed = true
    stack.push({ name: opening[1]!.toLowerCase(), attributes: [], children: [] })
    place = 'tag'
    return next + opening[0].length
  }
  const readTag = (source: string, at: number): number => {
    const space = sticky(/\s+/y, source, at)
    if (space) return at + space[0].length
    if (start === 'tag' && stack.length === 1 && /[/>]/.test(source[at]!)) failed = true
    else if (source[at] === '>') endTag(false)
    else if (source.startsWith('/>', at)) {
      endTag(true)
      return at + 2
    } else {
      const name = sticky(/([A-Za-z_:@][\w:.-]*)(\s*=\s*(["']?))?/y, source, at)
      if (!name || /^on/i.test(name[1]!)) {
        failed = true
        return source.length
      }
      if (name[2] === undefined) top().attributes.push({ name: name[1]!, parts: null, test: undefined })
      else {
        attributeName = name[1]!
        quote = name[3]!
        place = 'value'
      }
      return at + name[0].length
    }
    return at + 1
  }
  const readValue = (source: string, at: number): number => {
    const isQuoted = quote !== ''
    const end = !isQuoted ? source.slice(at).search(/[\s>]/) : source.indexOf(quote, at) - at
    const text = end < 0 ? source.slice(at) : source.slice(at, at + end)
    if (text !== '') parts.push({ type: 'text', value: decodeEntity(text) })
    if (end < 0) return source.length
    if (start === 'value' && stack.length === 1) failed = true
    else endValue()
    return at + end + (isQuoted ? 1 : 0)
  }

  return {
    get place() {
      return place
    },
    get failed() {
      return failed
    },
    text(source) {
      for (let at = 0; at < source.length && !failed; ) {
        if (place === 'data') at = readData(source, at)
        else if (place === 'tag') at = readTag(source, at)
        else at = readValue(source, at)
      }
    },
    view: view => top().children.push(view),
    part: part => parts.push(part),
    attribute: attribute => top().attributes.push(attribute),
    fail() {
      failed = true
    },
    end() {
      if (failed || place !== start || stack.length > 1) return undefined
      return { views: root.children, attributes: root.attributes, parts }
    },
  }
}
