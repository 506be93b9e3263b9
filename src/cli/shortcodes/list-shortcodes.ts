import { stat } from 'node:fs/promises'
import { systemMessage } from '../../files/system-message.ts'
import { openSite } from '../../site/node/open-site.ts'
import { collectUsage } from '../../site/usage/collect-usage.ts'
import { visibleText } from '../../text/visible-text.ts'
import { exitCodes } from '../exit-codes.ts'
import { createProgress, type Progress } from '../progress.ts'
import { type Colors, streamStyle } from '../stream-style.ts'
import { writePieces } from '../write-pieces.ts'
import { createReport } from './create-report.ts'
import { pathFrom } from './path-from.ts'
import { reportMarkdown } from './report-markdown.ts'
import { reportTable } from './report-table.ts'
import type { ShortcodesReport } from './shortcode-report.ts'
import { tableWidth } from './table-width.ts'

export interface ListShortcodesOptions {
  readonly view: 'table' | 'json' | 'markdown'
  readonly hugoVersion: string | undefined
  readonly withEmbedded: boolean
  /** What the options say of colours; undefined to go by the environment. */
  readonly color: boolean | undefined
}

/** Lists the shortcodes of the site at a path on standard output, its problems on standard error. Gives the exit code. */
export async function listShortcodes(path: string, options: ListShortcodesOptions): Promise<number> {
  const style = streamStyle(process.stderr, options.color)
  const fail = async (message: string) => {
    await writePieces(process.stderr, [problemLine(style, path, 'error', message)])
    return exitCodes.trouble
  }
  try {
    await stat(path)
  } catch (error) {
    return fail(systemMessage(error))
  }
  const { hugoVersion, view, withEmbedded } = options
  const site = await openSite(path, hugoVersion === undefined ? {} : { hugoVersion })
  if (site === undefined) return fail('no Hugo site: neither here nor above is there a hugo.toml or the like')

  let progress: Progress | undefined
  const usage = await collectUsage(site, (file, done, total) => {
    progress ??= createProgress(total, process.stderr.isTTY === true)
    progress.step(done, visibleText(pathFrom(site.root, file)))
  })
  progress?.clear()
  const report = createReport(site, usage, withEmbedded)
  const exitCode = exitCodeOf(report)
  // set before writing, for the reader of the output may leave before the end
  process.exitCode = exitCode
  await writePieces(process.stderr, problemLines(report, style))
  await writePieces(process.stdout, render(report, view, streamStyle(process.stdout, options.color)))
  return exitCode
}

function render(
  report: ShortcodesReport,
  view: ListShortcodesOptions['view'],
  colors: Colors,
): Iterable<string> {
  if (view === 'json') return [`${JSON.stringify(report, null, 2)}\n`]
  return view === 'markdown' ? reportMarkdown(report) : reportTable(report, tableWidth(), colors)
}

function exitCodeOf({ problems, neverDefined, refusedFiles }: ShortcodesReport): number {
  const hasErrors =
    refusedFiles.length > 0 ||
    problems.some(({ severity }) => severity === 'error') ||
    neverDefined.some(({ isCertain }) => isCertain)
  return hasErrors ? exitCodes.problems : exitCodes.fine
}

function* problemLines({ problems, refusedFiles }: ShortcodesReport, style: Colors): Generator<string> {
  for (const { file = '.', line, column, severity, message } of problems) {
    const place = line === undefined ? '' : `:${line}:${column}`
    yield problemLine(style, `${file}${place}`, severity, message)
  }
  for (const file of refusedFiles) {
    const message = 'Hugo refuses this file (see hugomark parse), so its calls may be counted wrongly.'
    yield problemLine(style, file, 'error', message)
  }
}

function problemLine(style: Colors, place: string, severity: 'error' | 'warning', message: string): string {
  const label = severity === 'error' ? style.red(severity) : style.yellow(severity)
  return `${style.bold(`${visibleText(place)}:`)} ${label}: ${visibleText(message)}\n`
}
