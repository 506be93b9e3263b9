import { defineRule } from '../../define-rule.ts'
import { addressListeners } from './address-listeners.ts'
import { addressScheme } from './address-scheme.ts'

const code = /^(javascript|vbscript):(?=(.?))/
const page = /^data:(?:text\/html|application\/xhtml\+xml)(?=[;,])/

/** An address that runs code. */
export const unsafeUrl = defineRule({
  meta: {
    id: 'security/unsafe-url',
    description: 'Reports addresses that run code: `javascript:`, `vbscript:` and `data:text/html`.',
    why: 'Whoever follows such a link runs its code with the rights of the site. Entities, blanks and capitals in it do not stop browsers.',
    advice: 'Link to a page; put code into a script of the site.',
    severity: 'error',
    presets: ['recommended', 'security'],
    readsHtml: true,
    messages: {
      code: 'This address runs code ("{scheme}"). Link to a page, and put code into a script of the site.',
    },
  },
  create(context) {
    return addressListeners(context, ({ text, start, end, kind }) => {
      const address = addressScheme(text)
      const match = code.exec(address)
      // a title may start with the name of the language
      const isCode = match !== null && (kind !== 'value' || (match[2] !== '' && match[2] !== ' '))
      if (!isCode && !page.test(address)) return
      const scheme = isCode ? `${match[1]}:` : 'data:'
      context.report({ messageId: 'code', data: { scheme }, startOffset: start, endOffset: end })
    })
  },
})
