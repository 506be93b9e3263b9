import { diagnosticRule } from '../../engine/diagnostic-rule.ts'

export const shortcodeAsFrontmatter = diagnosticRule({
  id: 'parse/shortcode-as-frontmatter',
  description: 'Reports files without front matter that start with a shortcode.',
  why: 'Hugo takes the brace for the start of JSON, so the shortcode is lost and the page is refused.',
  advice: 'Put front matter in front of the shortcode; an empty block will do.',
  fix: 'safe',
  mend: ({ position: { start } }, { source }) => {
    const lineEnd = source.includes('\r\n') ? '\r\n' : '\n'
    return {
      fix: [{ startOffset: start.offset, endOffset: start.offset, text: `---${lineEnd}---${lineEnd}` }],
    }
  },
})
