import type { Spelling } from '../ast/spelling.ts'
import type { Finding } from './finding.ts'
import { hugoTagMessage } from './hugo-message.ts'
import type { Item, TagItem } from './item.ts'
import type { PairingProblem } from './pairing.ts'

/** Says what is wrong between an opening and a closing tag. `isCertain`: Hugo's verdict is known, not guessed. */
export function explainPairing(
  problem: PairingProblem,
  items: readonly Item[],
  outermost: ReadonlyMap<number, number>,
  spelling: Spelling,
  isCertain: boolean,
): Finding {
  const { itemIndex, relatedIndex } = problem
  const item = items[itemIndex] as TagItem
  const related = relatedIndex === undefined ? undefined : (items[relatedIndex] as TagItem)
  const startOffset = item.left.startOffset
  const name = item.name?.image ?? item.closingName ?? related?.name?.image ?? ''
  const base = { severity: 'error', itemIndex, startOffset, endOffset: item.endOffset } as const
  const hugo = (message: string) =>
    isCertain ? { hugo: { message, offset: outermost.get(itemIndex) ?? startOffset } } : {}
  const tag = (inside: string) =>
    item.left.image + inside + (item.left.image[2] === '%' ? '%' : '>') + spelling.close
  switch (problem.kind) {
    case 'unclosed':
      return {
        ...base,
        code: 'parse/unclosed-shortcode',
        message: `The shortcode "${name}" is never closed. Add "${tag(` /${name} `)}" behind its content, or end the tag with a slash when it has none.`,
        ...(related && { related: relatedTo(related, 'This tag closes the shortcode around it.') }),
        ...hugo(hugoTagMessage.unclosed(name)),
      }
    case 'unmatched':
      return {
        ...base,
        code: 'parse/unmatched-closing-tag',
        message:
          item.closingName === undefined
            ? 'This closing tag closes nothing: no shortcode is open here. Remove it, or add the opening tag.'
            : `No shortcode "${name}" is open here, so this closing tag closes nothing. Remove it, or add the opening tag.`,
        ...hugo(
          hugoTagMessage.withoutInner(item.closingName ?? item.tail?.[1]?.image ?? item.right?.image ?? ''),
        ),
      }
    case 'withoutInner':
      return {
        ...base,
        code: 'parse/shortcode-without-inner',
        message: item.isOpening
          ? `The template of "${name}" uses no inner content, so its tag must not be closed. Remove the slash.`
          : `The template of "${name}" uses no inner content, so it must not be closed. Remove the closing tag, or have the template use .Inner.`,
        ...(related && { related: relatedTo(related, 'The tag that needs no closing.') }),
        ...hugo(hugoTagMessage.withoutInner(name)),
      }
    case 'mismatched': {
      const opened = related?.name?.image ?? ''
      return {
        ...base,
        severity: 'warning',
        code: 'parse/mismatched-closing-tag',
        message: `Hugo closes the innermost open shortcode, "${opened}", with this tag, whatever name it has. Write "${tag(` /${opened} `)}", or put the closing tags in order.`,
        ...(related && { related: relatedTo(related, 'The shortcode that is closed.') }),
      }
    }
  }
}

function relatedTo(item: TagItem, message: string): NonNullable<Finding['related']> {
  return { message, startOffset: item.left.startOffset, endOffset: item.endOffset }
}
