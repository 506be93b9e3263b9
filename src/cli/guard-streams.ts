import { exitCodes } from './exit-codes.ts'

/**
 * Ends the program when nobody reads its output any more (`| head`): quietly, with the exit code of what was done so
 * far. Any other failure to write is told on standard error.
 */
export function guardStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit()
      if (stream !== process.stderr) process.stderr.write(`hugomark: error: cannot write: ${error.message}\n`)
      process.exit(exitCodes.trouble)
    })
  }
}
