import { Command, Option } from 'commander'
import { type InitFlags, runInit } from '../init/run-init.ts'
import { collectValues } from '../lint/collect-values.ts'
import { runGuarded } from '../lint/run-guarded.ts'

const helpText = `
Looks at the site of the folder, or at the only one below it: version of Hugo, modules, languages, shortcodes that no
template tells of, and the front matter of each section with five pages or more. Fields that at least 95 % of the pages
fill in become required; fields of the site's own whose values are all of one type get a JSON Schema. The configuration
is written beside that of the site. On a terminal it is shown and asked for first, unless --yes says so.

Examples:
  hugomark init                              look, ask, and write hugomark.config.yaml
  hugomark init --yes --preset strict        without a question, with more rules
  hugomark init --stdout                     only show the configuration
  hugomark init docs --format ts             as a program

Exit codes:
  0  the configuration was written (or shown, or not wanted)
  2  there is one already, wrong usage, or it cannot be written
`

/** The command `hugomark init`. It writes one file, and replaces none without `--force`. */
export function initCommand(finish: (exitCode: number) => void): Command {
  return new Command('init')
    .description('Write a configuration of the linter that fits a site.')
    .argument('[folder]', 'the site, or the repository that it is in', '.')
    .option('-y, --yes', 'ask nothing')
    .option('--preset <name>', 'a preset in place of recommended; may be repeated', collectValues)
    .addOption(
      new Option('--format <format>', 'the format of the configuration')
        .choices(['yaml', 'json', 'ts'])
        .default('yaml'),
    )
    .option('--stdout', 'print the configuration, and write nothing')
    .option('--force', 'replace a configuration of the same name')
    .addHelpText('after', helpText)
    .action(async (folder: string, _own: unknown, self: Command) => {
      finish(await runGuarded(() => runInit(folder, self.optsWithGlobals<InitFlags>())))
    })
}
