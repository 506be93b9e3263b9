import type MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'
import { createLineIndex } from '../../../text/line-index.ts'

/** HTML, with the place in its Markdown that each of its offsets comes from. */
export interface PlacedHtml {
  readonly html: string
  sourceAt(offset: number): number
}

interface Mark {
  readonly offset: number
  readonly token: Token
}

/** How far behind a token the next one is looked for: what the parser changed is not found at all. */
const reach = 2000

/** Renders Markdown so that errors in its HTML can be told in the Markdown. Offsets are UTF-16 code units from 0. */
export function renderPlaced(markdown: MarkdownIt, text: string): PlacedHtml {
  const env = {}
  const tokens = markdown.parse(text, env)
  const places = placeTokens(tokens, text)
  const sign = unusedSign(text)
  const marked: Token[] = []
  const mark = (token: Token) => `${sign}${marked.push(token) - 1}${sign}`
  const { renderer } = markdown
  const [rules, renderToken] = [{ ...renderer.rules }, renderer.renderToken]
  for (const [name, rule] of Object.entries(rules)) {
    renderer.rules[name] = (list, index, ...rest) => mark(list[index]!) + rule!(list, index, ...rest)
  }
  renderer.renderToken = (list, index, options) =>
    mark(list[index]!) + renderToken.call(renderer, list, index, options)
  const pieces = renderer.render(tokens, markdown.options, env).split(sign)
  Object.assign(renderer.rules, rules)
  renderer.renderToken = renderToken

  const marks: Mark[] = []
  let html = pieces[0]!
  for (let index = 1; index + 1 < pieces.length; index += 2) {
    marks.push({ offset: html.length, token: marked[Number(pieces[index])]! })
    html += pieces[index + 1]!
  }
  const lines = createLineIndex(text)
  return {
    html,
    sourceAt(offset) {
      const mark = marks.findLast(({ offset: start }) => start <= offset)
      if (mark === undefined) return 0
      const start = places.get(mark.token) ?? 0
      const { type, content } = mark.token
      const before = html.slice(mark.offset, offset)
      if (type === 'text') return start + before.replace(/&(?:lt|gt|amp|quot);/g, '&').length
      if (type !== 'html_inline' && type !== 'html_block') return start
      const above = before.split('\n')
      if (above.length === 1) return start + before.length
      // lines in lists and quotes have lost what stands in front of them
      const lineStart = lines.lineStart(lines.pointAt(start).line + above.length - 1)
      const line = content.split('\n')[above.length - 1] ?? ''
      return Math.max(lineStart, text.indexOf(line, lineStart)) + above.at(-1)!.length
    },
  }
}

/** Where tokens stand in the text, in order; those that the parser changed are at the end of what was found before. */
function placeTokens(tokens: readonly Token[], text: string): Map<Token, number> {
  const lines = createLineIndex(text)
  const places = new Map<Token, number>()
  let cursor = 0
  const place = (token: Token, content: string) => {
    const near = text.slice(cursor, cursor + content.length + reach)
    let found = content === '' ? -1 : near.indexOf(content)
    // an escaped tag is text
    while (found > 0 && token.type === 'html_inline' && near[found - 1] === '\\')
      found = near.indexOf(content, found + 1)
    places.set(token, cursor + Math.max(0, found))
    if (found >= 0) cursor += found + content.length
  }
  for (const token of tokens) {
    if (token.map !== null) cursor = Math.max(cursor, lines.lineStart(token.map[0] + 1))
    if (token.type === 'html_block') place(token, token.content.split('\n', 1)[0]!)
    else places.set(token, cursor)
    for (const child of token.children ?? []) place(child, child.content.split('\n', 1)[0]!)
  }
  return places
}

/** A character that the text does not have. */
function unusedSign(text: string): string {
  let code = 0xe000
  while (text.includes(String.fromCharCode(code))) code++
  return String.fromCharCode(code)
}
