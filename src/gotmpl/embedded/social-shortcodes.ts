import { at, buildSignature, named } from './build-signature.ts'
import type { EmbeddedTable } from './embedded-table.ts'

const table = 'Hugo 0.169, measured: embedded shortcodes'
const own = 'Hugo 0.169, measured for this table'

const userAndId = buildSignature({
  calls: { none: 'error', positional: 'error', named: 'fine' },
  named: [named('user', { required: true }), named('id', { required: true })],
  rejectsOthers: { positional: 'unknown', named: false },
})
const oneId = buildSignature({
  calls: { none: 'error', positional: 'fine', named: 'error' },
  positional: [at(0, { required: true })],
  rejectsOthers: { positional: false, named: 'unknown' },
})
/** Every call fails: Hugo keeps the name for its message. */
const removed = buildSignature({
  calls: { none: 'error', positional: 'error', named: 'error' },
  rejectsOthers: { positional: 'unknown', named: 'unknown' },
  output: 'none',
})
/** The network, and keys of the site's configuration, decide. */
const remote = buildSignature({
  calls: { none: 'unknown', positional: 'unknown', named: 'unknown' },
  positional: [at(0, { required: 'unknown' })],
  closed: false,
  rejectsOthers: { positional: 'unknown', named: 'unknown' },
})

const gist = buildSignature({
  calls: { none: 'unknown', positional: 'fine', named: 'error' },
  positional: [at(0, { required: 'unknown' }), at(1, { required: 'unknown' }), at(2)],
  rejectsOthers: { positional: false, named: 'unknown' },
})

/** Embedded shortcodes for posts of other sites. */
export const socialShortcodes: EmbeddedTable = [
  {
    name: 'instagram',
    since: '0.111',
    until: '0.111',
    sources: ['Hugo 0.111, measured: em26, em27'],
    signature: remote,
  },
  {
    name: 'instagram',
    since: '0.131',
    sources: [table, own, 'Hugo 0.131 and 0.169, measured: em26 to em29'],
    signature: oneId,
  },
  {
    name: 'instagram_simple',
    since: '0.111',
    until: '0.111',
    sources: ['Hugo 0.111, measured: em22'],
    signature: remote,
  },
  {
    name: 'instagram_simple',
    since: '0.131',
    status: 'removed',
    sources: [table, own, 'Hugo 0.131, measured: em22'],
    signature: removed,
  },
  {
    name: 'gist',
    since: '0.111',
    until: '0.131',
    sources: ['Hugo 0.131, measured: em18', 'Hugo 0.111 and 0.131, source of gist'],
    signature: gist,
  },
  {
    name: 'gist',
    since: '0.146',
    until: '0.146',
    status: 'deprecated',
    sources: ['Hugo 0.169, its message: deprecated in 0.143, removed in 0.156'],
    signature: gist,
  },
  {
    name: 'gist',
    since: '0.156',
    status: 'removed',
    sources: [table, own, 'Hugo 0.169, measured: em18'],
    signature: removed,
  },
  ...['tweet', 'twitter', 'twitter_simple'].flatMap(
    (name): EmbeddedTable => [
      {
        name,
        since: '0.111',
        until: '0.111',
        sources: ['Hugo 0.111, measured: em19, em21 (a warning for one parameter, and the network)'],
        signature: {
          ...remote,
          named: [named('user', { required: 'unknown' }), named('id', { required: 'unknown' })],
        },
      },
      {
        name,
        since: '0.131',
        until: '0.131',
        sources: ['Hugo 0.131, measured: em19, em21', 'Hugo 0.131, source of twitter'],
        signature: { ...userAndId, calls: { ...userAndId.calls, named: 'unknown' } },
      },
      {
        name,
        since: '0.146',
        until: '0.146',
        status: 'deprecated',
        sources: [
          'Hugo 0.169, its message: deprecated in 0.142, removed in 0.156',
          'Hugo 0.146, source of twitter',
        ],
        signature: { ...userAndId, calls: { ...userAndId.calls, named: 'unknown' } },
      },
      {
        name,
        since: '0.156',
        status: 'removed',
        sources: [table, own, 'Hugo 0.169, measured: em19, em21'],
        signature: removed,
      },
    ],
  ),
  ...['x', 'x_simple'].map(name => ({
    name,
    since: '0.146' as const,
    sources: [table, own, 'Hugo 0.169, measured: em39', 'Hugo documentation: x (since 0.141)'],
    signature: userAndId,
  })),
]
