// no hex digits, no exponent, no version mark, no size: what reads as part of a number is left out
const letters = 'XQZJKUYGHMNPRSTWILOVABCDEF'
const longest = 4

/** Letters that stand in front of no digit in the kept parts of a source, so that a placeholder is found again. */
export function chooseMarker(kept: readonly string[]): string {
  const taken = new Set<string>()
  for (const text of kept) {
    for (const { index } of text.matchAll(/(?<=[A-Z])\d/g)) {
      for (let length = 1; length <= longest && length <= index; length++)
        taken.add(text.slice(index - length, index))
    }
  }
  for (let length = 1; length <= longest; length++) {
    for (let rank = 0; rank < letters.length ** length; rank++) {
      let marker = ''
      for (let rest = rank, at = 0; at < length; at++, rest = Math.floor(rest / letters.length))
        marker += letters[rest % letters.length]
      if (!taken.has(marker)) return marker
    }
  }
  // a source would need 26⁴ words made for it
  return letters[0]!.repeat(longest + 1)
}
