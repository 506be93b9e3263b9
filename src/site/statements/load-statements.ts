import { createLineIndex } from '../../text/line-index.ts'
import { joinPath } from '../host/join-path.ts'
import type { SiteHost } from '../host/site-host.ts'
import type { ShortcodeTemplate } from '../shortcodes/shortcode-template.ts'
import type { SiteProblem } from '../site-problem.ts'
import { checkStatement, checkStatementFile } from './check-statement.ts'
import type { PlacedStatement } from './join-statements.ts'
import { readStatementText, type StatementText } from './read-statement-text.ts'
import type { ValuePath } from './schema-issues.ts'
import { statementComments } from './statement-comments.ts'

const fileNames = ['hugomark.shortcodes.json', 'hugomark.shortcodes.yaml']

/**
 * What users state, the weakest first: comments in templates (those of the first template of a name last, as its
 * signature counts), then `hugomark.shortcodes.json` and `.yaml` in the site's folder. What is wrong is reported.
 */
export async function loadStatements(
  host: SiteHost,
  root: string,
  templates: readonly ShortcodeTemplate[],
  onProblem: (problem: SiteProblem) => void,
): Promise<PlacedStatement[]> {
  const statements: PlacedStatement[] = []
  for (const { name, path, source } of templates.toReversed()) {
    for (const { text, offset } of statementComments(source)) {
      const file = { path, source, offset }
      const read = readText(text, false, file, onProblem)
      const add = placer(file, read, onProblem, statements)
      if (read.problems.length === 0) add(name, read.value, [])
    }
  }
  for (const fileName of fileNames) {
    const path = joinPath(root, fileName)!
    const source = await host.readFile(path)
    if (source === undefined) continue
    const file = { path, source, offset: source.startsWith('\ufeff') ? 1 : 0 }
    const read = readText(source.slice(file.offset), fileName.endsWith('.json'), file, onProblem)
    if (read.problems.length > 0) continue
    for (const issue of checkStatementFile(read.value)) {
      onProblem(problemAt(file, read.offsetOf(issue.path), pathMessage(issue.path, issue.message)))
    }
    const add = placer(file, read, onProblem, statements)
    const { shortcodes } = Object(read.value) as { shortcodes?: unknown }
    if (typeof shortcodes !== 'object' || shortcodes === null || Array.isArray(shortcodes)) continue
    for (const [name, value] of Object.entries(shortcodes)) add(name, value, ['shortcodes', name])
  }
  return statements
}

interface File {
  readonly path: string
  readonly source: string
  /** Where the text of the statements begins. */
  readonly offset: number
}

type OnProblem = (problem: SiteProblem) => void

function readText(text: string, isJson: boolean, file: File, onProblem: OnProblem): StatementText {
  const read = readStatementText(text, isJson)
  for (const { message, offset } of read.problems)
    onProblem(problemAt(file, offset, `This cannot be read: ${message}.`))
  return read
}

function placer(file: File, read: StatementText, onProblem: OnProblem, statements: PlacedStatement[]) {
  return (name: string, value: unknown, path: ValuePath) => {
    const { statement, issues } = checkStatement(value, path)
    for (const issue of issues) {
      onProblem(problemAt(file, read.offsetOf(issue.path), pathMessage(issue.path, issue.message)))
    }
    const { position } = problemAt(file, read.offsetOf(path), '')
    statements.push({ name, statement, path: file.path, position: position! })
  }
}

function problemAt({ path, source, offset: base }: File, offset: number, message: string): SiteProblem {
  const point = createLineIndex(source).pointAt(base + offset)
  return { code: 'site/broken-statement', message, path, position: { start: point, end: point } }
}

function pathMessage(path: ValuePath, message: string): string {
  return path.length === 0 ? `This ${message}.` : `"${path.join('.')}" ${message}.`
}
