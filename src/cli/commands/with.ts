import { Command, Option } from 'commander'
import type { MaskPurpose } from '../../mask/mask-options.ts'
import { addMaskingFlags, type MaskingFlags, maskingOptions } from '../masking/masking-flags.ts'
import { purposeOf } from '../masking/purpose-of.ts'
import { withTool } from '../with-tool.ts'

interface WithFlags extends MaskingFlags {
  readonly check?: true
  readonly quiet?: true
  readonly for?: MaskPurpose
  readonly color?: boolean
}

const helpText = `
How it works:
  The command runs in a temporary copy of the project that is made of links, with the files in it masked. So it finds its
  settings, and the files are never broken, even when the power fails. It gets the files as its last arguments, or
  where one of its arguments is {}. Afterwards the tags are put back. A file is written only when Hugo reads the same
  tags, parameters and front matter; else it stays as it was, and the tag is named with its line and column.

Examples:
  hugomark with content -- prettier --write
  hugomark with --check content -- markdownlint-cli2
  hugomark with content -- markdownlint-cli2 --fix
  hugomark with 'content/**/*.md' -- remark {} --output
  hugomark with --check content -- vale      places in the output are those of the files

Exit codes:
  0-255  that of the command, when it ran
  1      also: a file was left as it was because of its tags
  2      also: wrong usage, a command that cannot be started, a file that cannot be read or written
  130    stopped by Ctrl-C (128 and the number of the signal); nothing was written
`

/** The command `hugomark with`. It writes what the command wrote. */
export function withCommand(finish: (exitCode: number) => void): Command {
  const command = new Command('with')
    .description('Run a formatter or linter on pages with their tags masked.')
    .usage('[options] [files...] -- <command...>')
    .argument('[words...]', 'files, directories, globs (content by default), then -- and the command')
    .option('--check', 'write nothing')
    .addOption(
      new Option('--for <purpose>', 'how to mask; known commands need no word').choices(['lint', 'format']),
    )
    .option('-q, --quiet', 'no summary')
  return addMaskingFlags(command)
    .addHelpText('after', helpText)
    .action(async (words: string[], _own: unknown, own: Command) => {
      const flags = own.optsWithGlobals<WithFlags>()
      // commander drops the mark between the two lists
      const mark = process.argv.indexOf('--')
      const count = mark < 0 ? 0 : process.argv.length - mark - 1
      if (count === 0) own.error('error: name a command behind --')
      const files = words.slice(0, words.length - count)
      const tool = words.slice(words.length - count)
      const isCheck = flags.check === true
      const options = { ...maskingOptions(flags), for: flags.for ?? purposeOf(tool, isCheck) }
      finish(
        await withTool(files.length === 0 ? ['content'] : files, tool, {
          isCheck,
          isQuiet: flags.quiet === true,
          mask: options,
          color: flags.color,
        }),
      )
    })
}
