import type { ShortcodeMapping, ShortcodeMappings } from '../shortcode-mapping.ts'

// an id of digits is no number
const params = { id: { type: 'string' } } as const
const youtube: ShortcodeMapping = {
  strategy: 'component',
  component: 'YouTube',
  positional: ['id', 'class'],
  params,
}
const vimeo: ShortcodeMapping = {
  strategy: 'component',
  component: 'Vimeo',
  positional: ['id', 'class', 'title'],
  params,
}
const instagram: ShortcodeMapping = {
  strategy: 'component',
  component: 'Instagram',
  positional: ['id'],
  params,
}
// before 0.90 the number alone was enough
const post: ShortcodeMapping = { strategy: 'component', component: 'XPost', positional: ['id'], params }

/** Hugo's own shortcodes that become components, for which hugomark writes the source. */
export const builtInComponents: ShortcodeMappings = {
  figure: { strategy: 'component', component: 'Figure' },
  youtube,
  vimeo,
  vimeo_simple: vimeo,
  x: post,
  x_simple: post,
  tweet: post,
  twitter: post,
  twitter_simple: post,
  instagram,
  instagram_simple: instagram,
  gist: { strategy: 'component', component: 'Gist', positional: ['user', 'id', 'file'], params },
  qr: {
    strategy: 'component',
    component: 'QrCode',
    inner: 'raw',
    review: 'Hugo draws the QR code while it builds; the component needs an image of it.',
  },
}
