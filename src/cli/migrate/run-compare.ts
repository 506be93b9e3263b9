import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { systemMessage } from '../../files/system-message.ts'
import { compareSites } from '../../migrate/compare/compare-sites.ts'
import { siteReportHtml } from '../../migrate/compare/site-report-html.ts'
import { openMigration } from '../../migrate/node/run/open-migration.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../lint/usage-error.ts'
import { createProgress } from '../progress.ts'
import { writePieces } from '../write-pieces.ts'
import { builtFolder } from './built-folder.ts'
import { comparisonLines } from './comparison-lines.ts'
import type { MigrateFlags } from './migrate-flags.ts'

/**
 * Compares what Hugo built with what the target built, page by page. Gives the exit code.
 *
 * @throws UsageError
 */
export async function runCompare(flags: MigrateFlags): Promise<number> {
  const [hugo, target, ...more] = flags.compare ?? []
  if (hugo === undefined || target === undefined || more.length > 0)
    throw new UsageError('--compare needs two folders: what Hugo built, and what the target built')
  const sides = { hugo: builtFolder(hugo), target: builtFolder(target) }
  const known = await whatIsKnown(flags)
  const pages = sides.hugo.paths.filter(path => path.endsWith('.html'))
  const progress = createProgress(pages.length, process.stderr.isTTY === true && flags.json !== true)
  const comparison = compareSites(sides.hugo, sides.target, {
    ...known,
    onPage: (path, index) => progress.step(index, path),
  })
  progress.clear()
  if (flags.report !== undefined) {
    try {
      await writeFile(flags.report, [...siteReportHtml(comparison)].join(''))
    } catch (error) {
      throw new UsageError(`--report ${flags.report}: ${systemMessage(error)}`)
    }
  }
  const json = flags.json === true
  await writePieces(
    process.stdout,
    json ? [`${JSON.stringify(comparison, undefined, 2)}\n`] : comparisonLines(comparison),
  )
  const { found, alike, pages: all, redirects, redirectsKept } = comparison.totals
  const isFine = found === all && alike === found && redirects === redirectsKept
  return isFine ? exitCodes.fine : exitCodes.problems
}

/** The address of the site, and the pages that have moved, where `--from` and `--to` tell them. */
async function whatIsKnown({ from, to }: MigrateFlags) {
  if (to === undefined) return {}
  const migration = await openMigration({ from: resolve(from), target: to, now: Date.now() })
  if (migration === undefined) throw new UsageError(`--from ${from}: there is no Hugo site here`)
  const { baseUrl } = migration.site.config
  const base = pathOf(baseUrl)
  const urlMap: Record<string, string> = {}
  for (const { urlBefore, urlAfter } of migration.plan.pages) {
    if (urlBefore !== undefined && urlAfter !== undefined && urlBefore !== urlAfter)
      urlMap[urlBefore.slice(base.length)] = urlAfter.slice(base.length)
  }
  return { urlMap, ...(URL.canParse(baseUrl) && { hugo: { baseUrl } }) }
}

/** The path of the base URL, without the slash at its end. */
function pathOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).pathname.replace(/\/+$/, '') : ''
}
