import { Command, Option } from 'commander'
import { runGuarded } from '../lint/run-guarded.ts'
import { listRules, type RulesFlags } from '../rules/list-rules.ts'

const helpText = `
Output:
  For each rule the severity that presets give it, the one that the configuration here gives it to all files ("off"
  when it does not run), what mends it, and what it reports. Rules of the plugins of the configuration are listed too.

Examples:
  hugomark rules                             all rules
  hugomark rules --preset strict             those of a preset
  hugomark rules --markdown > rules.md       a table for a style guide
  hugomark rules --json | jq -r '.[] | select(.here != "off").id'
                                             what runs here

Exit codes:
  0  the rules were listed
  2  wrong usage, or a configuration that cannot be used
`

/** The command `hugomark rules`. */
export function rulesCommand(finish: (exitCode: number) => void): Command {
  return new Command('rules')
    .description('List the rules of the linter.')
    .addOption(new Option('--json', 'print one JSON document').conflicts('markdown'))
    .option('--markdown', 'print a table in Markdown')
    .option('--preset <name>', 'only the rules of a preset')
    .addOption(new Option('--config <file>', 'the configuration that counts'))
    .addOption(new Option('--no-config', 'look for no configuration'))
    .addHelpText('after', helpText)
    .action(async (_own: unknown, self: Command) => {
      finish(await runGuarded(() => listRules(self.optsWithGlobals<RulesFlags>())))
    })
}
