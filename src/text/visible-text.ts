// C1 controls, and characters that turn the direction of a line or break it
const hidden = /[\x80-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu

/**
 * A text that is safe to print on one line of a terminal: control characters become their pictures (`␛`), other
 * characters that act on the display and lone surrogates become `�`. Its length in UTF-16 code units stays the same.
 */
export function visibleText(text: string): string {
  return text
    .replace(/[\0-\x1f]/g, control => String.fromCharCode(0x2400 + control.charCodeAt(0)))
    .replaceAll('\x7f', '␡')
    .replace(hidden, '�')
}
