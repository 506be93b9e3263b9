import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const invalidFrontmatterFence = diagnosticRule({
  id: 'parse/invalid-frontmatter-fence',
  description: 'Reports files that start with a minus or plus sign, but with no fence of front matter.',
  why: 'Hugo decides at the first character that front matter follows, and refuses the page.',
  advice: 'Write the fence in full. In front of a list or a rule put front matter; an empty block will do.',
  hasSuggestions: true,
  messages: {
    complete: 'Write the fence in full.',
    addBlock: 'Put an empty block of front matter in front.',
  },
  mend: ({ position: { start, end } }, { source }) => {
    const line = source.slice(start.offset, end.offset).trimEnd()
    const mark = line[0]!
    const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
    const isFence = line.length < 3 && line === mark.repeat(line.length)
    const insert = (text: string) => [{ startOffset: start.offset, endOffset: start.offset, text }]
    return {
      suggestions: isFence
        ? [{ messageId: 'complete', edits: insert(mark.repeat(3 - line.length)) }]
        : [{ messageId: 'addBlock', edits: insert(`---${lineEnd}---${lineEnd}`) }],
    }
  },
})
