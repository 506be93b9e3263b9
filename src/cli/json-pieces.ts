interface Frame {
  readonly entries: Iterator<readonly [key: string | number, value: unknown]>
  readonly isArray: boolean
  isFirst: boolean
}

const pieceLength = 16_384

/**
 * The text that `JSON.stringify` gives for plain data, in pieces: it may be nested deeper than the call stack, and be
 * longer than the longest string.
 */
export function* jsonPieces(data: unknown): Generator<string> {
  const stack: Frame[] = []
  let text = ''
  const begin = (value: unknown) => {
    if (typeof value !== 'object' || value === null) {
      text += JSON.stringify(value) ?? 'null'
      return
    }
    const isArray = Array.isArray(value)
    text += isArray ? '[' : '{'
    const entries = isArray ? value.entries() : Object.entries(value).values()
    stack.push({ entries, isArray, isFirst: true })
  }
  begin(data)
  while (stack.length > 0) {
    const frame = stack.at(-1)!
    const next = frame.entries.next()
    if (next.done === true) {
      text += frame.isArray ? ']' : '}'
      stack.pop()
    } else {
      const [key, value] = next.value
      if (value === undefined && !frame.isArray) continue
      if (!frame.isFirst) text += ','
      frame.isFirst = false
      if (!frame.isArray) text += `${JSON.stringify(key)}:`
      begin(value)
    }
    if (text.length >= pieceLength) {
      yield text
      text = ''
    }
  }
  yield text
}
