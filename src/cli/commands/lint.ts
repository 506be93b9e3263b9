import { Command, Option } from 'commander'
import { addConfigOptions } from '../lint/add-config-options.ts'
import { addReportOptions } from '../lint/add-report-options.ts'
import { addSpeedOptions } from '../lint/add-speed-options.ts'
import { collectValues } from '../lint/collect-values.ts'
import type { LintFlags } from '../lint/lint-flags.ts'
import { lintHelp } from '../lint/lint-help.ts'
import { parseShard } from '../lint/parse-shard.ts'
import { runLint } from '../lint/run-lint.ts'

/** The command `hugomark lint`. It writes content only with `--fix`. */
export function lintCommand(finish: (exitCode: number) => void): Command {
  const command = new Command('lint')
    .description('Report what is wrong with content files, and mend it.')
    .argument('[paths...]', 'a site, files, folders, globs; - is standard input (default: ".")')
    .optionsGroup('Fixes:')
    .option('--fix', 'make the fixes that change nothing else that readers see')
    .option('--fix-unsafe', 'also make fixes that may change more than is meant')
    .option('--fix-rule <id>', 'make the fixes of this rule only; may be repeated', collectValues)
    .option('--fix-dry-run', 'make fixes, report what is left, and write nothing')
    .option('--diff', 'print fixes as a diff in place of the report; written only with --fix')
  addConfigOptions(command)
    .option('--print-config <file>', 'print what counts for a file, and lint nothing')
    .optionsGroup('Files:')
    .addOption(
      new Option('--changed', 'only files that differ from the last commit').conflicts(['staged', 'since']),
    )
    .addOption(new Option('--staged', 'only files that are staged').conflicts(['changed', 'since']))
    .addOption(
      new Option('--since <ref>', 'only files that differ from where the branch left this one').conflicts([
        'changed',
        'staged',
      ]),
    )
    .option('--shard <i/n>', 'only this part of the files; "hugomark merge-reports" joins them', parseShard)
    .option('--stdin-filename <name>', 'the file that standard input is taken for', '<stdin>')
  addReportOptions(command)
    .option('--baseline <file>', 'do not report what this file lists; see "hugomark baseline --help"')
    .option('--timing', 'print the time of phases and rules')
    .option('--stats', 'print what was linted and how')
    .option('--statistics', 'print how often each rule reports')
    .option('--watch', 'lint again when a file changes, until Ctrl-C')
  return addSpeedOptions(command)
    .addHelpText('after', lintHelp)
    .action(async (paths: string[], _own: unknown, self: Command) => {
      finish(await runLint(paths, self.optsWithGlobals<LintFlags>()))
    })
}
