export interface HeadingAttributes {
  /** The heading's source without the attributes. */
  readonly content: string
  /** The last id that they give. */
  readonly id?: string
}

const name = '[a-zA-Z_:][a-zA-Z0-9:._-]*'
const value = `(?:"(?:[^"\\\\]|\\\\.)*"|[a-zA-Z0-9_.:/-]+|\\[[^\\]]*\\])`
// of ASCII punctuation Goldmark takes only these four into an id or a class
const word = '[^\\s!-,/;-@[-^`{-~]+'
const attribute = `(?:[#.]${word}|${name}=${value})`
const block = new RegExp(`\\{[ \\t]*(${attribute}(?:[ \\t,]*[ \\t,][ \\t,]*${attribute})*)[ \\t]*\\}[ \\t]*$`)

/** Takes Goldmark's attributes (`{#id .class key=value}`) off the end of a heading. Something malformed is text. */
export function headingAttributes(source: string): HeadingAttributes {
  const start = source.lastIndexOf('{')
  const match = start < 0 || source.length - start > 1000 ? null : block.exec(source.slice(start))
  if (match === null || source[start - 1] === '\\') return { content: source }
  let id: string | undefined
  for (const part of match[1]!.match(new RegExp(attribute, 'g')) ?? []) {
    if (part.startsWith('#')) id = part.slice(1)
    else if (part.startsWith('id=')) id = part.slice(3).replace(/^"(.*)"$/s, '$1')
  }
  const content = source.slice(0, start).replace(/[ \t]+$/, '')
  return id === undefined ? { content } : { content, id }
}
