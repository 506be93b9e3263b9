// @ts-check

/**
 * Reports addresses of machines that readers outside of the company cannot reach.
 *
 * @type {import('hugomark/lint').Rule}
 */
export const noInternalHosts = {
  meta: {
    id: 'acme/no-internal-hosts',
    description: 'Reports links to hosts that only Acme can reach.',
    why: 'Readers get an error, and learn the name of a machine.',
    advice: 'Link to the public address, or remove the link.',
    severity: 'error',
    presets: [],
    messages: { internal: 'Only Acme can reach "{host}". Link to a public address.' },
    schema: {
      type: 'object',
      properties: {
        domains: {
          type: 'array',
          items: { type: 'string' },
          description: 'Domains whose hosts are internal.',
        },
      },
      additionalProperties: false,
    },
    defaults: { domains: ['acme.internal'] },
    url: 'https://github.com/hugomark/hugomark/tree/main/examples/lint-plugin#acmeno-internal-hosts',
  },
  create(context) {
    const domains = /** @type {readonly string[]} */ (context.options['domains'])
    /** @param {number} start @param {number} end */
    const check = (start, end) => {
      const address = context.source.slice(start, end)
      const host = /^https?:\/\/([^/?#:]+)/i.exec(address)?.[1]?.toLowerCase()
      if (host === undefined) return
      if (!domains.some(domain => host === domain || host.endsWith(`.${domain}`))) return
      context.report({ messageId: 'internal', data: { host }, startOffset: start, endOffset: end })
    }
    return {
      // code is a span of its own, so that examples in it are left alone
      span(span) {
        if ('destination' in span && span.destination) check(span.destination.start, span.destination.end)
      },
      shortcode({ params }) {
        for (const { value, position, type, name } of params.map(param => ({ name: '', ...param }))) {
          if (typeof value !== 'string' || position === undefined) continue
          // where the value starts depends on quotes and blanks; the address itself is unique in the parameter
          const from = position.start.offset + (type === 'namedParam' ? name.length : 0)
          const start = context.source.indexOf(value, from)
          if (start >= 0 && start + value.length <= position.end.offset) check(start, start + value.length)
        }
      },
    }
  },
}
