import { existsSync } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { closest } from 'fastest-levenshtein'
import { systemMessage } from '../../files/system-message.ts'
import { presetNames } from '../../lint/config/preset-rules.ts'
import { configNames } from '../../lint/node/config/config-names.ts'
import { posixPath } from '../../lint/node/posix-path.ts'
import { visibleText } from '../../text/visible-text.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../lint/usage-error.ts'
import { writePieces } from '../write-pieces.ts'
import { type ConfigFormat, configText } from './config-text.ts'
import { findingsText } from './findings-text.ts'
import { inspectSite } from './inspect-site.ts'
import { proposeConfig } from './propose-config.ts'

export interface InitFlags {
  readonly yes?: true
  readonly force?: true
  readonly preset?: readonly string[]
  readonly format: ConfigFormat
  readonly stdout?: true
}

const nextSteps = `
Next:
  hugomark lint                        what is wrong
  hugomark lint --fix                  mend what can be mended safely
  hugomark baseline create             put off the rest, and commit hugomark.baseline.json
  hugomark lint --baseline hugomark.baseline.json
                                       what is new: for CI and hooks
In CI: the action of this package (examples/ci/github.yml, gitlab.yml), or this command after a checkout;
in GitHub Actions it annotates the lines of a pull request.
`

/**
 * Runs `hugomark init`. Gives the exit code.
 *
 * @throws UsageError
 */
export async function runInit(folder: string, flags: InitFlags): Promise<number> {
  const presets = flags.preset ?? ['recommended']
  for (const preset of presets) {
    if (presetNames.includes(preset)) continue
    const nearest = closest(preset, [...presetNames])
    throw new UsageError(`--preset: there is no preset "${preset}"; did you mean "${nearest}"?`)
  }
  const start = resolve(folder)
  if (!existsSync(start)) throw new UsageError(`${folder}: no such folder`)
  const findings = await inspectSite(start)
  const file = join(findings.folder, `hugomark.config.${flags.format}`)
  const name = posixPath(relative(process.cwd(), file))
  if (!flags.stdout) await checkFree(findings.folder, `hugomark.config.${flags.format}`, flags.force === true)
  const hasSchema = existsSync(join(findings.folder, 'node_modules/hugomark/schema/config.schema.json'))
  const text = configText(proposeConfig(findings, presets), findings, { format: flags.format, hasSchema })
  await writePieces(process.stderr, [findingsText(findings)])
  if (flags.stdout) {
    await writePieces(process.stdout, [text])
    return exitCodes.fine
  }
  if (!flags.yes && process.stdin.isTTY && process.stderr.isTTY && !(await agrees(name, text))) {
    await writePieces(process.stderr, ['nothing was written\n'])
    return exitCodes.fine
  }
  try {
    await writeFile(file, text, { flag: flags.force ? 'w' : 'wx' })
  } catch (error) {
    throw new UsageError(`${name}: ${systemMessage(error)}`)
  }
  await writePieces(process.stderr, [`wrote ${visibleText(name)}\n${nextSteps}`])
  return exitCodes.fine
}

/** A second configuration in a folder would be an error of every run. */
async function checkFree(folder: string, wanted: string, isForced: boolean): Promise<void> {
  const names = new Set(await readdir(folder))
  const taken = configNames.filter(name => names.has(name))
  if (names.has('package.json') && (await hasKey(join(folder, 'package.json')))) {
    taken.push('the key "hugomark" of package.json')
  }
  const [other] = taken.filter(name => name !== wanted)
  if (other !== undefined) throw new UsageError(`${other} configures the linter already; remove it first`)
  if (taken.length > 0 && !isForced) throw new UsageError(`${wanted} is there already; --force replaces it`)
}

async function hasKey(path: string): Promise<boolean> {
  try {
    const data: unknown = JSON.parse(await readFile(path, 'utf8'))
    return typeof data === 'object' && data !== null && Object.hasOwn(data, 'hugomark')
  } catch {
    return false
  }
}

async function agrees(name: string, text: string): Promise<boolean> {
  const asking = createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asking.question(`\n${visibleLines(text)}\nWrite this to ${visibleText(name)}? [Y/n] `)
  asking.close()
  return /^(y(es)?)?$/i.test(answer.trim())
}

function visibleLines(text: string): string {
  return text.split('\n').map(visibleText).join('\n')
}
