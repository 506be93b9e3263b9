import { readFile } from 'node:fs/promises'
import type { Location } from 'vscode-languageserver'
import { resolveReference } from '../site/references/resolve-reference.ts'
import { createLineIndex } from '../text/line-index.ts'
import { type CallPart, callAt } from './call-at.ts'
import { pathUri } from './document-path.ts'
import type { OpenPage } from './open-page.ts'

/** Where what stands at an offset is defined: the template of a shortcode, or the page that `ref` and `relref` lead to. */
export async function definitionsAt(page: OpenPage, offset: number): Promise<Location[]> {
  const { site, entry } = page
  const part = callAt(page, offset)
  if (part === undefined || site === undefined) return []
  const shortcode = site.site.shortcode(part.node.name)
  if (shortcode === undefined) return []
  if (part.kind === 'param' && shortcode.embedded !== undefined) return referencesOf(page, part)
  const { name, delimiter } = part.node
  const choice = { delimiter, pagePath: entry?.logicalPath ?? '/' }
  const chosen = site.site.templateFor(name, {
    ...choice,
    ...(entry !== undefined && { language: entry.language }),
  })?.template
  const templates = chosen === undefined ? shortcode.templates : [chosen]
  return templates.map(({ path }) => locationOf(site.toDiskPath(path), 1))
}

async function referencesOf(
  { site, entry }: OpenPage,
  { param, node }: CallPart & { readonly kind: 'param' },
): Promise<Location[]> {
  if (!/^(?:rel)?ref$/i.test(node.name)) return []
  const isPath = param.type === 'namedParam' ? param.name.toLowerCase() === 'path' : node.params[0] === param
  if (!isPath) return []
  const language = node.params.findLast(
    each => each.type === 'namedParam' && each.name.toLowerCase() === 'lang',
  )?.value
  const found = await resolveReference(site!.site, String(param.value), {
    from: entry,
    ...(language !== undefined && { language: String(language) }),
  })
  const fragment = 'fragment' in found ? found.fragment : ''
  const pages =
    found.kind === 'page' || found.kind === 'unpublished'
      ? [found.page]
      : found.kind === 'ambiguous'
        ? found.pages
        : found.kind === 'here' && entry !== undefined
          ? [entry]
          : []
  const index = await site!.site.pages()
  return Promise.all(
    pages.map(async target => {
      const path = site!.toDiskPath(target.path)
      const heading =
        fragment === '' ? undefined : (await index.headings(target)).find(({ id }) => id === fragment)
      if (heading === undefined) return locationOf(path, 1)
      const text = await readFile(path, 'utf8').catch(() => '')
      return locationOf(path, createLineIndex(text).pointAt(heading.startOffset).line)
    }),
  )
}

/** The start of a line, which counts from 1. */
function locationOf(path: string, line: number): Location {
  const start = { line: line - 1, character: 0 }
  return { uri: pathUri(path), range: { start, end: start } }
}
