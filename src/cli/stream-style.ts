import picocolors from 'picocolors'

export type Colors = ReturnType<typeof picocolors.createColors>

/**
 * The colours for a stream. `wanted` is the option on the command line; without it NO_COLOR counts, then FORCE_COLOR,
 * then whether the stream is a terminal.
 */
export function streamStyle(stream: NodeJS.WriteStream, wanted: boolean | undefined): Colors {
  return picocolors.createColors(wanted ?? isColored(stream, process.env))
}

function isColored(stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: terminal } = env
  if (no !== undefined && no !== '') return false
  if (force !== undefined && force !== '') return force !== '0' && force !== 'false'
  return stream.isTTY === true && terminal !== 'dumb'
}
