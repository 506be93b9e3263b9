import { defineRule } from '../../define-rule.ts'
import { hostOf } from './host-of.ts'

/** A link that opens a window and lets the page in it reach back. */
export const targetBlank = defineRule({
  meta: {
    id: 'security/target-blank',
    description: 'Reports links to other sites with `target="_blank"` and without `rel="noopener"`.',
    why: 'In old browsers the page that opens can lead the one that it was opened from elsewhere.',
    advice: 'Write `rel="noopener"` beside it.',
    severity: 'info',
    presets: ['security'],
    readsHtml: true,
    fix: 'safe',
    messages: {
      opener:
        'In old browsers the page that this link opens can lead this one elsewhere. Write rel="noopener".',
    },
  },
  create({ source, report }) {
    return {
      span(span) {
        if (span.type !== 'tag' || span.isClosing || span.name.toLowerCase() !== 'a') return
        const attributeOf = (wanted: string) => {
          return span.attributes.find(({ name }) => {
            return source.slice(name.start, name.end).toLowerCase() === wanted
          })
        }
        const text = (place: { start: number; end: number } | undefined) =>
          place === undefined ? '' : source.slice(place.start, place.end)
        const target = attributeOf('target')
        const rel = attributeOf('rel')
        if (target?.value === undefined || text(target.value).toLowerCase() !== '_blank') return
        if (hostOf(text(attributeOf('href')?.value)) === undefined) return
        if (/\b(?:noopener|noreferrer)\b/i.test(text(rel?.value))) return
        const end = source[target.value.end] === '"' || source[target.value.end] === "'" ? 1 : 0
        const at = target.value.end + end
        const isQuoted = rel?.value !== undefined && /["']/.test(source[rel.value.end] ?? '')
        const fix =
          rel === undefined
            ? [{ startOffset: at, endOffset: at, text: ' rel="noopener"' }]
            : isQuoted
              ? [{ startOffset: rel.value!.end, endOffset: rel.value!.end, text: ' noopener' }]
              : undefined
        report({
          messageId: 'opener',
          startOffset: target.name.start,
          endOffset: at,
          ...(fix !== undefined && { fix }),
        })
      },
    }
  },
})
