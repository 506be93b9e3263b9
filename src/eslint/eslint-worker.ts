import { type MessagePort, parentPort } from 'node:worker_threads'
import { createLinter, type Linter } from '../lint/node/run/create-linter.ts'
import type { LintAnswer, LintCall, LintTask } from './lint-task.ts'

/** Milliseconds without work, after which sites and configurations are read anew: an editor keeps ESLint for hours. */
const longestPause = 1000

const linters = new Map<string, Linter>()
let last = 0

/** Lints as ESLint asks. What is known of sites is kept from one file to the next. */
async function lint({ path, text, rules, options }: LintTask): Promise<LintAnswer> {
  if (performance.now() - last > longestPause) linters.clear()
  const key = JSON.stringify([rules, options])
  let linter = linters.get(key)
  if (linter === undefined) {
    linter = createLinter({ cwd: process.cwd(), config: { extends: [], rules, ...options } })
    linters.set(key, linter)
  }
  const outcome = await linter.lint({ path, name: path }, text)
  last = performance.now()
  return outcome.failure === undefined
    ? { messages: outcome.result.messages }
    : { error: outcome.failure.message }
}

parentPort?.on('message', async ({ task, signal, port }: LintCall & { readonly port: MessagePort }) => {
  const answer = await lint(task).catch((error: unknown): LintAnswer => {
    return { error: error instanceof Error ? error.message : String(error) }
  })
  port.postMessage(answer)
  Atomics.store(signal, 0, 1)
  Atomics.notify(signal, 0)
})
