import type { MigrationTarget } from '../../config/preset-rules.ts'
import { defineRule } from '../../define-rule.ts'
import { isEscaped } from './is-escaped.ts'
import { targetNames } from './target-names.ts'
import { type TargetOption, targetOption } from './target-option.ts'

const openers: Readonly<
  Partial<Record<MigrationTarget, { readonly marks: readonly string[]; readonly how: string }>>
> = {
  vitepress: { marks: ['{{'], how: 'Write "&#123;&#123;", and <code v-pre> around it in code' },
  eleventy: { marks: ['{{', '{%'], how: 'Put it between "{% raw %}" and "{% endraw %}", in code too' },
  markdoc: { marks: ['{%'], how: 'Write "&#123;%", and mark fenced code with "{% process=false %}"' },
}

export const liveBraces = defineRule<'live' | 'escaped', TargetOption>({
  meta: {
    id: 'migration/live-braces',
    description: 'Reports braces that the template language of the target evaluates, in code as well.',
    why: 'Most targets print nothing in their place and say nothing; VitePress may lose the whole page.',
    advice: 'Escape them as the target asks for.',
    severity: 'warning',
    presets: ['migrate'],
    messages: {
      live: '{target} evaluates what begins with "{mark}". {how}.',
      escaped: 'This prints "{mark}", which {target} evaluates. {how}.',
    },
    ...targetOption,
  },
  create({ markup, markdown, options: { target }, report }) {
    const live = openers[target]
    if (live === undefined || markup !== 'markdown') return {}
    const { marks, how } = live
    // VitePress leaves fenced code alone
    const isLive = (offset: number) =>
      target !== 'vitepress' || markdown.blockAt(offset)?.kind !== 'fencedCode'
    const tell = (messageId: 'live' | 'escaped', mark: string, startOffset: number, endOffset: number) => {
      if (!isLive(startOffset)) return
      report({ messageId, data: { target: targetNames[target], mark, how }, startOffset, endOffset })
    }
    return {
      escapedShortcode({ delimiter, position }) {
        const mark = marks.find(each => `{{${delimiter}`.includes(each))
        if (mark !== undefined) tell('escaped', mark, position!.start.offset, position!.end.offset)
      },
      finish() {
        const { text, bodyStart } = markdown
        for (let at = text.indexOf('{', bodyStart); at >= 0; at = text.indexOf('{', at + 1)) {
          const mark = marks.find(each => text.startsWith(each, at))
          if (mark === undefined) continue
          if (target !== 'markdoc' || !isEscaped(text, at)) tell('live', mark, at, at + mark.length)
          at += mark.length - 1
        }
      },
    }
  },
})
