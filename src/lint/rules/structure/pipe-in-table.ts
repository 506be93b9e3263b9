import { defineRule } from '../../define-rule.ts'

/** A bar in the output of a call cuts the cell of a table. */
export const pipeInTable = defineRule({
  meta: {
    id: 'structure/pipe-in-table',
    description: 'Reports values with a bar in calls with `{{%` within tables.',
    why: 'The output of `{{%` is there when Markdown is read: a bar that the template prints starts a new cell.',
    advice: 'Write the call with `{{<`, or `&#124;` for the bar.',
    severity: 'warning',
    presets: ['strict'],
    messages: {
      bar: 'A bar that "{name}" prints cuts the cell of the table in two. Write the call with "{{<", or &#124; for the bar.',
    },
  },
  create(context) {
    return {
      shortcode({ name, delimiter, params, openTag }) {
        if (delimiter !== '%' || openTag === undefined || context.markup !== 'markdown') return
        const bar = params.find(({ value }) => typeof value === 'string' && value.includes('|'))
        if (bar?.position === undefined) return
        if (context.markdown.blockAt(openTag.start.offset)?.kind !== 'table') return
        const { start, end } = bar.position
        context.report({ messageId: 'bar', data: { name }, startOffset: start.offset, endOffset: end.offset })
      },
    }
  },
})
