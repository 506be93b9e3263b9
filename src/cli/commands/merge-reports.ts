import { Command } from 'commander'
import { addReportOptions } from '../lint/add-report-options.ts'
import { runGuarded } from '../lint/run-guarded.ts'
import { type MergeFlags, mergeReports } from '../merge/merge-reports.ts'

const helpText = `
Reports:
  What "hugomark lint --format json" has written, of parts of a site: each file is in one of them. With --shard all
  parts must be there. Code is shown where the files are here as they were. Parts are written without --quiet and
  --max-warnings, which count for the whole here.

Examples:
  hugomark lint --shard 1/3 --exit-zero --format json=part-1.json
                                             on the first of three machines
  hugomark merge-reports part-*.json         one report, and one exit code
  hugomark merge-reports part-*.json --format sarif=lint.sarif --max-warnings 10
                                             in any format, with a limit for the whole

Exit codes:
  0  no errors (warnings may have been reported; also with --exit-zero)
  1  errors, or more warnings than --max-warnings allows
  2  wrong usage, a part that is missing, or something that a part could not lint
`

/** The command `hugomark merge-reports`. */
export function mergeReportsCommand(finish: (exitCode: number) => void): Command {
  const command = new Command('merge-reports')
    .description('Join JSON reports of parts of a site into one report.')
    .argument('<reports...>', 'files that "hugomark lint --format json" has written')
  return addReportOptions(command)
    .addHelpText('after', helpText)
    .action(async (files: string[], _own: unknown, self: Command) => {
      finish(await runGuarded(() => mergeReports(files, self.optsWithGlobals<MergeFlags>())))
    })
}
