import { closest } from 'fastest-levenshtein'
import { reporters } from '../../format/reporters.ts'
import type { LintFlags } from './lint-flags.ts'
import { UsageError } from './usage-error.ts'

export type ReporterName = keyof typeof reporters

/** One report: its format, and the file that it goes to; standard output without one. */
export interface LintOutput {
  readonly format: ReporterName
  readonly file?: string
  /** Written behind what is in the file. */
  readonly isAppended?: true
}

/**
 * The reports that options and the environment ask for. One of them at most goes to standard output.
 *
 * @throws UsageError
 */
export function chooseOutputs(
  { format, outputFile }: Pick<LintFlags, 'format' | 'outputFile'>,
  env: NodeJS.ProcessEnv,
): readonly LintOutput[] {
  const outputs = format === undefined ? usualOutputs(env) : format.map(readOutput)
  const open = outputs.filter(({ file }) => file === undefined)
  if (outputFile !== undefined) {
    const [first] = open
    if (first === undefined) throw new UsageError('--output-file: every --format has a file of its own')
    return outputs.map(output => (output === first ? { ...output, file: outputFile } : output))
  }
  if (open.length > 1) {
    const names = open.map(output => output.format).join(' and ')
    throw new UsageError(`--format: ${names} cannot both go to standard output; write one as NAME=FILE`)
  }
  return outputs
}

function usualOutputs(env: NodeJS.ProcessEnv): LintOutput[] {
  const { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY: file, TF_BUILD, TEAMCITY_VERSION } = env
  if (GITHUB_ACTIONS === 'true') {
    const summary: LintOutput[] = file ? [{ format: 'github-summary', file, isAppended: true }] : []
    return [{ format: 'github' }, ...summary]
  }
  if (TF_BUILD?.toLowerCase() === 'true') return [{ format: 'azure' }]
  return [{ format: TEAMCITY_VERSION ? 'teamcity' : 'stylish' }]
}

function readOutput(text: string): LintOutput {
  const at = text.indexOf('=')
  const name = at < 0 ? text : text.slice(0, at)
  const file = at < 0 ? undefined : text.slice(at + 1)
  if (!Object.hasOwn(reporters, name)) {
    const names = Object.keys(reporters)
    throw new UsageError(
      `--format: there is no format "${name}"; did you mean "${closest(name, names)}"? There are ${names.join(', ')}`,
    )
  }
  if (file === '') throw new UsageError(`--format: "${text}" names no file`)
  return { format: name as ReporterName, ...(file !== undefined && { file }) }
}
