import { Command, Option } from 'commander'
import { targetNames } from '../../migrate/targets/target-names.ts'
import { collectValues } from '../lint/collect-values.ts'
import { parseCount } from '../lint/parse-count.ts'
import { runGuarded } from '../lint/run-guarded.ts'
import type { MigrateFlags } from '../migrate/migrate-flags.ts'

const helpText = `
Reads the site (configuration, modules, front matter, templates of shortcodes) without running Hugo, and plans where
each file goes, its address, front matter and links. Without --write nothing is written: the plan is printed, with all
that a person has to look at, as file:line:column.

With --write the new site goes into a folder that is empty, not there, or of an earlier run. Files that you changed there
since are kept, and a run that finds nothing new writes nothing. --revert takes all of it back.

Statuses of a page:
  clean      nothing to do
  rendering  it looks different, and nothing is lost
  review     somebody has to look at a place
  blocked    a part could not be translated

Examples:
  hugomark migrate --to starlight                    the plan for the site in this folder
  hugomark migrate --to docusaurus --from site --out new --write
                                                     write the new site
  hugomark migrate --to mdx --only 'docs/**' --report report.html
                                                     pages side by side, for a browser
  hugomark migrate --revert --out new                take back what was written
  hugomark migrate --to starlight --compare public new/dist --report compared.html
                                                     is all of the text still there?

--verify reads each page with the target's own parser, from node_modules of --out, of this folder, or beside hugomark,
and tells its errors at their places in the Hugo files. What is missing is named. There is none for zola.

--compare reads HTML that Hugo and the target have built and compares it page by page: text, headings, links, images,
code and tables, addresses and redirects. With --to, the site in --from tells which pages have moved.

Exit codes:
  0  fine
  1  findings as bad as --fail-on says (with --revert: files that were changed since, and stay; with --build: the build
     failed; with --compare: a page or redirect is missing, or a page has less than 99 % of its text)
  2  wrong usage, no site, or a folder that cannot be written
`

/** The command `hugomark migrate`. It writes into the output folder alone, and only with `--write` or `--revert`. */
export function migrateCommand(finish: (exitCode: number) => void): Command {
  return new Command('migrate')
    .description('Move a site to another system: a plan first, then the files.')
    .addOption(new Option('--to <target>', 'the system to move to').choices(targetNames))
    .option('--from <site>', 'the Hugo site', '.')
    .option('--out <folder>', 'the folder of the new site')
    .option('--write', 'write the new site')
    .addOption(new Option('--revert', 'take back what was written to --out').conflicts(['write', 'to']))
    .option(
      '--force',
      'replace (or revert) files that were changed since, and use a folder that is not empty',
    )
    .option('--only <glob>', 'pages whose path matches; may be repeated', collectValues)
    .option('--since <ref>', 'pages that changed since a commit')
    .option('--sample <count>', 'so many pages, spread over the site', parseCount)
    .option('--map <file>', 'what becomes of shortcodes (default: hugomark.map.yaml in the site)')
    .option('--no-skeleton', 'leave out packages, configuration and layouts of the new site')
    .option('--report <file>', 'write an HTML report with each page before and after')
    .option('--json', 'print JSON')
    .addOption(
      new Option('--fail-on <status>', 'the status from which on the exit code is 1')
        .choices(['rendering', 'review', 'blocked', 'never'])
        .default('blocked'),
    )
    .option('--verify', 'have the parser of the target read each page (it has to be installed)')
    .option('--concurrency <threads>', 'how many threads work (default: by the number of pages)', parseCount)
    .option('--build', 'with --write: install the packages of the new site and build it, in --out')
    .addOption(
      new Option(
        '--compare <folders...>',
        'compare two built sites: what Hugo built, and what the target built',
      ).conflicts(['write', 'revert', 'out']),
    )
    .addHelpText('after', helpText)
    .action(async (_own: unknown, self: Command) => {
      // loaded here, as most runs of the program migrate nothing and should not wait for this
      const { runMigrate } = await import('../migrate/run-migrate.ts')
      finish(await runGuarded(() => runMigrate(self.optsWithGlobals<MigrateFlags>())))
    })
}
