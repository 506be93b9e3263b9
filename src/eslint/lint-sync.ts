import { fileURLToPath } from 'node:url'
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads'
import type { LintMessage } from '../lint/lint-message.ts'
import type { LintAnswer, LintCall, LintTask } from './lint-task.ts'

/** Milliseconds; a site may be large, and is read with its first file. */
const longest = 120_000

let worker: Worker | undefined

/**
 * Lints a text and waits for the end of it: rules of ESLint cannot be asynchronous, and those here are.
 *
 * @throws Error for options that do not fit a rule, and when a rule fails.
 */
export function lintSync(task: LintTask): readonly LintMessage[] {
  if (worker === undefined) {
    worker = new Worker(fileURLToPath(new URL('./eslint-worker.js', import.meta.url)))
    worker.unref()
  }
  const signal = new Int32Array(new SharedArrayBuffer(4))
  const { port1, port2 } = new MessageChannel()
  const call: LintCall = { task, signal }
  worker.postMessage({ ...call, port: port2 }, [port2])
  const end = Atomics.wait(signal, 0, 0, longest)
  const answer = receiveMessageOnPort(port1)?.message as LintAnswer | undefined
  port1.close()
  if (answer === undefined) throw new Error(`hugomark does not answer (${end})`)
  if (answer.error !== undefined) throw new Error(`hugomark: ${answer.error}`)
  return answer.messages
}
