import type { DifferenceCause } from './difference-cause.ts'
import type { Word } from './page-content.ts'

const emojiName = /:[\w+-]+:/
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u

/** Why words differ, where it can be told; `wasOmitted` when Hugo left HTML out at this place. */
export function textCause(
  hugo: readonly Word[],
  target: readonly Word[],
  wasOmitted: boolean,
): DifferenceCause | undefined {
  const [left, right] = [letters(hugo), letters(target)]
  if (left === right) return 'white-space'
  if (hasEmoji(left, right) || hasEmoji(right, left)) return 'emoji'
  if (left === right.replace(/<[^<>]*>/g, '')) return 'shown-tag'
  if (hugo.length === 0 && /^[☐☑☒]+$/.test(right)) return 'task-box'
  if (wasOmitted && hugo.length === 0) return 'html-omitted'
  return undefined
}

function letters(words: readonly Word[]): string {
  return words.map(word => word.key).join('')
}

function hasEmoji(named: string, drawn: string): boolean {
  return emojiName.test(named) && emoji.test(drawn) && !emoji.test(named)
}
