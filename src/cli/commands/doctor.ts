import { Command } from 'commander'
import { type DoctorFlags, runDoctor } from '../doctor/run-doctor.ts'
import { addConfigOptions } from '../lint/add-config-options.ts'
import { runGuarded } from '../lint/run-guarded.ts'

const helpText = `
Tells versions, git, the cache, the configuration of the linter with its presets and plugins, and each site: its settings,
its version of Hugo and where that is from, modules, languages, content and shortcodes. Then what is wrong with it, what
does not work for that reason, and what to do. Nothing is written, and Hugo is not run.

Examples:
  hugomark doctor                            the folder here
  hugomark doctor docs --json                another one, for programs and for reports of bugs

Exit codes:
  0  nothing is wrong
  1  something is: a broken configuration, no site, missing modules, unreadable pages, an old Node
  2  wrong usage
`

/** The command `hugomark doctor`. */
export function doctorCommand(finish: (exitCode: number) => void): Command {
  const command = new Command('doctor')
    .description('Tell what the linter works with here, and what is wrong with it.')
    .argument('[folder]', 'the site, or a folder above or in it', '.')
    .option('--json', 'print one JSON document')
  return addConfigOptions(command)
    .optionsGroup('Speed:')
    .option('--cache-location <folder>', 'where "lint --cache" keeps results')
    .addHelpText('after', helpText)
    .action(async (folder: string, _own: unknown, self: Command) => {
      finish(await runGuarded(() => runDoctor(folder, self.optsWithGlobals<DoctorFlags>())))
    })
}
