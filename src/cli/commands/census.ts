import { Command, Option } from 'commander'
import { type CensusView, censusInputs } from '../census-inputs.ts'

interface CensusFlags {
  readonly json?: true
  readonly csv?: true
  readonly html?: string
  readonly stdinFilename: string
  readonly color?: boolean
}

const helpText = `
Paths:
  The folder of a site (with hugo.toml or another configuration) stands for all its content, that of its themes and
  modules included. Other directories, files and globs are those of "hugomark parse". Tags pair by the templates of
  the site that the first path belongs to; without a site by their names.

Context of a call, the first that fits:
  code (fenced, indented, span), comment (HTML), linkDestination (link, image, definition), htmlAttribute,
  heading, table, list, block (alone on its line or lines), inline.

Examples:
  hugomark census                            a table of the site in this folder
  hugomark census content/docs               a part of a site
  hugomark census --html report.html .       a report with charts, for a browser
  hugomark census --csv > census.csv         for a spreadsheet
  hugomark census --json | jq '.rows[] | select(.context == "table")'
                                             for programs

Exit codes:
  0  no errors in the content
  1  errors in the content; the census counts what can be read (see "hugomark parse --quiet")
  2  wrong usage, a file that cannot be read, or a report that cannot be written
`

/** The command `hugomark census`. It writes nothing but the report that it is asked for. */
export function censusCommand(finish: (exitCode: number) => void): Command {
  return new Command('census')
    .description('Count the shortcode calls of a site by name, arguments, form and context.')
    .argument('[paths...]', 'a site, files, directories, globs; - is standard input (default: ".")')
    .addOption(new Option('--json', 'print JSON').conflicts(['csv', 'html']))
    .addOption(new Option('--csv', 'print CSV').conflicts(['json', 'html']))
    .addOption(
      new Option('--html <file>', 'write a report to look at in a browser').conflicts(['json', 'csv']),
    )
    .option('--stdin-filename <name>', 'what samples call standard input', '<stdin>')
    .addHelpText('after', helpText)
    .action(async (paths: string[], _own: unknown, command: Command) => {
      const flags = command.optsWithGlobals<CensusFlags>()
      const view: CensusView = flags.json ? 'json' : flags.csv ? 'csv' : 'table'
      const { html, stdinFilename: stdinName, color } = flags
      const options = { view, stdinName, color, ...(html === undefined ? {} : { htmlPath: html }) }
      finish(await censusInputs(paths.length === 0 ? ['.'] : paths, options))
    })
}
