import { visibleText } from '../text/visible-text.ts'
import type { FoundInputs, Input } from './find-inputs.ts'
import { type InputFailure, inputFailure } from './input-failure.ts'
import type { Progress } from './progress.ts'
import { readInput } from './read-input.ts'

/** One input: its text, or why there is none. */
export type InputText =
  | (Input & { readonly source: string; readonly failure?: never })
  | { readonly name: string; readonly failure: InputFailure }

/**
 * Reads inputs one after the other, each when it is asked for; what is wrong with the arguments comes first. It moves
 * the bar on, and takes it away behind the last input.
 */
export async function* readInputs(
  { inputs, failures }: FoundInputs,
  progress: Progress,
): AsyncGenerator<InputText> {
  for (const { name, message } of failures) yield { name, failure: { message, place: '' } }
  for (const [done, input] of inputs.entries()) {
    progress.step(done, visibleText(input.name))
    yield await readOrFail(input)
  }
  progress.clear()
}

async function readOrFail(input: Input): Promise<InputText> {
  try {
    return { ...input, source: await readInput(input) }
  } catch (error) {
    return { name: input.name, failure: inputFailure(error) }
  }
}
