import type { LintMessage } from '../lint/lint-message.ts'
import { applyEdits } from '../text/apply-edits.ts'
import type { TextEdit } from '../text/text-edit.ts'
import type { OpenPage } from './open-page.ts'

/**
 * A directive that silences a message, for its line; undefined when none can stand there. It is tried out: the message has
 * to go, and no other may come.
 */
export function disableForLine(page: OpenPage, message: LintMessage): Promise<TextEdit | undefined> {
  return firstThatWorks(page, message, lineCandidates(page, message))
}

/** The same for the whole file. */
export function disableForFile(page: OpenPage, message: LintMessage): Promise<TextEdit | undefined> {
  const { source, tree } = page
  const [first] = tree.children
  const comment = `<!-- hugomark-disable-file ${message.ruleId} -->`
  const lead = source === '' || source.endsWith('\n') ? '\n' : '\n\n'
  const atEnd = insertAt(source.length, `${lead}${comment}\n`)
  if (first?.type !== 'frontmatter' || (first.format !== 'yaml' && first.format !== 'toml')) {
    return firstThatWorks(page, message, [atEnd])
  }
  const inside = insertAt(
    lineEnd(source, first.position!.start.offset) + 1,
    `# hugomark-disable-file ${message.ruleId}\n`,
  )
  return firstThatWorks(page, message, [inside, atEnd])
}

function lineCandidates({ source, tree }: OpenPage, { ruleId, position }: LintMessage): TextEdit[] {
  const { offset, column } = position.start
  const start = offset - column + 1
  const end = lineEnd(source, offset)
  const [first] = tree.children
  if (first?.type === 'frontmatter' && first.position !== undefined && offset < first.position.end.offset) {
    return first.format === 'yaml' || first.format === 'toml'
      ? [insertAt(end, ` # hugomark-disable-line ${ruleId}`)]
      : []
  }
  const line = source.slice(start, end)
  // a comment would tear a table apart, and be a cell in it
  if (/^\s*\|/.test(line)) return []
  const indentation = /^[ \t]*/.exec(line)![0]
  const above = insertAt(start, `${indentation}<!-- hugomark-disable-next-line ${ruleId} -->\n`)
  const behind = insertAt(end, ` <!-- hugomark-disable-line ${ruleId} -->`)
  const before = source.slice(source.lastIndexOf('\n', start - 2) + 1, Math.max(start - 1, 0))
  // in the middle of a paragraph, a comment on its own line would end it
  const isFirst =
    before.trim() === '' || line.startsWith('#') || before.startsWith('---') || before.startsWith('+++')
  return isFirst ? [above, behind] : [behind, above]
}

async function firstThatWorks(
  page: OpenPage,
  message: LintMessage,
  candidates: readonly TextEdit[],
): Promise<TextEdit | undefined> {
  const before = countByRule(await page.messages())
  for (const edit of candidates) {
    const after = countByRule(await page.lint(applyEdits(page.source, [edit])))
    const count = after.get(message.ruleId) ?? 0
    if (count >= before.get(message.ruleId)!) continue
    if ([...after].every(([id, many]) => many <= (before.get(id) ?? 0))) return edit
  }
  return undefined
}

function countByRule(messages: readonly LintMessage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { ruleId } of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return counts
}

function insertAt(offset: number, text: string): TextEdit {
  return { startOffset: offset, endOffset: offset, text }
}

/** The end of a line, in front of its line end. */
function lineEnd(source: string, offset: number): number {
  const at = source.indexOf('\n', offset)
  const end = at < 0 ? source.length : at
  return source[end - 1] === '\r' && end > offset ? end - 1 : end
}
