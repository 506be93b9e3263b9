import { CommanderError } from 'commander'
import { exitCodes } from './exit-codes.ts'
import { createProgram } from './program.ts'

/** Runs the command line and gives its exit code. `args` are the words behind the program's name. */
export async function run(args: readonly string[]): Promise<number> {
  let exitCode: number = exitCodes.fine
  const program = createProgram(code => {
    exitCode = code
  })
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    // commander has printed what it has to say; help and version leave with 0, all else is wrong usage
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.trouble
    const details = error instanceof Error ? error.stack : String(error)
    process.stderr.write(`hugomark: internal error, please report it: ${details}\n`)
    return exitCodes.trouble
  }
  return exitCode
}
