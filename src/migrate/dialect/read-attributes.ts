/** The attributes of a heading or block in Goldmark's syntax. */
export interface BlockAttributes {
  readonly id: string | undefined
  readonly classes: readonly string[]
  readonly others: readonly { readonly name: string; readonly value: string }[]
}

const part = /([#.])([^\s{}#.,]+)|([A-Za-z_:][\w:.-]*)=(?:"((?:[^"\\]|\\.)*)"|\[[^\]]*\]|([\w.:/+-]+))/g

/** Reads `{#id .class key="value"}`, braces included, that a reader of Goldmark's attributes has found. */
export function readAttributes(text: string): BlockAttributes {
  let id: string | undefined
  const classes: string[] = []
  const others: { name: string; value: string }[] = []
  for (const [, mark, word = '', name, quoted, bare] of text.matchAll(part)) {
    const value = quoted?.replace(/\\(.)/g, '$1') ?? bare ?? ''
    if (mark === '#') id = word
    else if (mark === '.') classes.push(word)
    else if (name === 'id') id = value
    else if (name === 'class') classes.push(...value.split(/\s+/).filter(each => each !== ''))
    else if (name !== undefined) others.push({ name, value })
  }
  return { id, classes, others }
}
