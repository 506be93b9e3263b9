import { Command, Option } from 'commander'
import type { Delimiters } from '../../ast/spelling.ts'
import { parseInputs } from '../parse-inputs.ts'

interface ParseFlags {
  readonly json?: true
  readonly tokens?: true
  readonly hugo?: true
  readonly quiet?: true
  readonly delimiters: Delimiters
  readonly stdinFilename: string
  readonly color?: boolean
}

const helpText = `
Paths:
  A file is read whatever its extension. A directory stands for the content files in it: .md .mdown .markdown
  .html .htm .org .adoc .asciidoc .ad .pandoc .pdc .rst; links, names that start with a dot and node_modules
  are left out. A path that does not exist may be a glob; it names files
  of any extension, never links, and nothing in node_modules unless it says so.

Output:
  The tree goes to standard output. Problems go to standard error, as file:line:column with the line and, where
  Hugo would refuse the file, Hugo's words. Lines and columns count from 1, columns in UTF-16 code units.
  With --json there is one line for each file, a JSON document of its own:
  {"file": …, "tree": …, "diagnostics": […]}, with "tokens" or "hugo" for "tree" when those are asked for.

Examples:
  hugomark parse content/post/hello.md       the tree of a page
  hugomark parse --quiet content             only the problems of a whole site
  hugomark parse 'content/**/index.md'       a glob (quoted, or the shell expands it)
  hugomark parse --json page.md | jq .tree   for programs
  hugomark parse --tokens page.md            how the page is cut into tokens
  hugomark parse --hugo page.md              what Hugo 0.169 makes of the page
  git show HEAD:a.md | hugomark parse --stdin-filename a.md -
                                             standard input
  hugomark parse --delimiters angle page.md.tmpl
                                             tags written as <<% name %>> and <<< name >>>

Exit codes:
  0  no errors in the content (there may be warnings)
  1  errors in the content
  2  wrong usage, or a file that cannot be read (missing, not UTF-8, larger than 512 MiB)
`

/** The command `hugomark parse`. It only reads. */
export function parseCommand(finish: (exitCode: number) => void): Command {
  return new Command('parse')
    .description('Parse content files, print their trees, and report their problems.')
    .argument('<paths...>', 'files, directories, globs; - is standard input')
    .option('--json', 'print JSON, one line for each file')
    .addOption(new Option('--tokens', 'print the tokens, not the tree').conflicts('hugo'))
    .option('--hugo', "print Hugo's view of the file: its tokens, its shortcodes or its error")
    .addOption(new Option('-q, --quiet', 'print nothing but problems').conflicts(['json', 'tokens', 'hugo']))
    .addOption(
      new Option('--delimiters <spelling>', 'how tags are spelled: {{< >}} or <<< >>>')
        .choices(['hugo', 'angle'])
        .default('hugo'),
    )
    .option('--stdin-filename <name>', 'what messages call standard input', '<stdin>')
    .addHelpText('after', helpText)
    .action(async (paths: string[], _own: unknown, command: Command) => {
      const flags = command.optsWithGlobals<ParseFlags>()
      finish(
        await parseInputs(paths, {
          view: flags.tokens ? 'tokens' : flags.hugo ? 'hugo' : 'tree',
          isJson: flags.json === true,
          isQuiet: flags.quiet === true,
          delimiters: flags.delimiters,
          stdinName: flags.stdinFilename,
          color: flags.color,
        }),
      )
    })
}
