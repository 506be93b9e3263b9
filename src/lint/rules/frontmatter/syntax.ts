import { diagnosticRule } from '../../engine/diagnostic-rule.ts'
import { quoteValue } from './quote-value.ts'

/** Values that an author may have meant as no text. */
const words = /^(?:true|false|yes|no|on|off|null|nil|none|inf|nan)\s*$/i

export const syntax = diagnosticRule({
  id: 'frontmatter/syntax',
  description: 'Reports front matter that breaks the rules of its format.',
  why: 'Hugo refuses the page.',
  advice:
    'Correct the place that the message names. Text with a colon and a blank in it needs quotes in YAML.',
  fix: 'unsafe',
  mend: ({ position: { start } }, { source }) => {
    const lineStart = start.offset - start.column + 1
    const lineEnd = source.indexOf('\n', lineStart)
    const line = source.slice(lineStart, lineEnd < 0 ? source.length : lineEnd)
    // a second colon in a plain value, which is by far the most frequent mistake
    const key = /^[ ]*(?:- )?[A-Za-z0-9_-]+:[ ]+/.exec(line)?.[0].length
    const assignment = /^[A-Za-z0-9_-]+[ ]*=[ ]*(?=[A-Za-z])/.exec(line)?.[0].length
    if (assignment !== undefined && assignment === start.column - 1 && !words.test(line.slice(assignment))) {
      const edits = quoteValue(source, start.offset)
      return edits && { unsafeFix: edits }
    }
    if (key === undefined || key !== start.column - 1 || !line.slice(key).includes(': ')) return undefined
    const edits = quoteValue(source, start.offset)
    return edits && { unsafeFix: edits }
  },
})
