import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { featuresFiles } from './features-site.ts'
import { hugoBookTemplates } from './hugo-book-templates.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A Hugo site to be migrated. */
export interface E2eSite {
  readonly name: string
  readonly baseUrl: string
  /** Writes the site into a folder. */
  write(folder: string): void
}

/** A theme of its own would print more than the content: all that is compared is in `main`. */
const page = `<!doctype html>
<html lang="{{ site.Language.Lang }}"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><main>{{ .Content }}</main></body></html>
`
const alert = `<blockquote class="alert alert-{{ .AlertType }}">
<p class="alert-heading">{{ or .AlertTitle (title .AlertType) }}</p>
{{ .Text }}
</blockquote>
`
const theme: Readonly<Record<string, string>> = {
  'layouts/all.html': page,
  'layouts/_markup/render-blockquote-alert.html': alert,
  'layouts/_markup/render-blockquote.html': '<blockquote>\n{{ .Text }}</blockquote>\n',
}

function writeAll(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const image =
  '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><rect width="8" height="8"/></svg>\n'
const conferenceImages = [
  'img/2025/ines.png',
  'img/2026/ines.png',
  'img/2026/oskar.png',
  'img/2026/tomasz.png',
  'img/2026/shop.png',
  'img/trust.svg',
  'img/brandt.svg',
]

const conference: E2eSite = {
  name: 'conference',
  baseUrl: 'https://contour-days.example/',
  write(folder) {
    const example = join(root, 'examples/conference')
    cpSync(example, folder, { recursive: true })
    for (const name of ['baseof', 'home', 'list', 'page']) rmSync(join(folder, `layouts/${name}.html`))
    writeAll(folder, {
      ...theme,
      ...Object.fromEntries(conferenceImages.map(path => [`static/${path}`, image])),
    })
  },
}

const hugoBookConfig = `baseURL: https://book.example/
title: Hugo Book
theme: hugo-book
disableKinds: [taxonomy, term, rss, sitemap]
disablePathToLower: true
markup:
  goldmark:
    renderer:
      unsafe: true
languages:
  en: { label: English, contentDir: content.en, weight: 1 }
  zh: { label: Chinese, contentDir: content.zh, weight: 2 }
  he: { label: Hebrew, contentDir: content.he, direction: rtl, weight: 3 }
`

const corpus = join(root, '../shared/corpus/alex-shpak__hugo-book/exampleSite')
const hugoBook: E2eSite = {
  name: 'hugo-book',
  baseUrl: 'https://book.example/',
  write(folder) {
    for (const name of readdirSync(corpus).filter(name => name.startsWith('content')))
      cpSync(join(corpus, name), join(folder, name), { recursive: true })
    const shortcodes = Object.entries(hugoBookTemplates).map(([name, text]) => [
      `themes/hugo-book/layouts/_shortcodes/${name}.html`,
      text,
    ])
    writeAll(folder, {
      ...theme,
      ...Object.fromEntries(shortcodes),
      'hugo.yaml': hugoBookConfig,
      'static/placeholder.svg': image,
    })
  },
}

const features: E2eSite = {
  name: 'features',
  baseUrl: 'https://features.example/docs/',
  write(folder) {
    writeAll(folder, {
      ...theme,
      ...featuresFiles,
      'static/img/a.svg': image,
      'content/guide/bundle/pic.svg': image,
    })
  },
}

/** The sites; that of the corpus only where it is there. */
export function e2eSites(): E2eSite[] {
  if (existsSync(corpus)) return [conference, features, hugoBook]
  console.error('There is no ../shared/corpus, so the site hugo-book is left out.')
  return [conference, features]
}
