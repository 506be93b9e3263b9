import { Command, InvalidArgumentError, Option } from 'commander'
import type { LintFlags } from '../lint/lint-flags.ts'
import { lintHelp } from '../lint/lint-help.ts'
import { runLint } from '../lint/run-lint.ts'

/** The command `hugomark lint`. It writes content only with `--fix`. */
export function lintCommand(finish: (exitCode: number) => void): Command {
  return new Command('lint')
    .description('Report what is wrong with content files, and mend it.')
    .argument('[paths...]', 'a site, files, folders, globs; - is standard input (default: ".")')
    .optionsGroup('Fixes:')
    .option('--fix', 'make the fixes that change nothing else that readers see')
    .option('--fix-unsafe', 'also make fixes that may change more than is meant')
    .option('--fix-rule <id>', 'make the fixes of this rule only; may be repeated', collect)
    .option('--fix-dry-run', 'make fixes, report what is left, and write nothing')
    .option('--diff', 'print fixes as a diff in place of the report; written only with --fix')
    .optionsGroup('Configuration:')
    .addOption(new Option('--config <file>', 'the configuration of all files'))
    .addOption(new Option('--no-config', 'look for no configuration'))
    .option('--preset <name>', 'a preset in place of those of the configuration; may be repeated', collect)
    .option(
      '--rule <setting>',
      'a setting over all others, such as "directive/unused: off"; may be repeated',
      collect,
    )
    .option('--site <folder>', 'the site of all files')
    .option('--hugo <version>', 'the version of Hugo, such as 0.146')
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
    .option('--stdin-filename <name>', 'the file that standard input is taken for', '<stdin>')
    .optionsGroup('Report:')
    .option('-f, --format <name[=file]>', 'the format of the report; may be repeated', collect)
    .option('-o, --output-file <file>', 'where the report goes')
    .option('-q, --quiet', 'report errors only')
    .option('--max-warnings <n>', 'fail when there are more warnings', parseCount)
    .option('--exit-zero', 'exit with 0 whatever is reported')
    .option('--timing', 'print the time of phases and rules')
    .option('--stats', 'print what was linted and how')
    .optionsGroup('Speed:')
    .option('--cache', 'keep results, and lint again only what has changed')
    .option('--cache-location <folder>', 'where they are kept')
    .option('--concurrency <n>', 'the number of threads (default: as many as pay)', parseCount)
    .addHelpText('after', lintHelp)
    .action(async (paths: string[], _own: unknown, command: Command) => {
      finish(await runLint(paths, command.optsWithGlobals<LintFlags>()))
    })
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value]
}

function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('It must be a whole number.')
  return Number(value)
}
