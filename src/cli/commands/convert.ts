import { Command, Option } from 'commander'
import type { FrontmatterFormat } from '../../ast/nodes.ts'
import { convertInputs } from '../convert-inputs.ts'

interface ConvertFlags {
  readonly to: FrontmatterFormat
  readonly write?: true
  readonly quiet?: true
  readonly dropNull?: true
  readonly stdinFilename: string
  readonly color?: boolean
}

const helpText = `
What is kept:
  The order of keys, dates, exact numbers, and comments where the format has them (TOML and YAML). Each comment that
  is lost is named. The text of the page is not touched.

What is refused:
  Each page is read again in the new format and compared. A page is not written when Hugo would give it other
  parameters: null in TOML, maps in Org, integers that the format cannot hold. Such pages are errors.

Examples:
  hugomark convert --to toml content            show what would change, as a diff
  hugomark convert --to toml --write content    change the files
  hugomark convert --to yaml --write --drop-null content/post
                                                leave keys that are null out where the format has no null
  hugomark convert --to json --write - < a.md   standard input to standard output
  hugomark convert --to toml content | git apply
                                                the diff is one for git and patch

Exit codes:
  0  all pages can be converted, or were
  1  broken front matter, or pages that were refused
  2  wrong usage, or a file that cannot be read or written
`

/** The command `hugomark convert`. It writes only with `--write`. */
export function convertCommand(finish: (exitCode: number) => void): Command {
  return new Command('convert')
    .description('Write front matter in another format, with its comments and order.')
    .argument('[paths...]', 'files, directories, globs; - is standard input', ['content'])
    .addOption(
      new Option('--to <format>', 'the format to write')
        .choices(['toml', 'yaml', 'json', 'org'])
        .makeOptionMandatory(),
    )
    .option('--write', 'change the files; without it their diffs are printed')
    .option('--drop-null', 'leave keys that are null out, where the format has no null')
    .option('-q, --quiet', 'print no diffs')
    .option('--stdin-filename <name>', 'what messages call standard input', '<stdin>')
    .addHelpText('after', helpText)
    .action(async (paths: string[], _own: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ConvertFlags>()
      finish(
        await convertInputs(paths, {
          to: flags.to,
          isWrite: flags.write === true,
          isQuiet: flags.quiet === true,
          dropsNull: flags.dropNull === true,
          stdinName: flags.stdinFilename,
          color: flags.color,
        }),
      )
    })
}
