import { parseTemplate } from '../../gotmpl/reader/parse-template.ts'
import { createLineIndex } from '../../text/line-index.ts'
import type { SiteProblem } from '../site-problem.ts'
import type { ShortcodeTemplate } from './shortcode-template.ts'

/** What keeps templates from being read: of each the first thing that Hugo refuses. */
export function templateProblems(templates: readonly ShortcodeTemplate[]): SiteProblem[] {
  return templates.flatMap(({ name, path, source }): SiteProblem[] => {
    const [problem] = parseTemplate(source).problems
    if (problem === undefined) return []
    const lines = createLineIndex(source)
    const position = { start: lines.pointAt(problem.startOffset), end: lines.pointAt(problem.endOffset) }
    const message = `The template of "${name}" does not parse, so no site with it builds: ${problem.message}`
    return [{ code: 'site/broken-template', message, path, position }]
  })
}
