import type { ShortcodeLookup } from '../../src/index.ts'

/** The shortcodes of the oracle's test site that take no inner content. */
export const leaves =
  'leaf leaf2 sc1 sc2 sc3 ns/leaf ns/deep/leaf my-leaf my_leaf upleaf 123 -dash größe 日本 a lines mdout pos innerpart'.split(
    ' ',
  )

/** The shortcodes of the oracle's test site that take inner content. */
export const boxes = 'box box2 outer mid ns/box upbox plain raw innervar deindent'.split(' ')

const embeddedLeaves =
  'figure instagram param ref relref vimeo x youtube gist twitter tweet twitter_simple instagram_simple vimeo_simple x_simple 1__h_simple_assets'.split(
    ' ',
  )
const embeddedBoxes = ['details', 'highlight', 'qr', 'comment']

/** What the templates of the oracle's test site say, without the shortcodes that Hugo brings along. */
export const ownShortcodes: ShortcodeLookup = lookup(leaves, boxes)

/** What the templates of the oracle's test site say, with the shortcodes that Hugo brings along. */
export const testSite: ShortcodeLookup = lookup([...leaves, ...embeddedLeaves], [...boxes, ...embeddedBoxes])

function lookup(withoutInner: readonly string[], withInner: readonly string[]): ShortcodeLookup {
  const inner = new Map([
    ...withoutInner.map(name => [name, false] as const),
    ...withInner.map(name => [name, true] as const),
  ])
  return name => {
    const answer = inner.get(name.toLowerCase())
    return answer === undefined ? undefined : { inner: answer }
  }
}
