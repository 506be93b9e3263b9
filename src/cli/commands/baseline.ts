import { Command } from 'commander'
import { type BaselineFlags, runBaseline } from '../baseline/run-baseline.ts'
import { addConfigOptions } from '../lint/add-config-options.ts'
import { addSpeedOptions } from '../lint/add-speed-options.ts'
import { runGuarded } from '../lint/run-guarded.ts'

const helpText = `
A baseline lists the problems that a site has today, so that "hugomark lint --baseline" reports new ones only, and a
team can start with strict rules at once. Commit it.

Entries:
  A problem is known again by its rule, its file, its message, and the line that it is about, without white space, not
  by the number of the line. Equal ones are counted; one more than there were is new. The lines around tell which.
  Paths are relative to the folder of the baseline. What it has of files that are not linted stays.

Examples:
  hugomark baseline create                     list what is wrong today
  hugomark lint --baseline hugomark.baseline.json
                                               what is new; for CI
  hugomark baseline prune                      drop what was mended
  hugomark baseline update content/blog        list again what is wrong in a part

Exit codes:
  0  the baseline was written
  2  wrong usage, or something could not be linted or written; the baseline is as it was
`

const actions = {
  create: 'List all that is wrong; the file must not be there yet.',
  update: 'List what is wrong now: new problems are added, others dropped.',
  prune: 'Drop problems that no longer occur, and add none.',
} as const

/** The command `hugomark baseline`. It writes the baseline and nothing else. */
export function baselineCommand(finish: (exitCode: number) => void): Command {
  const command = new Command('baseline')
    .description('Put off the problems that there are, so that only new ones are reported.')
    .addHelpText('after', helpText)
  for (const action of ['create', 'update', 'prune'] as const) {
    const sub = new Command(action)
      .description(actions[action])
      .argument('[paths...]', 'a site, files, folders, globs (default: ".")')
      .option('--file <file>', 'the baseline', 'hugomark.baseline.json')
    if (action === 'create') sub.option('--force', 'replace a baseline that is there')
    addSpeedOptions(addConfigOptions(sub)).action(async (paths: string[], _own: unknown, self: Command) => {
      finish(await runGuarded(() => runBaseline(action, paths, self.optsWithGlobals<BaselineFlags>())))
    })
    command.addCommand(sub)
  }
  return command
}
