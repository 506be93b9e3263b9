import { textWidth } from '../../text/text-width.ts'

/** A text as lines that are `width` columns wide at most, unless a word is wider; each behind an indentation. */
export function wrapText(text: string, width: number, indentation = ''): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && textWidth(`${indentation}${line} ${word}`) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].map(each => `${indentation}${each}\n`).join('')
}
