import { defineRule } from '../../define-rule.ts'

/** An attribute that holds a script. */
export const eventHandler = defineRule({
  meta: {
    id: 'security/event-handler',
    description: 'Reports attributes of HTML that hold scripts, such as `onclick`.',
    why: 'They run with the rights of the site, and a content security policy worth its name blocks them.',
    advice: 'Put the code into a script of the site.',
    severity: 'warning',
    presets: ['security'],
    readsHtml: true,
    messages: { handler: '"{name}" runs a script. Put the code into a script of the site.' },
  },
  create({ source, report }) {
    return {
      span(span) {
        if (span.type !== 'tag') return
        for (const { name, value } of span.attributes) {
          const text = source.slice(name.start, name.end)
          if (value === undefined || !/^on[a-z]{3,}$/i.test(text)) continue
          report({
            messageId: 'handler',
            data: { name: text },
            startOffset: name.start,
            endOffset: value.end,
          })
        }
      },
    }
  },
})
