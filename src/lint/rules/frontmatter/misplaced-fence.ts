import { defineRule } from '../../define-rule.ts'

/** So many lines of text may stand in front of what is still meant as front matter. */
const mostLines = 5
/** So long may it be. */
const mostEntries = 60

export const misplacedFence = defineRule({
  meta: {
    id: 'frontmatter/misplaced-fence',
    description: 'Reports front matter with text in front of it.',
    why: 'Hugo finds front matter at the start of a file only. It publishes this as text, drafts included.',
    advice: 'Put the front matter first; comments go behind it.',
    severity: 'error',
    presets: ['recommended'],
    fix: 'unsafe',
    messages: {
      misplaced: 'Hugo takes this front matter for text, as other text stands in front of it. Put it first.',
    },
  },
  create(context) {
    return {
      root() {
        const { source, tree, page } = context
        if (tree.children[0]?.type === 'frontmatter' || page?.kind === 'file') return
        const found = findBlock(source)
        if (found === undefined) return
        const { start, open, end } = found
        const block = source.slice(start, end)
        context.report({
          messageId: 'misplaced',
          startOffset: start,
          endOffset: open,
          unsafeFix: [
            {
              startOffset: 0,
              endOffset: end,
              text: `${block.endsWith('\n') ? block : `${block}\n`}${source.slice(0, start)}`,
            },
          ],
        })
      },
    }
  },
})

interface FoundBlock {
  readonly start: number
  /** Behind the opening fence. */
  readonly open: number
  /** Behind the line of the closing fence. */
  readonly end: number
}

/** A block between two fences whose lines are entries, with a title, date or draft among them. */
function findBlock(source: string): FoundBlock | undefined {
  let texts = 0
  let at = 0
  while (at < source.length && texts <= mostLines) {
    const line = lineAt(source, at)
    const text = line.text.trim()
    // front matter in a comment is hidden on purpose, for another program to find
    if (text.startsWith('<!--') && !text.endsWith('-->')) return undefined
    // an example
    if (/^(?:```|~~~| {4}|\t)/.test(line.text)) return undefined
    if (text === '---' || text === '+++') return readBlock(source, at, text)
    if (text !== '') texts++
    at = line.next
  }
  return undefined
}

function readBlock(source: string, start: number, fence: string): FoundBlock | undefined {
  const open = lineAt(source, start)
  const entry = fence === '---' ? /^[A-Za-z_][\w-]*:(?:\s|$)/ : /^(?:[A-Za-z_][\w-]*\s*=|\[)/
  let isHugo = false
  let at = open.next
  for (let count = 0; count < mostEntries && at < source.length; count++) {
    const { text, next } = lineAt(source, at)
    if (text.trim() === fence) return isHugo ? { start, open: start + fence.length, end: next } : undefined
    const isOther = text.trim() === '' || /^(?:\s|#|-\s)/.test(text)
    if (!isOther && !entry.test(text)) return undefined
    if (/^(?:title|date|draft)\s*[:=]/i.test(text)) isHugo = true
    at = next
  }
  return undefined
}

function lineAt(source: string, at: number): { text: string; next: number } {
  const end = source.indexOf('\n', at)
  const stop = end < 0 ? source.length : end
  return { text: source.slice(at, stop).replace(/\r$/, ''), next: Math.min(stop + 1, source.length) }
}
