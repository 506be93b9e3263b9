import type { HugoToken } from './hugo/hugo-token.ts'
import type { YamlProblem } from './yaml-problem.ts'

/** Our words for what Hugo says, by how that starts; the first that fits counts. */
const messages: readonly (readonly [start: string, message: string])[] = [
  ['mapping key', 'The key is set twice, which Hugo refuses. Keep one of them.'],
  [
    'non-map value',
    'This line has no colon, so that it is no key with a value. Write key: value, or indent the line.',
  ],
  [
    'unexpected key name',
    'A key must stand on one line. Is there a colon or a space missing behind the first word?',
  ],
  [
    'mapping value is not',
    'There is a second colon in this value. Put text with a colon and a space in quotes.',
  ],
  [
    'block sequence entries',
    'A list cannot start on the line of its key. Put each "- item" on a line of its own.',
  ],
  ["',' or", 'A comma is missing between two values here.'],
  ["expected sequence element, but found ','", 'There is a comma too many here.'],
  ['could not find flow map content', 'There is no key here. Write {key: value}, or put the text in quotes.'],
  ["sequence end token ']'", 'This list is never closed. Add the missing "]".'],
  ["could not find flow mapping end token '}'", 'This map is never closed. Add the missing "}".'],
  ['could not find map value', 'This map is never closed. Add the missing "}".'],
  ["could not find '", 'This bracket closes nothing. Put the text in quotes.'],
  ['could not find end character', 'This quoted string is never closed. Add the closing quote.'],
  [
    'invalid header option',
    'This cannot stand behind "|" or ">". Put the text on the next line, or in quotes.',
  ],
  ['invalid number of indent', 'This text is indented less than its first line, or than its header says.'],
  ['could not find multi-line content', 'Text behind "|" or ">" must be indented.'],
  ['found unknown escape', 'This is no escape sequence. Double the backslash, or use single quotes.'],
  ['not enough length for escaped', 'This escape sequence is too short. Double the backslash to have one.'],
  ['undefined', 'A name or a value is missing here. Put text that starts with "&" or "*" in quotes.'],
  ['found invalid tag character', 'A tag cannot have braces. Put text that starts with "!" in quotes.'],
  ['unexpected directive', 'A line that starts with "%" is a directive, which front matter cannot have.'],
  ['found an invalid key', 'There is no key that can be one in front of this colon. Put the text in quotes.'],
  ['unexpected map key', 'A brace cannot start a key. Put the text in quotes.'],
  ['unexpected scalar', 'No value can start like this. Put the text in quotes.'],
]
const otherwise =
  'This cannot stand here: it belongs to no key. Check the indentation, or put the text in quotes.'

/** A problem for what Hugo's decoder refuses, where we have found nothing, or another fault. */
export function refusalProblem(hugoText: string, token: HugoToken, text: string): YamlProblem {
  const startOffset = offsetOf(text, token)
  const lineEnd = text.indexOf('\n', startOffset)
  const most = lineEnd < 0 ? text.length : lineEnd
  const length = token.kind === 'invalid' ? 1 : token.value.length
  return {
    code: 'frontmatter/syntax',
    message: messageFor(hugoText),
    startOffset,
    endOffset: Math.max(startOffset, Math.min(most, startOffset + length)),
    hugoText,
    isFatal: true,
  }
}

function messageFor(hugoText: string): string {
  if (hugoText.startsWith('tab ') || hugoText.includes('tab character') || hugoText.includes("'\t'"))
    return hugoText.includes('cannot start any token') || hugoText.includes('indentation')
      ? 'YAML forbids tabs as indentation. Use spaces.'
      : 'A tab cannot stand in front of a key or a dash. Use spaces.'
  if (hugoText.endsWith('is a reserved character'))
    return `A word cannot start with "${hugoText[1]}" in YAML. Put the text in quotes.`
  return messages.find(([start]) => hugoText.startsWith(start))?.[1] ?? otherwise
}

/** The decoder counts some columns otherwise, so that the offset is one of the line at best. */
function offsetOf(text: string, { line, column }: HugoToken): number {
  let start = 0
  for (let number = 1; number < line; number++) {
    const end = text.indexOf('\n', start)
    if (end < 0) break
    start = end + 1
  }
  const end = text.indexOf('\n', start)
  const characters = Array.from(text.slice(start, end < 0 ? text.length : end))
  return start + characters.slice(0, column - 1).join('').length
}
