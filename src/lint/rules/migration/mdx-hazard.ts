import type { MarkdownBlock } from '../../../markdown/blocks/markdown-block.ts'
import type { InlineSpan } from '../../../markdown/inline/inline-span.ts'
import type { Stretch } from '../../../markdown/stretch.ts'
import type { TextEdit } from '../../../text/text-edit.ts'
import type { MigrationTarget } from '../../config/preset-rules.ts'
import { defineRule } from '../../define-rule.ts'
import { attributesOfHeading } from './attributes-of-heading.ts'
import { blockAttributeLines } from './block-attribute-lines.ts'
import { createCallFinder } from './create-call-finder.ts'
import { createTagBalance } from './create-tag-balance.ts'
import { isEscaped } from './is-escaped.ts'
import { isVoidTag } from './is-void-tag.ts'
import { liveText } from './live-text.ts'
import { mayBeCode } from './may-be-code.ts'
import { mdxTagProblems } from './mdx-tag-problems.ts'
import { type TargetOption, targetOption } from './target-option.ts'

const readers: ReadonlySet<MigrationTarget> = new Set(['mdx', 'astro', 'starlight', 'docusaurus'])
const statement = /^(?:import|export) /
const plainAddress = /^[\w:/.?=%#+,@-]+$/

export const mdxHazard = defineRule<
  | 'brace'
  | 'value'
  | 'less'
  | 'comment'
  | 'autolink'
  | 'voidTag'
  | 'unquoted'
  | 'attributeName'
  | 'style'
  | 'unclosed'
  | 'unopened'
  | 'apart'
  | 'declaration'
  | 'indented'
  | 'indentedLive'
  | 'statement',
  TargetOption
>({
  meta: {
    id: 'migration/mdx-hazard',
    description: 'Reports Markdown that MDX does not compile, or compiles to something else.',
    why: 'One page in five of real sites does not compile when only its shortcodes are translated, and a build tells one error at a time.',
    advice: 'Write what the report says; most of it is the same in Hugo.',
    severity: 'warning',
    presets: ['migrate'],
    fix: 'safe',
    messages: {
      brace: 'MDX reads "{" as the start of an expression. Write "{text}".',
      value:
        'MDX prints the value of the expression "{text}", and fails when there is none. Escape the brace.',
      less: 'MDX reads "<" as the start of a tag. Write "{text}".',
      comment: 'MDX knows no HTML comments. Write "{/* … */}", or remove it.',
      autolink: 'MDX reads "<" as the start of a tag. Write the link as [text](address).',
      voidTag: 'MDX asks for a slash at the end of "<{name}>".',
      unquoted: 'MDX asks for quotes around the value of "{name}".',
      attributeName: 'MDX takes no attribute "{name}".',
      style: 'React takes an object for "style" and fails on text. Use a class, or write "style={{…}}".',
      unclosed: 'MDX asks for a closing tag of "<{name}>" in the same paragraph, or around whole blocks.',
      unopened: 'MDX finds no opening tag for "</{name}>" in the same paragraph, or around whole blocks.',
      apart: 'The tags of "<{name}>" are in different lists or quotes, which MDX does not compile.',
      declaration: 'MDX knows no declarations. Remove it.',
      indented: 'MDX has no indented code and takes this for a paragraph. Put the code into a fence.',
      indentedLive: 'MDX has no indented code and reads the braces or tags in it. Put the code into a fence.',
      statement:
        'MDX takes a paragraph that starts with "{name}" for a statement of JavaScript. Write its first letter as "{text}".',
    },
    ...targetOption,
  },
  create({ source, tree, markdown, site, shortcode, options: { target }, report: reportAny }) {
    if (!readers.has(target)) return {}
    const { text } = markdown
    const callAt = createCallFinder(tree)
    // a template may do anything with its content: what it prints as it is, is no Markdown, and no fix is safe there
    const report: typeof reportAny = ({ fix, ...rest }) => {
      const call = callAt(rest.startOffset)
      if (call !== undefined && mayBeCode(call, { site, shortcode })) return
      reportAny({ ...rest, ...(fix !== undefined && call === undefined && { fix }) })
    }
    const isReact = target === 'mdx' || target === 'docusaurus'
    const balance = createTagBalance(text, tag => isVoidTag(tag) || text[tag.end - 2] === '/')

    /** A backslash is text in HTML; in mathematics, and in scripts, all is meant as it is written. */
    function canEscape(block: MarkdownBlock): boolean {
      if (block.kind === 'html') return block.htmlKind > 5
      return !/\$|\\[A-Za-z([]/.test(text.slice(block.start, block.end))
    }

    function readText(isHtml: boolean, isFixable: boolean, stretch: Stretch, skipFrom: number): void {
      const { start: startOffset, end: endOffset } = stretch
      for (let at = startOffset; at < endOffset; at++) {
        const char = text[at]
        if ((char !== '{' && char !== '<') || at >= skipFrom || isEscaped(text, at)) continue
        let end = at + 1
        while (char === '{' && end < endOffset && text[end] === '{') end++
        if (char === '<' && /^\s?$/.test(text[end] ?? '')) continue
        const escaped = isHtml ? (char === '{' ? '&#123;' : '&lt;') : `\\${char}`
        const edits: TextEdit[] = []
        for (let each = at; each < end; each++)
          edits.push({ startOffset: each, endOffset: each + 1, text: escaped })
        const value = char === '{' && end === at + 1 ? valueAt(text, at, endOffset) : undefined
        report({
          messageId: char === '<' ? 'less' : value === undefined ? 'brace' : 'value',
          data: { text: value ?? escaped },
          startOffset: at,
          endOffset: value === undefined ? end : at + value.length,
          // Hugo prints << as a quotation mark, and a browser takes what is a tag to it for one, though CommonMark does not
          ...(isFixable &&
            !(isHtml && char === '<' && /[A-Za-z/!?]/.test(text[end] ?? '')) &&
            !(char === '<' && (text[end] === '<' || text[at - 1] === '<')) && { fix: edits }),
        })
        at = end - 1
      }
    }

    function readSpan(span: InlineSpan, isClosed: boolean): void {
      const { start: startOffset, end: endOffset } = span
      if (span.type === 'comment' && target !== 'docusaurus')
        report({ messageId: 'comment', startOffset, endOffset })
      if (span.type === 'declaration') report({ messageId: 'declaration', startOffset, endOffset })
      if (span.type === 'autolink' && !span.isBare) {
        const address = text.slice(startOffset + 1, endOffset - 1)
        const isPlain = plainAddress.test(address) && !/--|\.\.\./.test(address)
        const link = `[${address}](${/^[\w+.-]+:/.test(address) ? '' : 'mailto:'}${address})`
        const fix = [{ startOffset, endOffset, text: link }]
        report({ messageId: 'autolink', startOffset, endOffset, ...(isPlain && { fix }) })
      }
      if (span.type !== 'tag') return
      for (const { kind, name, fix, ...range } of mdxTagProblems(text, span, isReact)) {
        if (isClosed && kind === 'voidTag') continue
        report({ messageId: kind, data: { name }, ...range, ...(fix !== undefined && { fix }) })
      }
    }

    return {
      block(block) {
        const { kind, start, end, lines } = block
        if (kind === 'indentedCode') {
          // a fence that is indented is a fence to MDX
          const isFence = /^(?:`{3}|~{3})/.test(source.slice(start, start + 3))
          const isLive = !isFence && lines.some(line => /[{<]/.test(source.slice(line.start, line.end)))
          report({ messageId: isLive ? 'indentedLive' : 'indented', startOffset: start, endOffset: end })
          return
        }
        const { spans, stretches } = liveText(markdown, block)
        for (const [index, span] of spans.entries()) readSpan(span, isClosedBy(span, spans[index + 1]))
        balance.add(
          block,
          spans.filter(span => span.type === 'tag'),
        )
        // attributes have a rule of their own
        const heading = attributesOfHeading({ markdown }, block)
        const attributes = blockAttributeLines(text, block)
        const isFixable = canEscape(block)
        const skipFrom = heading?.startOffset ?? Number.POSITIVE_INFINITY
        for (const stretch of stretches) {
          if (attributes.some(line => line.start <= stretch.end && stretch.start <= line.start)) continue
          readText(kind === 'html', isFixable, stretch, skipFrom)
        }
        const word =
          kind === 'paragraph' ? statement.exec(text.slice(start, start + 7))?.[0].trim() : undefined
        if (word === undefined || (text[start - 1] ?? '\n') !== '\n') return
        const escaped = `&#${word.charCodeAt(0)};`
        report({
          messageId: 'statement',
          data: { name: word, text: escaped },
          startOffset: start,
          endOffset: start + word.length,
          fix: [{ startOffset: start, endOffset: start + 1, text: escaped }],
        })
      },
      finish() {
        for (const { tag, problem } of balance.finish()) {
          report({ messageId: problem, data: { name: tag.name }, startOffset: tag.start, endOffset: tag.end })
        }
      },
    }
  },
})

/** Whether a tag is followed by its closing tag, as `<img></img>`. */
function isClosedBy(span: InlineSpan, next: InlineSpan | undefined): boolean {
  return span.type === 'tag' && next?.type === 'tag' && next.isClosing && next.name === span.name
}

/** A number, or names with periods, between braces: what is an expression on its own. */
function valueAt(text: string, start: number, limit: number): string | undefined {
  const end = text.indexOf('}', start)
  if (end < 0 || end >= limit || end - start > 80) return undefined
  const value = text.slice(start, end + 1)
  return /^\{\s*(?:[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*|\d+)?\s*\}$/.test(value) ? value : undefined
}
