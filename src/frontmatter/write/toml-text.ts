import type { WriteStyle } from './write-style.ts'

const shortEscapes: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\f': '\\f',
  '\r': '\\r',
  '\n': '\\n',
}

/** A string in TOML: in one line where its text is; else between three quotes where no line could be taken for a fence. */
export function tomlText(text: string, style: WriteStyle, isOneLine = false): string {
  const isMultiline =
    !isOneLine &&
    text.includes('\n') &&
    style.eol === '\n' &&
    !/[\0-\x08\x0b-\x1f\x7f]|(?:^|\n)\+\+\+/.test(text)
  if (isMultiline) {
    const canBeLiteral = !text.includes("''") && !text.endsWith("'")
    if (canBeLiteral && (style.quote === 'single' || text.includes('\\'))) return `'''\n${text}'''`
    return `"""\n${text.replaceAll('\\', '\\\\').replaceAll('""', '"\\"').replace(/"$/, '\\"')}"""`
  }
  const canBeLiteral = !/['\0-\x08\x0a-\x1f\x7f]/.test(text)
  if (canBeLiteral && (style.quote === 'single' || /["\\]/.test(text))) return `'${text}'`
  return `"${text.replace(/["\\]/g, '\\$&').replace(/[\0-\x08\x0a-\x1f\x7f]/g, escapeControl)}"`
}

function escapeControl(character: string): string {
  return shortEscapes[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** One name of a key. */
export function tomlName(name: string, style: WriteStyle): string {
  return /^[A-Za-z0-9_-]+$/.test(name) ? name : tomlText(name, style, true)
}
