import { defineRule } from '../../define-rule.ts'
import { addressListeners } from './address-listeners.ts'
import { hostOf } from './host-of.ts'

const local =
  /^(?:localhost|.*\.(?:localhost|local|internal|test|example|invalid|lan)|(?:.*\.)?example\.(?:com|org|net)|\[.*\]|[^.]*|\d+\.\d+\.\d+\.\d+)$/

/** An address without encryption. */
export const insecureUrl = defineRule<'link' | 'loaded', { readonly links: boolean }>({
  meta: {
    id: 'security/insecure-url',
    description: 'Reports addresses that start with `http:`, save those of machines at hand.',
    why: 'Others on the way can read and change what comes from there, and browsers block it on pages that are encrypted.',
    advice: 'Write `https:` when the host answers there.',
    severity: 'warning',
    presets: ['security'],
    readsHtml: true,
    fix: 'unsafe',
    messages: {
      link: 'The link to "{host}" is not encrypted. Write "https:".',
      loaded: 'What the page loads from "{host}" is not encrypted, and browsers block it. Write "https:".',
    },
    schema: {
      type: 'object',
      properties: {
        links: { type: 'boolean', description: 'Whether links count too, or only what the page loads.' },
      },
      additionalProperties: false,
    },
    defaults: { links: true },
  },
  create(context) {
    return addressListeners(context, ({ text, start, end, kind, isBare }) => {
      // an address without marks is quoted more often than it is linked: output of commands, licences
      if (isBare) return
      if (kind === 'value' || (kind === 'link' && !context.options.links)) return
      if (!/^http:\/\//i.test(text)) return
      const host = hostOf(text)
      if (host === undefined || host.includes('\ufffc') || /[{}<%$]/.test(host) || local.test(host)) return
      context.report({
        messageId: kind,
        data: { host },
        startOffset: start,
        endOffset: end,
        unsafeFix: [{ startOffset: start, endOffset: start + 5, text: 'https:' }],
      })
    })
  },
})
