/** A value of an attribute as Goldmark reads it. */
export interface FenceAttribute {
  readonly name: string
  /** UTF-16 code units from the start of the text. */
  readonly valueStart: number
  readonly valueEnd: number
}

const name = /[a-z_:][a-z0-9_:.-]*/iy
const mark = /[#.][^\s!"#$%&'()*+,/;<=>?@[\\\]^`{|}~]*/y
const number = /[-+]?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?/y
const string = /"(?:[^"\\]|\\[\s\S])*"/y
const space = /[ \t]*/y
const deepest = 10

/**
 * Reads the attributes that start with the brace at the start of a text; undefined when Hugo refuses them. What follows
 * the closing brace does not matter.
 */
export function readFenceAttributes(text: string): FenceAttribute[] | undefined {
  let at = 0
  const pass = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const readList = (depth: number): boolean => {
    at++
    for (let index = 0; at < text.length; index++) {
      const hasComma = index > 0 && text[at] === ','
      if (hasComma) at++
      if (text[at] === ']') {
        at++
        return !hasComma
      }
      if (!readValue(depth)) return false
      pass(space)
    }
    return false
  }
  const readValue = (depth: number): boolean => {
    pass(space)
    const char = text[at]
    if (char === '"') return pass(string)
    if (char === '[') return depth < deepest && readList(depth + 1)
    if (char === '{') return depth < deepest && readAll(depth + 1) !== undefined
    return pass(number) || pass(name)
  }
  const readAll = (depth: number): FenceAttribute[] | undefined => {
    const attributes: FenceAttribute[] = []
    at++
    while (at < text.length) {
      if (text[at] === '}') {
        at++
        return attributes
      }
      pass(space)
      const from = at
      if (!pass(mark)) {
        if (!pass(name)) return undefined
        const named = text.slice(from, at)
        pass(space)
        if (text[at] !== '=') return undefined
        at++
        pass(space)
        const valueStart = at
        if (!readValue(depth)) return undefined
        attributes.push({ name: named, valueStart, valueEnd: at })
      }
      pass(space)
      if (text[at] === ',') {
        at++
        pass(space)
      }
    }
    return undefined
  }
  return readAll(0)
}
