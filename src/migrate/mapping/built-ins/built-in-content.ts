import type { ShortcodeMapping, ShortcodeMappings } from '../shortcode-mapping.ts'

const reference: ShortcodeMapping = { strategy: 'function', positional: ['path', 'lang', 'outputFormat'] }
const nothing: ShortcodeMapping = { strategy: 'drop' }

/** Hugo's own shortcodes that every target can do without a component. */
export const builtInContent: ShortcodeMappings = {
  highlight: {
    strategy: 'fence',
    positional: ['lang', 'options'],
    language: '{lang=text}',
    options: '{options}',
    inner: 'raw',
  },
  param: { strategy: 'function', positional: ['name'] },
  ref: reference,
  relref: reference,
  details: {
    strategy: 'html',
    inner: 'markdown',
    html: [
      '<details[ class="{class}"][ name="{name}"][ title="{title}"][{open?} open]>',
      '<summary>{summary=Details}</summary>',
      '{inner}',
      '</details>',
    ].join('\n'),
  },
  comment: { ...nothing, inner: 'none' },
  __h_simple_assets: nothing,
  '1__h_simple_assets': nothing,
}
