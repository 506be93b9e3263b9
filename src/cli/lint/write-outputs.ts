import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import packageJson from '../../../package.json' with { type: 'json' }
import { systemMessage } from '../../files/system-message.ts'
import type { LintReport } from '../../format/lint-report.ts'
import { reporters } from '../../format/reporters.ts'
import type { Colors } from '../stream-style.ts'
import { writePieces } from '../write-pieces.ts'
import type { LintOutput } from './choose-outputs.ts'

/** Writes the reports; `fail` is told of files that cannot be written. `stream` takes what has no file. */
export async function writeOutputs(
  report: LintReport,
  outputs: readonly LintOutput[],
  {
    stream,
    style,
    fail,
  }: {
    readonly stream: NodeJS.WriteStream
    readonly style: Colors
    readonly fail: (name: string, message: string) => Promise<void>
  },
): Promise<void> {
  const { version } = packageJson
  for (const { format, file, isAppended } of outputs) {
    const reporter = reporters[format]
    if (file === undefined) {
      await writePieces(stream, reporter(report, { version, style }))
      continue
    }
    try {
      await mkdir(dirname(file), { recursive: true })
      const text = [...reporter(report, { version })].join('')
      await (isAppended ? appendFile(file, text) : writeFile(file, text))
    } catch (error) {
      await fail(file, systemMessage(error))
    }
  }
}
