import type { ShortcodeMapping, ShortcodeMappings } from '../shortcode-mapping.ts'

const review = 'A link stands for what Hugo showed here, as that needs a script.'
const html = (text: string, positional: readonly string[] = []): ShortcodeMapping => ({
  strategy: 'html',
  html: text,
  positional,
})
const video = (url: string, title: string) =>
  html(
    `<iframe src="${url}"[ class="{class}"] title="{title=${title}}" loading="{loading=lazy}" allowfullscreen></iframe>`,
    ['id', 'class', 'title'],
  )
const figure = html(
  [
    '<figure[ class="{class}"]>',
    '[<a href="{link}"[ target="{target}"][ rel="{rel}"]>]',
    '<img[ src="{src}"][ alt="{alt}"][ width="{width}"][ height="{height}"][ loading="{loading}"]>',
    '[{link?}</a>]',
    '[<figcaption><h4>{title}</h4></figcaption>]',
    '[<figcaption>{caption}</figcaption>]',
    '[<p>{attr?}[<a href="{attrlink}">]{attr}[{attrlink?}</a>]</p>]',
    '</figure>',
  ].join(''),
)
const post: ShortcodeMapping = {
  ...html('<a href="https://x.com/{user=i}/status/{id}">x.com/{user=i}/status/{id}</a>', ['id']),
  review,
}
const instagram: ShortcodeMapping = {
  ...html('<a href="https://www.instagram.com/p/{id}/">instagram.com/p/{id}</a>', ['id']),
  review,
}
const youtube = video('https://www.youtube-nocookie.com/embed/{id}', 'YouTube video')
const vimeo = video('https://player.vimeo.com/video/{id}?dnt=1', 'Vimeo video')

/** Hugo's own shortcodes as HTML, for targets without components. */
export const builtInHtml: ShortcodeMappings = {
  figure,
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
  gist: {
    ...html('<a href="https://gist.github.com/{user}/{id}">gist.github.com/{user}/{id}[: {file}]</a>', [
      'user',
      'id',
      'file',
    ]),
    review,
  },
  qr: {
    ...html('<pre[ class="{class}"]>{text=}{inner}</pre>'),
    inner: 'raw',
    review: 'Hugo draws a QR code while it builds; its text stands here instead.',
  },
}
