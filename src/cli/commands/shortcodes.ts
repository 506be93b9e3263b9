import { Command, InvalidArgumentError, Option } from 'commander'
import { listShortcodes } from '../shortcodes/list-shortcodes.ts'

interface ShortcodesFlags {
  readonly json?: true
  readonly markdown?: true
  readonly hugo?: string
  readonly embedded?: true
  readonly color?: boolean
}

const helpText = `
Site:
  The site that the folder or file belongs to: the nearest folder on the way up with a Hugo configuration. Hugo is
  not run. Files in the output are relative to the site's folder.

Output:
  For each shortcode how often and how it is called, what it accepts as far as its template tells, and where it is
  defined; names that are called and not defined with their first calls (file:line:column, from 1, columns in UTF-16
  code units); templates that are never used. Calls that templates or content adapters make are not seen.
  "[a]" may be left out, "a?" is perhaps required, "a:x|y" takes these values ("…": others as well), "a=x" is the
  default, "…" alone stands for more parameters, numbers are parameters without a name. The table is as wide as
  the terminal, else as COLUMNS says, else 100 columns. Problems of the site go to standard error.

Statements:
  What a template does not tell can be stated, with descriptions and examples, in hugomark.shortcodes.yaml or .json
  in the site's folder ("shortcodes:", then a signature for each name), or in the template itself:
    {{/* hugomark
    description: A coloured box.
    named: [{ name: kind, required: true, values: [tip, warning] }]
    */}}

Examples:
  hugomark shortcodes                        the site around the current folder
  hugomark shortcodes docs --embedded        with all that Hugo brings along
  hugomark shortcodes --hugo 0.131           by the rules of Hugo 0.131
  hugomark shortcodes --markdown > content/docs/shortcodes.md
                                             a reference page (tags in it are escaped)
  hugomark shortcodes --json | jq '.neverUsed'
                                             for programs

Exit codes:
  0  no errors (there may be warnings)
  1  names that are not defined, content that Hugo refuses, broken templates, statements or configuration
  2  wrong usage, or no site
`

/** The command `hugomark shortcodes`. It only reads. */
export function shortcodesCommand(finish: (exitCode: number) => void): Command {
  return new Command('shortcodes')
    .description('List the shortcodes of a site: what they accept, and how they are used.')
    .argument('[site]', 'a folder or file of the site', '.')
    .addOption(new Option('--json', 'print one JSON document').conflicts('markdown'))
    .option('--markdown', "print a reference page for the site's own documentation")
    .option(
      '--hugo <version>',
      "the version of Hugo; default: what the site's files say, else 0.169",
      readVersion,
    )
    .option('--embedded', "list Hugo's own shortcodes even when they are not used")
    .addHelpText('after', helpText)
    .action(async (path: string, _own: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ShortcodesFlags>()
      finish(
        await listShortcodes(path, {
          view: flags.json ? 'json' : flags.markdown ? 'markdown' : 'table',
          hugoVersion: flags.hugo,
          withEmbedded: flags.embedded === true,
          color: flags.color,
        }),
      )
    })
}

function readVersion(text: string): string {
  if (!/^v?\d+\.\d+(?:\.\d+)?$/.test(text)) {
    throw new InvalidArgumentError('It must be a version such as 0.146 or 0.146.2.')
  }
  return text
}
