import { Command } from 'commander'
import { runGuarded } from '../lint/run-guarded.ts'
import type { MapFlags } from '../migrate/run-map.ts'

const helpText = `
Proposes a hugomark.map.yaml: what "hugomark migrate" makes of each shortcode that the site calls, the most used first,
with remarks on what is unsure. Edit it and put it beside the site's configuration, or name it with --map.

Examples:
  hugomark map                               print the proposal for the site in this folder
  hugomark map site --out site/hugomark.map.yaml

Exit codes:
  0  the proposal was printed or written
  2  no site, or a file that cannot be written
`

/** The command `hugomark map`. It writes one file, and replaces none without `--force`. */
export function mapCommand(finish: (exitCode: number) => void): Command {
  return new Command('map')
    .description('Propose what becomes of the shortcodes of a site when it moves to another system.')
    .argument('[site]', 'the site', '.')
    .option('--out <file>', 'write the proposal to a file')
    .option('--force', 'replace a file of that name')
    .addHelpText('after', helpText)
    .action(async (site: string, _own: unknown, self: Command) => {
      // loaded here, as most runs of the program migrate nothing and should not wait for this
      const { runMap } = await import('../migrate/run-map.ts')
      finish(await runGuarded(() => runMap(site, self.optsWithGlobals<MapFlags>())))
    })
}
