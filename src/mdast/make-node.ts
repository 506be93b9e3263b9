import type { Shortcode as HugoShortcode } from '../ast/nodes.ts'
import type { Tag } from './condense.ts'
import type { MarkedNode, Shortcode, ShortcodeTag, TagMark } from './nodes.ts'

/** Makes mdast nodes of tags; remembers what the nodes came from. */
export interface NodeMaker {
  make(tag: Tag): MarkedNode
  /** The call that a `shortcodeTag` is a part of. */
  callOf(tag: ShortcodeTag): HugoShortcode
  /** The calls made so far whose content is wanted as Markdown; taking them empties the list. */
  takeCalls(): ParsedCall[]
}

export interface ParsedCall {
  readonly node: Shortcode
  readonly call: HugoShortcode
}

export function createNodeMaker(source: string, wantsMarkdown: (call: HugoShortcode) => boolean): NodeMaker {
  const calls = new Map<ShortcodeTag, HugoShortcode>()
  let parsed: ParsedCall[] = []
  const makeCall = (call: HugoShortcode): Shortcode => {
    const { children: _, ...fields } = call
    const node: Shortcode = { ...copyOf(fields), children: [] }
    if (hasContent(call)) {
      if (call.closeTag !== undefined && !call.inline && wantsMarkdown(call)) parsed.push({ node, call })
      else addBody(node, call, source)
    }
    return node
  }
  return {
    make(tag) {
      const { node, role } = tag
      if (node.type !== 'shortcode') return copyOf(node)
      if (role === 'call') return makeCall(node)
      const { type, children: _, form: __, ...fields } = node
      const part: ShortcodeTag = { type: 'shortcodeTag', closing: role === 'close', ...copyOf(fields) }
      if (role === 'close') {
        part.params = []
        delete part.closeTag
        part.position = copyOf(node.closeTag!)
      } else {
        delete part.openTag
        part.position = copyOf(node.openTag!)
      }
      calls.set(part, node)
      return part
    },
    callOf: tag => calls.get(tag)!,
    takeCalls() {
      const taken = parsed
      parsed = []
      return taken
    },
  }
}

/** Keeps the source of a call's content in its node, with marks for the tags in it. */
function addBody(top: Shortcode, topCall: HugoShortcode, source: string): void {
  const pending: ParsedCall[] = [{ node: top, call: topCall }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, call } = next
    const start = (call.openTag ?? call.children[0]?.position ?? call.position!)[
      call.openTag ? 'end' : 'start'
    ].offset
    node.body = source.slice(start, (call.closeTag?.start ?? call.position!.end).offset)
    const marks: TagMark[] = []
    for (const child of call.children) {
      if (child.type === 'text') continue
      const place = child.position!
      const mark: TagMark = {
        field: 'body',
        start: place.start.offset - start,
        end: place.end.offset - start,
        node: child as TagMark['node'],
      }
      if (child.type === 'shortcode') {
        const { children: _, ...fields } = child
        const inner: Shortcode = { ...copyOf(fields), children: [] }
        mark.node = inner
        if (hasContent(child)) pending.push({ node: inner, call: child })
      } else mark.node = copyOf(child)
      marks.push(mark)
    }
    if (marks.length > 0) node.data = { hugo: marks }
  }
}

function hasContent({ form, children }: HugoShortcode): boolean {
  return form === 'paired' || children.length > 0
}

/** Copies plain data whose depth does not hang on the input. */
function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copyOf) as T
  const copy = {} as T
  for (const key in value) copy[key] = copyOf(value[key])
  return copy
}
