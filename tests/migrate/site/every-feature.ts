/** A site that has a bit of everything that a plan knows. */
export const everyFeature: Readonly<Record<string, string>> = {
  'hugo.toml': `baseURL = 'https://example.org/'
title = 'Every feature'
defaultContentLanguage = 'en'
[languages.en]
weight = 1
[languages.fr]
weight = 2
[permalinks.page]
news = '/:year/:slug/'
[[menus.main]]
name = 'Guide'
pageRef = '/docs'
weight = 1
[[cascade]]
audience = 'all'
`,
  'content/_index.md': '---\ntitle: Home\n---\n',
  'content/docs/_index.md': `---
# about the section
title: Documentation
linkTitle: Docs # short
weight: 20
aliases: [/manual/, handbook]
cascade:
  - type: guide
    params: {toc: true}
    target: {kind: page}
---
`,
  'content/docs/start.md': `+++
title = "Start"
# low is first
weight = 1
date = 2024-01-31T10:00:00Z
lastmod = 2024-02-01
aliases = ["/manual/", "/docs/start/", "/docs/deep/"]
[params]
level = "easy"
+++
{{< note >}}
`,
  'content/docs/Deep Page.md': '---\nTitle: Deep\nslug: deep\nexpiryDate: 2020-01-01\n---\n',
  'content/docs/_index.fr.md': '---\ntitle: Documentation française\n---\n',
  'content/docs/start.fr.md': '{"title": "Début", "weight": 1}\n',
  'content/docs/bundle/index.md': '---\ntitle: Bundle\nmenu: {main: {weight: 9}}\nlayout: wide\n---\n',
  'content/docs/bundle/a picture.png': 'png',
  'content/docs/bundle/data.csv': 'a,b',
  'content/docs/bundle/extra.md': 'More.\n',
  'content/docs/DATA.CSV/index.md': '---\ntitle: Odd name\n---\n',
  'content/parts/index.md': '---\nheadless: true\n---\nParts\n',
  'content/news/first.md':
    '---\ntitle: First\ndate: "2023-05-06"\nslug: one\ndraft: true\ntags: [yes, "12:30"]\n---\n',
  'content/news/url.md': '---\nurl: /other/place.html\n---\n',
  'content/broken.md': '---\ntitle: [\n---\n',
  'content/page.html': '<p>',
  'static/images/logo.svg': '<svg/>',
  'assets/photo.jpg': 'jpg',
}
