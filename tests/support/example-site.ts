import { readdirSync, readFileSync } from 'node:fs'
import type { ShortcodeLookup } from '../../src/index.ts'
import { repositoryPath } from './code-blocks.ts'

const templates = repositoryPath('examples/conference/layouts/_shortcodes')

/** What the templates of the conference site say; they are simple enough to be searched for a word. */
export const exampleShortcodes: ShortcodeLookup = name => {
  if (!readdirSync(templates).includes(`${name}.html`)) return undefined
  return { inner: readFileSync(`${templates}/${name}.html`, 'utf8').includes('.Inner') }
}

/** The pages of the conference site, as paths in the repository. */
export const examplePages = readdirSync(repositoryPath('examples/conference/content'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter(path => path.endsWith('.md'))
  .sort()
  .map(path => `examples/conference/content/${path}`)

/** The page with mistakes. */
export const brokenPage = 'examples/broken/contour-days-2024.md'
