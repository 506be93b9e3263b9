import { Command, Option } from 'commander'
import { runGuarded } from '../lint/run-guarded.ts'
import { type ExplainFlags, explainRule } from '../rules/explain-rule.ts'

const helpText = `
Examples:
  hugomark explain shortcode/unset-param     what the rule reports, why, what to do, and its options
  hugomark explain unused                    the name is enough where no other rule has it
  hugomark explain directive/unused --json   for programs

Exit codes:
  0  the rule was explained
  2  there is no such rule, or a configuration cannot be used
`

/** The command `hugomark explain`. */
export function explainCommand(finish: (exitCode: number) => void): Command {
  return new Command('explain')
    .description('Tell what a rule of the linter reports, why, and what to do.')
    .argument('<rule>', 'the id of a rule, or of one of a plugin of the configuration')
    .option('--json', 'print one JSON document')
    .addOption(new Option('--config <file>', 'the configuration that tells the plugins'))
    .addOption(new Option('--no-config', 'look for no configuration'))
    .addHelpText('after', helpText)
    .action(async (rule: string, _own: unknown, self: Command) => {
      finish(await runGuarded(() => explainRule(rule, self.optsWithGlobals<ExplainFlags>())))
    })
}
