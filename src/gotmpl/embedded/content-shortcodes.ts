import { at, buildSignature, named } from './build-signature.ts'
import type { EmbeddedTable } from './embedded-table.ts'

const table = 'Hugo 0.169, measured: embedded shortcodes'
const own = 'Hugo 0.169, measured for this table'

/** Embedded shortcodes for text, code, images and references. */
export const contentShortcodes: EmbeddedTable = [
  {
    name: 'figure',
    since: '0.111',
    sources: [table, own, 'Hugo documentation: figure', 'Hugo 0.111 and later, source of figure'],
    signature: buildSignature({
      named: [
        named('src'),
        named('alt'),
        named('caption'),
        named('title'),
        named('class'),
        named('link'),
        named('target'),
        named('rel'),
        named('width'),
        named('height'),
        named('loading'),
        named('attr'),
        named('attrlink'),
      ],
    }),
  },
  {
    name: 'highlight',
    since: '0.111',
    until: '0.131',
    sources: ['Hugo 0.111 and 0.131, measured: em11, em13, em15'],
    signature: buildSignature({
      inner: 'raw',
      calls: { none: 'error', positional: 'fine', named: 'error' },
      positional: [at(0, { required: true }), at(1)],
      rejectsOthers: { positional: false, named: 'unknown' },
    }),
  },
  {
    name: 'highlight',
    since: '0.146',
    sources: [table, own, 'Hugo 0.169, measured: em10 to em17'],
    signature: buildSignature({ inner: 'raw', positional: [at(0), at(1)] }),
  },
  {
    name: 'param',
    since: '0.111',
    sources: [table, own, 'Hugo 0.111, 0.131 and 0.169, measured: em50 to em54'],
    signature: buildSignature({
      calls: { none: 'error', positional: 'unknown', named: 'error' },
      positional: [at(0, { required: true })],
      rejectsOthers: { positional: 'unknown', named: 'unknown' },
      output: 'unknown',
    }),
  },
  ...['ref', 'relref'].map(name => ({
    name,
    since: '0.111' as const,
    sources: [table, own, 'Hugo 0.169, measured: em61 to em67'],
    signature: buildSignature({
      // an error at the top level, but not within another shortcode
      calls: { none: 'unknown', positional: 'unknown', named: 'unknown' },
      positional: [at(0, { required: 'unknown' }), at(1)],
      named: [named('path'), named('lang'), named('outputFormat')],
      rejectsOthers: { positional: 'unknown', named: false },
      output: 'text',
    }),
  })),
  {
    name: 'details',
    since: '0.146',
    sources: [table, own, 'Hugo 0.169, measured: em05, em06', 'Hugo documentation: details (since 0.140)'],
    signature: buildSignature({
      inner: 'markdown',
      named: [
        named('summary', { default: 'Details' }),
        named('open', { type: 'boolean' }),
        named('class'),
        named('name'),
        named('title'),
      ],
    }),
  },
  {
    name: 'qr',
    since: '0.146',
    sources: [table, own, 'Hugo 0.169, measured: em42 to em49', 'Hugo documentation: qr (since 0.141)'],
    signature: buildSignature({
      inner: 'raw',
      calls: { none: 'fine', positional: 'fine', named: 'fine' },
      named: [
        named('text'),
        named('level', {
          default: 'medium',
          values: ['low', 'medium', 'quartile', 'high'],
          onlyValues: true,
        }),
        named('scale', { default: 4, type: 'integer' }),
        named('targetDir'),
        named('alt'),
        named('class'),
        named('id'),
        named('title'),
        named('loading'),
      ],
      oneOf: [[{ name: 'text' }, { inner: true }]],
    }),
  },
  {
    name: 'comment',
    since: '0.146',
    status: 'deprecated',
    sources: [table, own, 'Hugo 0.169, measured: em24', 'Hugo 0.131, measured: em24 (not found)'],
    signature: buildSignature({ inner: 'none', output: 'none' }),
  },
  {
    name: '__h_simple_assets',
    since: '0.111',
    until: '0.131',
    sources: ['Hugo 0.111, source of __h_simple_assets'],
    signature: buildSignature({}),
  },
  {
    name: '1__h_simple_assets',
    since: '0.146',
    sources: [table, own],
    signature: buildSignature({}),
  },
]
