// East Asian Wide and Fullwidth; emoji are told by their property, or by the selector U+FE0F
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u4dbf\u4e00-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{16fe0}-\u{18dff}\u{1aff0}-\u{1b2ff}\u{1f200}-\u{1f251}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

/** The columns that one grapheme takes on a terminal: 0, 1 or 2. Tabs and control characters are not known to it. */
export function displayWidth(grapheme: string): number {
  if (grapheme.length === 1 && grapheme < '\u0300') return 1
  if (wide.test(grapheme)) return 2
  return zeroWidth.test(grapheme) ? 0 : 1
}
