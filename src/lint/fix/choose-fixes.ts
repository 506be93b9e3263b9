import type { TextEdit } from '../../text/text-edit.ts'
import type { LintMessage } from '../lint-message.ts'

/** Fixes that can be made together. */
export interface ChosenFixes {
  readonly edits: readonly TextEdit[]
  readonly messages: readonly LintMessage[]
}

/** Takes fixes in the order of the source, and leaves those for the next round that touch one that is taken. */
export function chooseFixes(
  messages: readonly LintMessage[],
  isWanted: (message: LintMessage) => boolean,
): ChosenFixes {
  const candidates = messages
    .filter(message => message.fix !== undefined && message.fix.edits.length > 0 && isWanted(message))
    .map(message => ({
      message,
      edits: [...message.fix!.edits].sort((a, b) => a.startOffset - b.startOffset),
    }))
    .sort((a, b) => a.edits[0]!.startOffset - b.edits[0]!.startOffset)
  const edits: TextEdit[] = []
  const chosen: LintMessage[] = []
  let end = -1
  for (const candidate of candidates) {
    // the ranges of two fixes may not even touch: each was made for the text as it is
    if (candidate.edits[0]!.startOffset <= end) continue
    edits.push(...candidate.edits)
    chosen.push(candidate.message)
    end = Math.max(...candidate.edits.map(({ endOffset }) => endOffset))
  }
  return { edits, messages: chosen }
}
