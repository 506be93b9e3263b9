import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver'
import type { LintMessage } from '../lint/lint-message.ts'
import type { TextEdit } from '../text/text-edit.ts'
import { disableForFile, disableForLine } from './disable-edits.ts'
import type { OpenPage } from './open-page.ts'
import { rangeOf } from './range-of.ts'
import { toDiagnostic } from './to-diagnostic.ts'

/** The kind of the action that makes all safe fixes. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.hugomark`

/** A place may have many messages; directives are tried out for these only. */
const mostMessages = 10

/** What can be done about the messages in a range, as far as `only` asks for it. */
export async function codeActions(
  page: OpenPage,
  range: Range,
  only: readonly string[] | undefined,
): Promise<CodeAction[]> {
  const wants = (kind: string) =>
    only === undefined || only.some(each => each === '' || kind === each || kind.startsWith(`${each}.`))
  const actions: CodeAction[] = []
  if (wants(CodeActionKind.QuickFix)) {
    const messages = messagesIn(page, await page.messages(), range).slice(0, mostMessages)
    for (const message of messages) actions.push(...fixesOf(page, message))
    for (const message of messages) actions.push(...(await silencesOf(page, message)))
  }
  if (wants(fixAllKind)) actions.push(...(await fixAll(page)))
  return actions
}

function messagesIn({ document }: OpenPage, messages: readonly LintMessage[], range: Range): LintMessage[] {
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
  return messages.filter(({ position: { start, end } }) => start.offset <= to && end.offset >= from)
}

function fixesOf(page: OpenPage, message: LintMessage): CodeAction[] {
  const { fix, suggestions = [], ruleId } = message
  const diagnostics = [toDiagnostic(message, page)]
  const action = (title: string, edits: readonly TextEdit[], isPreferred = false): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    ...(isPreferred && { isPreferred }),
    edit: changes(page, edits),
  })
  const note = fix?.isSafe === false ? ' (may change more than is meant)' : ''
  return [
    ...(fix === undefined ? [] : [action(`Fix ${ruleId}${note}`, fix.edits, fix.isSafe)]),
    ...suggestions.map(each => action(each.message, each.edits)),
  ]
}

async function silencesOf(page: OpenPage, message: LintMessage): Promise<CodeAction[]> {
  const { ruleId } = message
  // silence does not make Hugo build the page, and what is wrong with directives is not silenced by another one
  if (message.hugo !== undefined || ruleId.startsWith('directive/')) return []
  const diagnostics = [toDiagnostic(message, page)]
  const found: [title: string, edit: TextEdit | undefined][] = [
    [`Disable ${ruleId} for this line`, await disableForLine(page, message)],
    [`Disable ${ruleId} for this file`, await disableForFile(page, message)],
  ]
  return found.flatMap(([title, edit]) =>
    edit === undefined
      ? []
      : [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: changes(page, [edit]) }],
  )
}

async function fixAll(page: OpenPage): Promise<CodeAction[]> {
  const { source } = page
  const fixed = await page.fixed()
  if (fixed === source) return []
  return [
    {
      title: 'Make all safe fixes of hugomark',
      kind: fixAllKind,
      edit: changes(page, [difference(source, fixed)]),
    },
  ]
}

/** One edit that makes the second text of the first. */
function difference(before: string, after: string): TextEdit {
  let start = 0
  const shorter = Math.min(before.length, after.length)
  while (start < shorter && before[start] === after[start]) start++
  let tail = 0
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  return {
    startOffset: start,
    endOffset: before.length - tail,
    text: after.slice(start, after.length - tail),
  }
}

/** The version tells the editor to refuse the edits when the text is another by now. */
function changes({ document }: OpenPage, edits: readonly TextEdit[]): NonNullable<CodeAction['edit']> {
  const { uri, version } = document
  return {
    documentChanges: [
      {
        textDocument: { uri, version },
        edits: edits.map(({ startOffset, endOffset, text }) => ({
          range: rangeOf(document, startOffset, endOffset),
          newText: text,
        })),
      },
    ],
  }
}
