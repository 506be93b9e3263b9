import { isAtLeast } from '../../../site/version/hugo-version.ts'
import { defineRule } from '../../define-rule.ts'
import { templateName } from './template-name.ts'

export const nameCase = defineRule({
  meta: {
    id: 'style/name-case',
    description: 'Asks for names of shortcodes in the upper and lower case of their template.',
    why: 'Hugo before 0.146 does not find a template whose name is written in another case, and a search does not find the call.',
    advice: 'Write the name as the file of the template is named.',
    severity: 'warning',
    presets: ['style'],
    fix: 'safe',
    needsSite: true,
    messages: { other: 'The template is named "{wanted}". Write the name so.' },
  },
  create: ({ hugoVersion, source, shortcode, report }) => ({
    shortcode({ name, inline, openTag, closeTag, raws }) {
      if (inline || openTag === undefined || raws?.openTag !== undefined) return
      // older versions look for the very name
      if (!isAtLeast(hugoVersion, [0, 146])) return
      const found = shortcode(name)
      if (found === undefined || !found.isCertain) return
      const spellings = new Set(found.templates.map(templateName))
      const wanted = found.templates.length === 0 ? found.name : [...spellings][0]!
      if (spellings.size > 1 || wanted === name || wanted.toLowerCase() !== name.toLowerCase()) return
      const fix = [openTag, closeTag].flatMap(tag => {
        if (tag === undefined || (tag === closeTag && raws?.closedBySlash)) return []
        const at = source.indexOf(name, tag.start.offset)
        return at < 0 || at >= tag.end.offset
          ? []
          : [{ startOffset: at, endOffset: at + name.length, text: wanted }]
      })
      const { startOffset, endOffset } = fix[0]!
      report({ messageId: 'other', data: { wanted }, startOffset, endOffset, fix })
    },
  }),
})
