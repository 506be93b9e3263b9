import { defineRule } from '../../define-rule.ts'
import { findFile } from './find-file.ts'
import { type LinkTarget, linkTarget } from './link-target.ts'

export const linkCaseMismatch = defineRule({
  meta: {
    id: 'reference/link-case-mismatch',
    description: 'Reports links and images whose file has a name in another case.',
    why: 'On the disks of Windows and macOS they work, and on most servers they do not.',
    advice: 'Write the name as the file has it.',
    severity: 'warning',
    presets: ['recommended'],
    hasSuggestions: true,
    needsSite: true,
    messages: {
      mismatch: 'The file is called "{name}". Write its name in the same case.',
      write: 'Write "{name}".',
    },
  },
  create(context) {
    const { site, page } = context
    if (site === undefined || page === undefined) return {}
    const links: LinkTarget[] = []
    return {
      span(span) {
        const target = linkTarget(span, context)
        // Hugo does not tell the case of pages apart
        if (target !== undefined && /\.(?!md$|html?$)[a-z0-9]+$/i.test(target.path)) links.push(target)
      },
      async finish() {
        for (const { path, text, startOffset, endOffset } of links) {
          const found = await findFile(site, page, path)
          if (found.kind !== 'case') continue
          const written = path.slice(path.lastIndexOf('/') + 1)
          const at = text.lastIndexOf(written)
          const edit = {
            startOffset: startOffset + at,
            endOffset: startOffset + at + written.length,
            text: found.path,
          }
          context.report({
            messageId: 'mismatch',
            data: { name: found.path },
            startOffset,
            endOffset,
            suggestions: at < 0 ? [] : [{ messageId: 'write', data: { name: found.path }, edits: [edit] }],
          })
        }
      },
    }
  },
})
