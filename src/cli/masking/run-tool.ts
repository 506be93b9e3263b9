import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

export interface RunToolOptions {
  /** Where it runs, in the copy. */
  readonly folder: string
  /** The folder of the project that `folder` stands for; its tools and those around it are found by name. */
  readonly projectFolder: string
  /** What its output calls a place, and what to print for it. */
  readonly renamed: { readonly from: string; readonly to: string }
}

export interface ToolEnd {
  readonly code: number
  /** It, or we, were told to stop. */
  readonly isStopped: boolean
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Runs a program without a shell, its output passed on line by line. A signal to stop is handed on, and waits for its end.
 *
 * @throws what the system throws when the program cannot be started.
 */
export function runTool(command: string, args: readonly string[], options: RunToolOptions): Promise<ToolEnd> {
  const { folder, projectFolder, renamed } = options
  return new Promise((done, fail) => {
    const child = spawn(command, args, {
      cwd: folder,
      env: { ...toolEnvironment(projectFolder), PWD: folder },
      stdio: ['inherit', 'pipe', 'pipe'],
    })
    let stopped: NodeJS.Signals | undefined
    const stop = (signal: NodeJS.Signals) => {
      stopped = signal
      child.kill(signal)
    }
    for (const signal of stopSignals) process.on(signal, stop)
    const release = () => {
      for (const signal of stopSignals) process.off(signal, stop)
    }
    passOn(child.stdout, process.stdout, renamed)
    passOn(child.stderr, process.stderr, renamed)
    child.on('error', error => {
      release()
      fail(error)
    })
    child.on('close', (code, signal) => {
      release()
      const ending = stopped ?? signal
      if (ending !== undefined && ending !== null)
        done({ code: 128 + constants.signals[ending], isStopped: true })
      else done({ code: code ?? 0, isStopped: false })
    })
  })
}

function passOn(from: Readable, to: NodeJS.WriteStream, renamed: RunToolOptions['renamed']): void {
  const decoder = new StringDecoder('utf8')
  let rest = ''
  const write = (text: string) => to.write(text.replaceAll(renamed.from, renamed.to))
  from.on('data', (chunk: Buffer) => {
    const text = rest + decoder.write(chunk)
    const end = text.lastIndexOf('\n') + 1
    rest = text.slice(end)
    if (end > 0) write(text.slice(0, end))
  })
  from.on('end', () => {
    rest += decoder.end()
    if (rest !== '') write(rest)
  })
}

/** As npm runs scripts: the programs of installed packages come first, those of the nearest folder before all. */
function toolEnvironment(folder: string): NodeJS.ProcessEnv {
  const paths: string[] = []
  for (let at = folder; ; at = dirname(at)) {
    paths.push(join(at, 'node_modules', '.bin'))
    if (dirname(at) === at) break
  }
  const { PATH: path = '', FORCE_COLOR: force, NO_COLOR: none } = process.env
  // its output is a pipe now, so it would not see that a terminal reads along
  const color = force === undefined && none === undefined && process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  return { ...process.env, ...color, PATH: [...paths, path].join(delimiter) }
}
