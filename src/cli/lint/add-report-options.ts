import type { Command } from 'commander'
import { collectValues } from './collect-values.ts'
import { parseCount } from './parse-count.ts'

/** Adds the options that say what becomes of messages. */
export function addReportOptions(command: Command): Command {
  return command
    .optionsGroup('Report:')
    .option('-f, --format <name[=file]>', 'the format of the report; may be repeated', collectValues)
    .option('-o, --output-file <file>', 'where the report goes')
    .option('-q, --quiet', 'report errors only')
    .option('--max-warnings <n>', 'fail when there are more warnings', parseCount)
    .option('--exit-zero', 'exit with 0 whatever is reported')
}
