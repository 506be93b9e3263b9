import type { Command } from 'commander'
import type { MaskOptions } from '../../mask/mask-options.ts'

/** What the command line says of masking. */
export interface MaskingFlags {
  readonly bodies?: string
  readonly frontmatter?: boolean
}

export function addMaskingFlags(command: Command): Command {
  return command
    .option(
      '--bodies <names>',
      'mask the content of these {{< >}} calls too: all, none, or names with commas',
    )
    .option('--frontmatter', 'mask front matter (by default only for formatters)')
    .option('--no-frontmatter', 'leave front matter as it is')
}

export function maskingOptions({ bodies, frontmatter }: MaskingFlags): Omit<MaskOptions, 'for'> {
  return {
    ...(bodies === undefined ? {} : { bodies: bodiesOf(bodies) }),
    ...(frontmatter === undefined ? {} : { frontmatter }),
  }
}

function bodiesOf(words: string): boolean | ((name: string) => boolean) {
  if (words === 'all' || words === 'none') return words === 'all'
  const names = new Set(words.split(',').map(name => name.trim()))
  return name => names.has(name)
}
