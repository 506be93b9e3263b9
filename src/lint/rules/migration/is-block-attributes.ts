const wholeLine = /^\{[ \t]*[.#A-Za-z][^{}]*\}$/
const firstAttribute = /^\{[ \t]*(?:[.#][^\s{}#.="']|[A-Za-z][\w-]*[ \t]*=)/

/** Whether a line is what Goldmark reads as the attributes of the block above it. */
export function isBlockAttributes(line: string): boolean {
  const text = line.trim()
  return text.length <= 500 && wholeLine.test(text) && firstAttribute.test(text)
}
