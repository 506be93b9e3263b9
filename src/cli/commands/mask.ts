import { Command } from 'commander'
import { mask } from '../../mask/mask.ts'
import { exitCodes } from '../exit-codes.ts'
import { inputFailure } from '../input-failure.ts'
import { addMaskingFlags, type MaskingFlags, maskingOptions } from '../masking/masking-flags.ts'
import { problemLine } from '../problem-line.ts'
import { readInput } from '../read-input.ts'
import { streamStyle } from '../stream-style.ts'
import { writePieces } from '../write-pieces.ts'

interface MaskFlags extends MaskingFlags {
  readonly format?: true
  readonly color?: boolean
}

const helpText = `
Output:
  The text of the file, with words of letters and digits in place of its tags. It has the same length in UTF-16 code
  units and the same lines, so that what a linter reports is where it says. With --format it is the text that
  formatters get from "hugomark with": each tag on one line.

Examples:
  hugomark mask page.md | vale --ext=.md     a tool that reads standard input
  hugomark mask --bodies code,mermaid page.md
                                             the content of these calls is no Markdown
  git show HEAD:a.md | hugomark mask -       standard input

Exit codes:
  0  the text was printed
  2  wrong usage, or a file that cannot be read
`

/** The command `hugomark mask`. It only reads. */
export function maskCommand(finish: (exitCode: number) => void): Command {
  const command = new Command('mask')
    .description('Print a page with its tags masked, for tools that do not know them.')
    .argument('<file>', 'the page; - is standard input')
    .option('--format', 'as formatters get it')
  return addMaskingFlags(command)
    .addHelpText('after', helpText)
    .action(async (path: string, _own: unknown, own: Command) => {
      const flags = own.optsWithGlobals<MaskFlags>()
      const name = path === '-' ? '<stdin>' : path
      try {
        const source = await readInput({ path, name })
        const purpose = flags.format === true ? 'format' : 'lint'
        await writePieces(process.stdout, [mask(source, { ...maskingOptions(flags), for: purpose }).text])
        finish(exitCodes.fine)
      } catch (error) {
        const { place, message } = inputFailure(error)
        const style = streamStyle(process.stderr, flags.color)
        await writePieces(process.stderr, [problemLine(name, place, 'error', message, style)])
        finish(exitCodes.trouble)
      }
    })
}
