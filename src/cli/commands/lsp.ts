import { Command, Option } from 'commander'
import { addConfigOptions } from '../lint/add-config-options.ts'
import type { LintFlags } from '../lint/lint-flags.ts'
import { readSettings } from '../lint/read-settings.ts'
import { runGuarded } from '../lint/run-guarded.ts'

const helpText = `
Speaks the Language Server Protocol on standard input and output; an editor starts it. For pages of a site: messages as
you type, fixes and suggestions, directives that silence a rule, all safe fixes on saving (source.fixAll.hugomark), what a
shortcode accepts, completion of names, parameters and values, and the way from a call to its template or page.

Examples:
  hugomark lsp --rule "style/quotes: off"    as an editor starts it, with the options of lint
  vim.lsp.start({ name = 'hugomark', cmd = { 'npx', 'hugomark', 'lsp' }, root_dir = vim.fs.root(0, 'hugo.toml') })

Exit codes:
  0  the editor ended it
  1  the editor went without a word
  2  wrong usage
`

/** The command `hugomark lsp`. */
export function lspCommand(finish: (exitCode: number) => void): Command {
  const command = new Command('lsp')
    .description('Serve editors: messages, fixes, hover, completion and definitions.')
    // editors add it to tell the way that they speak
    .addOption(new Option('--stdio', 'standard input and output, the only way there is').hideHelp())
  return addConfigOptions(command)
    .addHelpText('after', helpText)
    .action(async (_own: unknown, self: Command) => {
      const exitCode = await runGuarded(async () => {
        const settings = { ...readSettings(self.optsWithGlobals<LintFlags>()), cwd: process.cwd() }
        // what speaks the protocol is large, and of no use to other commands
        const { startServer } = await import('../../lsp/start-server.ts')
        startServer(settings)
        return new Promise<number>(() => {})
      })
      finish(exitCode)
    })
}
