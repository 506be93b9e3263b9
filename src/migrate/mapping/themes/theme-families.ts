import { blowfish } from './blowfish.ts'
import { docsy } from './docsy.ts'
import { fixit } from './fixit.ts'
import { hextra } from './hextra.ts'
import { hugoBook } from './hugo-book.ts'
import { hugoblox } from './hugoblox.ts'
import { relearn } from './relearn.ts'
import type { ThemeFamily } from './theme-family.ts'

/** All themes whose shortcodes have mappings, by name. */
export const themeFamilies: readonly ThemeFamily[] = [
  blowfish,
  docsy,
  fixit,
  hextra,
  hugoBook,
  hugoblox,
  relearn,
]
