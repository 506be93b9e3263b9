import type { Hover } from 'vscode-languageserver'
import { callAt } from './call-at.ts'
import type { OpenPage } from './open-page.ts'
import { rangeOf } from './range-of.ts'
import { parameterLine, shortcodeDocs } from './shortcode-docs.ts'

/** What is known of the shortcode or the parameter at an offset. */
export function hoverAt(page: OpenPage, offset: number): Hover | undefined {
  const { site, document } = page
  const part = callAt(page, offset)
  const shortcode = part === undefined ? undefined : site?.site.shortcode(part.node.name)
  if (part === undefined || shortcode === undefined || site === undefined) return undefined
  const range = rangeOf(document, part.startOffset, part.endOffset)
  if (part.kind === 'name') {
    return { contents: { kind: 'markdown', value: shortcodeDocs(shortcode, site) }, range }
  }
  const { param, node } = part
  const { named, positional } = shortcode.signature
  const isNamed = param.type === 'namedParam'
  const name = isNamed ? param.name : String(node.params.indexOf(param))
  const parameter = isNamed
    ? named.find(each => each.name === name)
    : positional.find(({ index }) => String(index) === name)
  if (parameter === undefined) return undefined
  return { contents: { kind: 'markdown', value: parameterLine(name, parameter) }, range }
}
