import { lineEnd } from '../page/line-end.ts'

/** Works out what is missing around a place to give it lines of its own, with a blank line between them and the rest. */
export interface LineBreaks {
  /** What goes in front of `offset`. */
  before(offset: number, prefix: string): string
  /** What goes behind `offset`, and up to where white space is replaced. */
  after(offset: number, prefix: string): { readonly text: string; readonly endOffset: number }
}

const isBlank = (text: string) => /^[\s>]*$/.test(text)

/** `text` is a page with its tags masked, in the order of which the places have to come. */
export function createLineBreaks(text: string, contentStart: number): LineBreaks {
  // up to here the last place was given its lines
  let done = -1
  return {
    before(offset, prefix) {
      if (done >= 0 && isBlank(text.slice(done, offset))) return ''
      const start = Math.max(contentStart, text.lastIndexOf('\n', offset - 1) + 1)
      const line = text.slice(start, offset)
      if (/[^\s>]/.test(line.replace(listMarkers, ''))) return `\n${prefix.trimEnd()}\n${prefix}`
      if (start <= contentStart || /[^\s>]/.test(line)) return ''
      const previous = Math.max(contentStart, text.lastIndexOf('\n', start - 2) + 1)
      return isBlank(text.slice(previous, start)) ? '' : `\n${prefix}`
    },
    after(offset, prefix) {
      const end = lineEnd(text, offset)
      done = offset
      const [space = ''] = /^[ \t]*/.exec(text.slice(offset, end)) ?? []
      if (offset + space.length < end && text[offset + space.length] !== '\r')
        return { text: `\n${prefix.trimEnd()}\n${prefix}`, endOffset: offset + space.length }
      const isNextBlank = end >= text.length || isBlank(text.slice(end + 1, lineEnd(text, end + 1)))
      return { text: isNextBlank ? '' : `\n${prefix.trimEnd()}`, endOffset: offset }
    },
  }
}

const listMarkers = /^(?:[ \t>]*(?:[-+*]|\d{1,9}[.)])(?=[ \t]))+/
