import type { PagePass } from '../page/page-pass.ts'
import { markAt, printed, type TemplateMarks } from './template-mark.ts'

/** How far a mark that ends another is looked for; it keeps the time linear. */
const longest = 2000

/**
 * Takes the life off what a template language reads, which runs over the whole page before Markdown, code included: between
 * `{% raw %}` and `{% endraw %}`, or mark by mark where that would reach over a call.
 */
export function escapeTemplate(marks: TemplateMarks): PagePass {
  return ({ view, book }) => {
    const { masked, source, contentStart } = view
    for (let at = masked.indexOf('{', contentStart); at >= 0; at = masked.indexOf('{', at)) {
      const mark = markAt(masked, at, marks)
      // a brace in front of a tag, which becomes another
      const isBefore = masked[at + 1] === 'x' && source[at + 1] === '{'
      if (mark === undefined && !isBefore) at++
      else if (mark === undefined) {
        book.add(at, at + 1, printed('{'))
        at++
      } else at = escapeMark(at, mark)
    }

    function escapeMark(at: number, mark: string): number {
      if (book.isTaken(at, at + mark.length)) return at + mark.length
      const end = regionEnd(at, mark)
      if (end === undefined || book.isTaken(at, end)) {
        book.add(at, at + mark.length, printed(mark))
        return at + mark.length
      }
      book.add(at, end, `{% raw %}${masked.slice(at, end)}{% endraw %}`)
      return end
    }

    /** Where the expression ends that starts at an offset, in its line; undefined when it cannot be put into `raw`. */
    function regionEnd(at: number, mark: string): number | undefined {
      const line = masked.slice(at, at + longest).split('\n', 1)[0]!
      const close = line.indexOf(marks[mark]!, 2)
      if (close < 0) return undefined
      let end = at + close + 2
      while (masked[end] === '}') end++
      const text = masked.slice(at, end)
      const isPlain = text === source.slice(at, end) && !/(?:end)?raw|['"`|]/.test(text)
      return isPlain ? end : undefined
    }
  }
}
