import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Another reader of the same text. */
export interface Peer {
  readonly name: string
  /** Takes so long that it is measured on one page only. */
  readonly isSlow: boolean
  read(source: string): unknown
}

type Template = { name: string; match: { start: string; end: string }; fields: unknown[] }

/** The peers, each set up as its users would: the shortcodes declared where they must be. */
export async function createPeers(folder: string): Promise<Peer[]> {
  const require = createRequire(join(folder, 'package.json'))
  const load = (name: string) => import(pathToFileURL(require.resolve(name)).href)
  const { fromMarkdown } = (await import(
    pathToFileURL(join(folder, 'node_modules/mdast-util-from-markdown/index.js')).href
  )) as { fromMarkdown(source: string): unknown }
  const unified = require('unified') as () => {
    use(...plugin: unknown[]): ReturnType<typeof unified>
    parse(source: string): unknown
  }
  const remark = unified()
    .use(require('remark-parse'))
    .use(require('remark-shortcodes'), { startBlock: '{{%', endBlock: '%}}', inlineMode: true })
  const { parseMDX } = (await load('@tinacms/mdx')) as {
    parseMDX(source: string, field: unknown, image: (url: string) => string): unknown
  }
  const names = ['talk', 'speaker', 'sponsor_section', 'sponsor_logo', 'img-text']
  const templates: Template[] = names.map(name => ({
    name,
    match: { start: '{{%', end: '%}}' },
    fields: [
      { name: 'children', type: 'rich-text' },
      { name: '_value', type: 'string' },
    ],
  }))
  const field = { name: 'body', type: 'rich-text', parser: { type: 'markdown' }, templates }
  return [
    { name: 'mdast-util-from-markdown', isSlow: true, read: source => fromMarkdown(source) },
    { name: 'remark-shortcodes', isSlow: true, read: source => remark.parse(source) },
    { name: '@tinacms/mdx', isSlow: true, read: source => parseMDX(source, field, url => url) },
  ]
}
