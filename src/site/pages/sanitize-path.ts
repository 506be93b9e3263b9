/** How a site wants its paths. */
export interface PathStyle {
  readonly keepsCase: boolean
  readonly dropsAccents: boolean
}

const kept = /[\p{L}\p{Nd}\p{M}./\\_#+~@-]/u

/**
 * Hugo's way of making a path fit for a URL: white space becomes one hyphen, unless there is one already, and most
 * punctuation goes.
 */
export function sanitizePath(text: string, { keepsCase, dropsAccents }: PathStyle): string {
  let clean = ''
  let isPending = false
  for (const character of text) {
    if (kept.test(character)) {
      if (isPending && character !== '-') clean += '-'
      isPending = false
      clean += character
    } else if (clean !== '' && !clean.endsWith('-') && /[\s\x85]/.test(character)) isPending = true
  }
  if (dropsAccents)
    clean = clean
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .normalize('NFC')
  return keepsCase ? clean : lowerCase(clean)
}

/** Go maps each character for itself and to one only. */
function lowerCase(text: string): string {
  let lower = ''
  for (const character of text) lower += character === 'İ' ? 'i' : character.toLowerCase()
  return lower
}
