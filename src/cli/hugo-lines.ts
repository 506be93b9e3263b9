import type { Spelling } from '../ast/spelling.ts'
import type { HugoShortcode, HugoValue } from '../hugo/hugo-shortcode.ts'
import type { HugoToken } from '../hugo/hugo-token.ts'
import type { HugoView } from '../hugo/hugo-view.ts'
import { visibleText } from '../text/visible-text.ts'
import { indentation } from './indentation.ts'
import { preview } from './preview.ts'
import type { Colors } from './stream-style.ts'

/** What Hugo makes of a file, for a person: the verdict, its tokens with byte offsets, its shortcodes with ordinals. */
export function* hugoLines(view: HugoView, spelling: Spelling, colors: Colors): Generator<string> {
  if (view.ok) yield `${colors.green('Hugo accepts this file')}\n`
  else {
    const { line, column, message } = view.error
    yield `${colors.red(`Hugo refuses this file at line ${line}, byte column ${column}`)}: ${visibleText(message)}\n`
  }
  yield 'tokens\n'
  for (const token of view.tokens) yield tokenLine(token, colors)
  if (!view.ok) return
  yield 'shortcodes\n'
  yield* shortcodeLines(view.shortcodes, spelling, colors)
  yield `raw content ${colors.green(preview(view.rawContent))}\n`
}

function tokenLine({ type, low, high, value, typed, message }: HugoToken, colors: Colors): string {
  const kind = type === 'error' ? colors.red(type.padEnd(15)) : colors.cyan(type.padEnd(15))
  const text = message === undefined ? colors.green(preview(value)) : visibleText(message)
  // a string value is in the text already
  const go = typed === undefined || typed.startsWith('string:') ? '' : ` ${colors.yellow(typed)}`
  return `  ${colors.dim(`${low}-${high}`.padEnd(11))} ${kind} ${text}${go}\n`
}

function* shortcodeLines(
  shortcodes: readonly HugoShortcode[],
  spelling: Spelling,
  colors: Colors,
): Generator<string> {
  const stack: { readonly part: string | HugoShortcode; readonly depth: number }[] = []
  for (const part of shortcodes.toReversed()) stack.push({ part, depth: 1 })
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { part, depth } = top
    const indent = indentation(depth)
    if (typeof part === 'string') {
      yield `${indent}${colors.green(preview(part))}\n`
      continue
    }
    yield `${indent}${describe(part, spelling, colors)}\n`
    for (const inner of part.inner?.toReversed() ?? []) stack.push({ part: inner, depth: depth + 1 })
  }
}

function describe(shortcode: HugoShortcode, { open, close }: Spelling, colors: Colors): string {
  const { name, delimiter, ordinal, line, column, positional, named, inner, inline } = shortcode
  const values = [
    ...positional.map(value => goValue(value, colors)),
    ...named.map(([key, value]) => `${preview(key).slice(1, -1)}=${goValue(value, colors)}`),
  ]
  const words = [preview(name).slice(1, -1), ...values].join(' ')
  const tag = `${open}${delimiter} ${words} ${delimiter === '%' ? '%' : '>'}${close}`
  const notes = `${inline ? ' inline' : ''}${inner === null ? ' without inner' : ''}`
  return `${ordinal} ${colors.bold(tag)}${notes} ${colors.dim(`${line}:${column}`)}`
}

function goValue({ type, value }: HugoValue, colors: Colors): string {
  return type === 'string' ? colors.green(preview(String(value))) : colors.yellow(String(value))
}
