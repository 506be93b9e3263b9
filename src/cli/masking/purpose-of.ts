import { basename } from 'node:path'
import type { MaskPurpose } from '../../mask/mask-options.ts'

const formatters = ['prettier', 'remark', 'dprint', 'mdformat', 'deno', 'oxfmt', 'yamark', 'panache']
const linters = [
  'markdownlint',
  'markdownlint-cli2',
  'vale',
  'textlint',
  'cspell',
  'eslint',
  'rumdl',
  'ltex-cli-plus',
]
/** These run another program, named by one of their next words. */
const runners = ['npx', 'pnpm', 'yarn', 'bunx', 'npm', 'exec', 'node']

/** What a command wants: known by its name, else a text to be changed unless it is only to check. */
export function purposeOf(command: readonly string[], isCheck: boolean): MaskPurpose {
  for (const word of command) {
    const name = basename(word)
      .replace(/\.(cmd|exe|c?js|mjs)$/, '')
      .replace(/@[\d.]+$/, '')
    if (formatters.includes(name)) return 'format'
    if (linters.includes(name)) return 'lint'
    if (!runners.includes(name) && !word.startsWith('-')) break
  }
  return isCheck ? 'lint' : 'format'
}
