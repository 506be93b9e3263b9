import { nameToEmoji } from 'gemoji'

/** The emoji of a code, of which `name` is what stands between the colons; the code itself when there is none. */
export function emojiOf(code: string, name: string): string {
  return Object.hasOwn(nameToEmoji, name) ? nameToEmoji[name]! : code
}
