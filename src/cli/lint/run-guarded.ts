import { ConfigError } from '../../lint/config/config-error.ts'
import { visibleText } from '../../text/visible-text.ts'
import { exitCodes } from '../exit-codes.ts'
import { writePieces } from '../write-pieces.ts'
import { UsageError } from './usage-error.ts'

/** Runs a command; says what is wrong with its options or its configuration. Gives the exit code. */
export async function runGuarded(command: () => Promise<number>): Promise<number> {
  try {
    return await command()
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UsageError)) throw error
    const lines = error.message.split('\n').map(line => `hugomark: error: ${visibleText(line)}\n`)
    await writePieces(process.stderr, lines)
    return exitCodes.trouble
  }
}
