import { type Command, Option } from 'commander'
import { collectValues } from './collect-values.ts'

/** Adds the options that say which rules run and how, as all commands that lint have them. */
export function addConfigOptions(command: Command): Command {
  return command
    .optionsGroup('Configuration:')
    .addOption(new Option('--config <file>', 'the configuration of all files'))
    .addOption(new Option('--no-config', 'look for no configuration'))
    .option(
      '--preset <name>',
      'a preset in place of those of the configuration; may be repeated',
      collectValues,
    )
    .option(
      '--rule <setting>',
      'a setting over all others, such as "directive/unused: off"; may be repeated',
      collectValues,
    )
    .option('--site <folder>', 'the site of all files')
    .option(
      '--hugo <version>',
      'the version of Hugo, such as 0.146; as 0.111..0.169 what an upgrade changes, too',
    )
}
