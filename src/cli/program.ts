import { Command } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { baselineCommand } from './commands/baseline.ts'
import { censusCommand } from './commands/census.ts'
import { convertCommand } from './commands/convert.ts'
import { doctorCommand } from './commands/doctor.ts'
import { explainCommand } from './commands/explain.ts'
import { initCommand } from './commands/init.ts'
import { lintCommand } from './commands/lint.ts'
import { lspCommand } from './commands/lsp.ts'
import { mapCommand } from './commands/map.ts'
import { maskCommand } from './commands/mask.ts'
import { mergeReportsCommand } from './commands/merge-reports.ts'
import { migrateCommand } from './commands/migrate.ts'
import { parseCommand } from './commands/parse.ts'
import { rulesCommand } from './commands/rules.ts'
import { shortcodesCommand } from './commands/shortcodes.ts'
import { withCommand } from './commands/with.ts'

const helpText = `
Examples:
  hugomark parse content/post/hello.md       print the tree of a page
  hugomark parse --quiet content             report the problems of a whole site
  hugomark parse --json content > pages.jsonl
                                             one JSON document for each page
  hugomark lint                              what is wrong with the site in this folder, and how to mend it
  hugomark init                              a configuration of the linter that fits the site
  hugomark doctor                            what the linter works with, and what is wrong with it
  hugomark explain shortcode/unset-param     what a rule reports, why, and what to do
  hugomark convert --to toml content         front matter in another format: what would change
  hugomark shortcodes                        what the shortcodes of a site accept, and how they are used
  hugomark census                            the shortcode calls of the site in this folder
  hugomark census --html report.html         the same, as a report with charts
  hugomark migrate --to starlight            what it takes to move the site to another system
  hugomark with content -- prettier --write  a formatter that cannot break shortcodes

Exit codes:
  0  no errors in the content (also after --help and --version)
  1  errors in the content
  2  wrong usage (also without a command), or a file that cannot be read

Environment:
  NO_COLOR      set to anything: no colours
  FORCE_COLOR   set to anything but 0 or false: colours, even when the output is no terminal
`

/** The command line as commander knows it. Each command hands its exit code to `finish`. */
export function createProgram(finish: (exitCode: number) => void): Command {
  const program = new Command('hugomark')
    .description('Reads Hugo content files as a lossless syntax tree.')
    .version(packageJson.version, '-V, --version', 'print the version')
    .option('--color', 'colours, even when the output is no terminal')
    .option('--no-color', 'no colours')
    .helpOption('-h, --help', 'print help for the program or a command')
    .helpCommand('help [command]', 'print help for a command')
    .addHelpText('after', helpText)
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('Try "hugomark --help", or "hugomark help COMMAND".')
    .exitOverride()
  for (const command of [
    parseCommand(finish),
    lintCommand(finish),
    initCommand(finish),
    rulesCommand(finish),
    explainCommand(finish),
    lspCommand(finish),
    doctorCommand(finish),
    baselineCommand(finish),
    mergeReportsCommand(finish),
    convertCommand(finish),
    shortcodesCommand(finish),
    censusCommand(finish),
    maskCommand(finish),
    mapCommand(finish),
    migrateCommand(finish),
    withCommand(finish),
  ]) {
    program.addCommand(command.copyInheritedSettings(program))
    for (const inner of command.commands) inner.copyInheritedSettings(command)
  }
  return program
}
