/** The source of a plugin with a fixable rule on words, one on other pages, and one that fails. */
export const pluginSource = `
const rule = (meta, create) => ({
  meta: { description: 'd', why: 'w', advice: 'a', severity: 'warning', presets: [], ...meta },
  create,
})
export default {
  name: 'acme',
  rules: [
    rule({ id: 'acme/no-word', fix: 'safe', messages: { found: 'Do not write "{word}".' },
      schema: { type: 'object', properties: { word: { type: 'string' } }, additionalProperties: false },
      defaults: { word: 'TODO' } }, context => ({
      text({ value, position }) {
        const { word } = context.options
        for (let at = value.indexOf(word); at >= 0; at = value.indexOf(word, at + 1)) {
          const startOffset = position.start.offset + at
          const endOffset = startOffset + word.length
          const fix = [{ startOffset, endOffset, text: 'done' }]
          context.report({ messageId: 'found', data: { word }, startOffset, endOffset, fix })
        }
      },
    })),
    rule({ id: 'acme/other-title', needsSite: true, messages: { title: 'The page a has the title {title}.' } }, context => ({
      async finish() {
        if (!context.source.includes('look at a')) return
        const pages = await context.site.pages()
        const facts = await pages.facts(pages.byPath('/a'))
        const title = String(facts.data.title)
        context.report({ messageId: 'title', data: { title }, startOffset: 0, endOffset: 1 })
      },
    })),
    rule({ id: 'acme/crash', messages: {} }, context => ({
      text({ value }) {
        if (value.includes('CRASH')) throw new Error('boom')
      },
    })),
  ],
  presets: { house: { 'acme/no-word': 'error', 'acme/other-title': 'info', 'acme/crash': 'error' } },
}
`
