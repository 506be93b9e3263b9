import { defineRule } from '../../define-rule.ts'
import { hostOf } from './host-of.ts'

const elements = new Set(['script', 'iframe', 'object', 'embed'])
const addresses = new Set(['src', 'data'])

/** An element that brings in code or pages of others. */
export const script = defineRule<'element', { readonly allowedHosts: readonly string[] }>({
  meta: {
    id: 'security/script',
    description: 'Reports `script`, `iframe`, `object` and `embed` elements in content.',
    why: 'They bring code into the site that no one reviews as code.',
    advice: 'Use a shortcode or a partial of the site, or list the hosts that may be used.',
    severity: 'warning',
    presets: ['security'],
    readsHtml: true,
    messages: {
      element: 'The element "{name}" brings in code. Use a shortcode of the site, or allow its host.',
    },
    schema: {
      type: 'object',
      properties: {
        allowedHosts: {
          type: 'array',
          items: { type: 'string' },
          description: 'Hosts whose frames and scripts may be used.',
        },
      },
      additionalProperties: false,
    },
    defaults: { allowedHosts: [] },
  },
  create({ source, options, report }) {
    const allowed = new Set(options.allowedHosts.map(host => host.toLowerCase()))
    return {
      span(span) {
        if (span.type !== 'tag' || span.isClosing || !elements.has(span.name.toLowerCase())) return
        const address = span.attributes.find(({ name }) =>
          addresses.has(source.slice(name.start, name.end).toLowerCase()),
        )?.value
        const host = address && hostOf(source.slice(address.start, address.end))
        if (host !== undefined && allowed.has(host)) return
        report({
          messageId: 'element',
          data: { name: span.name },
          startOffset: span.start,
          endOffset: span.end,
        })
      },
    }
  },
})
