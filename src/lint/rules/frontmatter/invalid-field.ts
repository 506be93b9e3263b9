import { diagnosticRule } from '../../engine/diagnostic-rule.ts'
import { keyRange } from './entry-range.ts'

export const invalidField = diagnosticRule({
  id: 'frontmatter/invalid-field',
  description: 'Reports fields of front matter that have another type than Hugo asks for.',
  why: 'Hugo gives these fields a meaning, and refuses the page when it cannot read them.',
  fix: 'safe',
  advice: 'Write the value as the message says, or use another name for your own data, below `params`.',
  mend: ({ position }, { frontmatter, source }) => {
    const entry = frontmatter.find(
      ({ path }) => path.length === 1 && String(path[0]).toLowerCase() === '_build',
    )
    if (entry === undefined || entry.valuePosition.start.offset !== position.start.offset) return undefined
    const { startOffset, endOffset } = keyRange(entry)
    // a header of a TOML table has the position of its first key
    const at = source.slice(startOffset, endOffset).search(/_build/i)
    const start = startOffset + at
    return at < 0 ? undefined : { fix: [{ startOffset: start, endOffset: start + 6, text: 'build' }] }
  },
})
