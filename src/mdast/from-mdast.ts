import type { Nodes } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { RootContent as HugoContent, Shortcode as HugoShortcode } from '../ast/nodes.ts'
import { type Delimiters, spellings } from '../ast/spelling.ts'
import { closeTag, openTag } from '../serialize/shortcode-tags.ts'
import { stringify } from '../serialize/stringify.ts'
import type { AnyNode, Shortcode, ShortcodeTag, TagMark } from './nodes.ts'
import { createPlaceholders } from './placeholder.ts'
import { sampleTags } from './sample-tags.ts'

export interface FromMdastOptions {
  /** How to spell the tags: `hugo` (the default) as `{{< >}}`, `angle` as `<<< >>>`. */
  readonly delimiters?: Delimiters
}

const textFields = ['value', 'lang', 'meta', 'url', 'title', 'alt', 'label'] as const
const frontmatterTypes = new Set(['yaml', 'toml', 'json', 'org'])

/**
 * Prints a mdast tree that a program made as a Hugo content file. Tags come out as `stringify` prints them, never
 * escaped; text that only looks like a tag comes out so that Hugo shows it.
 *
 * Existing content must not go through this: Markdown is printed in one style, whatever its author wrote. Change it with
 * edits at the offsets that `toMdast` tells.
 *
 * @throws UnprintableNodeError for a name or value that Hugo has no notation for.
 */
export function fromMdast(tree: Nodes, options: FromMdastOptions = {}): string {
  const delimiters = options.delimiters ?? 'hugo'
  const spelling = spellings[delimiters]
  const open = spelling.open.charAt(0)
  const outputs: string[] = []
  const placeholders = createPlaceholders(textsOf(tree as AnyNode))
  const wordOf = (output: string): string => placeholders.word(outputs.push(output) - 1)
  const print = (node: HugoContent) => stringify(node, { delimiters })

  /** Puts words in place of the tags of a field, and of what only looks like tags where Markdown knows no escape. */
  const hide = (text: string, field: string, marks: readonly TagMark[]): string => {
    let output = ''
    let copied = 0
    const samples = (part: string) =>
      field !== 'value'
        ? part
        : sampleTags(part, spelling)
            .map(piece => (piece.isTag ? wordOf(piece.text) : piece.text))
            .join('')
    for (const { field: place, start = 0, end = 0, node } of marks) {
      if (place !== field || start < copied || !isAsMarked(text.slice(start, end), node)) continue
      output += samples(text.slice(copied, start)) + wordOf(text.slice(start, end))
      copied = end
    }
    return output + samples(text.slice(copied))
  }
  const isAsMarked = (text: string, node: TagMark['node']): boolean => {
    if (node.type === 'shortcodeTag') return text === printPart(node)
    if (node.type !== 'shortcode') return text === print(node)
    return text === printCall(node)
  }
  const printPart = (node: ShortcodeTag): string => {
    const call = { ...node, type: 'shortcode', form: 'paired', children: [] } as unknown as HugoShortcode
    return node.closing ? closeTag(call, spelling) : openTag(call, spelling)
  }
  const printCall = (node: Shortcode): string => {
    const call = { ...node, children: [] } as HugoShortcode
    const close = node.form === 'paired' ? closeTag(call, spelling) : ''
    return openTag(call, spelling) + (node.body ?? '') + close
  }

  const copy = hideFields(tree as AnyNode, hide)
  const leaf = (node: unknown) => wordOf(print(node as HugoContent))
  const output = toMarkdown(copy as Nodes, {
    // the width of a cell is not known while words stand for tags
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    unsafe: [{ character: open, before: open === '{' ? '\\{' : '<', after: '[<%]' }],
    handlers: {
      shortcode(node: Shortcode, parent, state, info) {
        if (node.children.length === 0) return wordOf(printCall(node))
        const call = { ...node, form: 'paired', children: [] } as HugoShortcode
        const [first, last] = [openTag(call, spelling), closeTag(call, spelling)]
        const isFlow = holdsFlow(node, parent)
        const content = isFlow
          ? `\n\n${state.containerFlow(node as never, info)}\n\n`
          : state.containerPhrasing(node as never, { ...info, before: 'y', after: 'h' })
        // what Hugo takes out whole needs none of the indentation around it
        if (node.delimiter === '<') return wordOf(show(first + content + last))
        return wordOf(first) + content + wordOf(last)
      },
      shortcodeTag: (node: ShortcodeTag) => wordOf(printPart(node)),
      escapedShortcode: leaf,
      summaryDivider: leaf,
      strayTag: leaf,
      yaml: ({ value }: { value: string }) => wordOf(`---\n${value}${value === '' ? '' : '\n'}---`),
      toml: ({ value }: { value: string }) => wordOf(`+++\n${value}${value === '' ? '' : '\n'}+++`),
      json: ({ value }: { value: string }) => wordOf(value),
      org: ({ value }: { value: string }) => wordOf(value),
    },
  })
  const result = show(output)
  // Hugo takes a brace at the start of a file for JSON
  const [first] = (tree as AnyNode).children ?? []
  const needsFence = tree.type === 'root' && first?.type !== 'json' && /^\s*\{/.test(result)
  return needsFence ? `---\n---\n${result}` : result

  function show(text: string): string {
    let shown = ''
    let copied = 0
    for (const { index, start, end } of placeholders.find(text)) {
      shown += text.slice(copied, start) + outputs[index]
      copied = end
    }
    return shown + text.slice(copied)
  }
}

const phrasing = new Set(
  'break delete emphasis footnoteReference image inlineCode link strong text'.split(' '),
)
const flow = new Set(
  'blockquote code definition footnoteDefinition heading list paragraph table thematicBreak'.split(' '),
)
const flowParents = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition', 'shortcode'])

/** Whether a call holds blocks; where its content may be either, it is what the call itself is. */
function holdsFlow({ children }: Shortcode, parent: { type: string } | undefined): boolean {
  if (children.some(({ type }) => flow.has(type))) return true
  if (children.some(({ type }) => phrasing.has(type))) return false
  return parent === undefined || flowParents.has(parent.type)
}

/** All texts of a tree, so that placeholders can be told from them. */
function* textsOf(tree: AnyNode): Iterable<string> {
  const pending = [tree]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    for (const value of Object.values(node)) if (typeof value === 'string') yield value
    for (const child of node.children ?? []) pending.push(child)
  }
}

/** A copy of the tree in which no text field holds a tag. */
function hideFields(
  tree: AnyNode,
  hide: (text: string, field: string, marks: readonly TagMark[]) => string,
): AnyNode {
  const copyOf = (node: AnyNode): AnyNode => {
    const copy = { ...node } as AnyNode & Record<string, unknown>
    const isLeft = node.type === 'text' || node.type === 'strayTag' || frontmatterTypes.has(node.type)
    if (isLeft || node.type === 'escapedShortcode' || node.type === 'summaryDivider') return copy
    const marks = (node.data as { hugo?: TagMark[] } | undefined)?.hugo ?? []
    for (const field of textFields) {
      const text = copy[field]
      if (typeof text === 'string') Object.assign(copy, { [field]: hide(text, field, marks) })
    }
    return copy
  }
  const top = copyOf(tree)
  const pending = [top]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.children === undefined) continue
    node.children = node.children.map(copyOf)
    for (const child of node.children) pending.push(child)
  }
  return top
}
