import { at, buildSignature, named } from './build-signature.ts'
import type { EmbeddedTable } from './embedded-table.ts'

const table = 'Hugo 0.169, measured: embedded shortcodes'
const own = 'Hugo 0.169, measured for this table'

const youtubeParameters = [
  named('id', { required: true }),
  named('allowFullScreen', { default: true, type: 'boolean' }),
  named('autoplay', { default: false, type: 'boolean' }),
  named('class'),
  named('controls', { default: true, type: 'boolean' }),
  named('end', { type: 'integer' }),
  named('loading', { default: 'eager' }),
  named('loop', { default: false, type: 'boolean' }),
  named('mute', { default: false, type: 'boolean' }),
  named('start', { type: 'integer' }),
  named('title'),
]
const needsId = { none: 'error', positional: 'fine', named: 'fine' } as const
const simpleVideo = buildSignature({
  calls: needsId,
  positional: [at(0, { required: true })],
  named: [named('id', { required: true })],
})

/** Embedded shortcodes for videos. */
export const mediaShortcodes: EmbeddedTable = [
  {
    name: 'youtube',
    since: '0.111',
    until: '0.111',
    sources: ['Hugo 0.111, measured: em30, em32 (no id is no error)', 'Hugo 0.111, source of youtube'],
    signature: buildSignature({
      positional: [at(0), at(1)],
      named: [named('id'), named('class'), named('title'), named('autoplay', { values: ['true'] })],
    }),
  },
  {
    name: 'youtube',
    since: '0.131',
    sources: [table, own, 'Hugo 0.131 and 0.169, measured: em30 to em34', 'Hugo documentation: youtube'],
    signature: buildSignature({
      calls: needsId,
      positional: [at(0, { required: true })],
      named: youtubeParameters,
    }),
  },
  {
    name: 'vimeo',
    since: '0.111',
    until: '0.131',
    sources: ['Hugo 0.111 and 0.131, measured: em35, em36, em38', 'Hugo 0.111, source of vimeo'],
    signature: buildSignature({
      calls: { none: 'unknown', positional: 'fine', named: 'fine' },
      positional: [at(0, { required: 'unknown' }), at(1), at(2)],
      named: [named('id'), named('class'), named('title')],
    }),
  },
  {
    name: 'vimeo',
    since: '0.146',
    sources: [table, own, 'Hugo 0.169, measured: em35 to em38', 'Hugo documentation: vimeo'],
    signature: buildSignature({
      calls: needsId,
      positional: [at(0, { required: true })],
      named: [
        named('id', { required: true }),
        named('class'),
        named('title'),
        named('loading'),
        named('allowFullScreen', { default: true, type: 'boolean' }),
      ],
    }),
  },
  {
    name: 'vimeo_simple',
    since: '0.111',
    until: '0.131',
    sources: ['Hugo 0.111 and 0.131, measured: em68'],
    signature: buildSignature({
      calls: { none: 'error', positional: 'unknown', named: 'unknown' },
      positional: [at(0, { required: 'unknown' })],
      named: [named('id', { required: 'unknown' })],
      closed: false,
      rejectsOthers: { positional: 'unknown', named: 'unknown' },
    }),
  },
  {
    name: 'vimeo_simple',
    since: '0.146',
    sources: [table, own, 'Hugo 0.169, measured: em68'],
    signature: { ...simpleVideo, closed: false },
  },
]
