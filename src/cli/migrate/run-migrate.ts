import { writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import packageJson from '../../../package.json' with { type: 'json' }
import { systemMessage } from '../../files/system-message.ts'
import { posixPath } from '../../lint/node/posix-path.ts'
import { migratePages } from '../../migrate/node/run/migrate-pages.ts'
import type { MigrateSettings } from '../../migrate/node/run/migrate-settings.ts'
import { type Migration, openMigration } from '../../migrate/node/run/open-migration.ts'
import { MissingPackagesError } from '../../migrate/node/verify/load-packages.ts'
import { OutputError } from '../../migrate/node/write/output-folder.ts'
import type { WantedFile } from '../../migrate/node/write/wanted-file.ts'
import { writeFiles } from '../../migrate/node/write/write-files.ts'
import type { FileAction } from '../../migrate/node/write/write-result.ts'
import { siteSkeleton } from '../../migrate/skeletons/site-skeleton.ts'
import { migrationTargets } from '../../migrate/targets/targets.ts'
import { openSiteAt, type SiteAt } from '../../site/node/open-site-at.ts'
import { exitCodes } from '../exit-codes.ts'
import { UsageError } from '../lint/usage-error.ts'
import { createProgress } from '../progress.ts'
import { streamStyle } from '../stream-style.ts'
import { writePieces } from '../write-pieces.ts'
import { type CheckedFolder, checkFolders } from './check-folders.ts'
import { type ChosenPages, choosePages } from './choose-pages.ts'
import type { MigrateFlags } from './migrate-flags.ts'
import { migrateJson } from './migrate-json.ts'
import { migrateReport } from './migrate-report.ts'
import { countStatuses, type MigratedSitePage, type MigrateResult, usedComponents } from './migrate-result.ts'
import { planLines } from './plan-lines.ts'
import { readMapFile } from './read-map-file.ts'
import { runBuild } from './run-build.ts'
import { runCompare } from './run-compare.ts'
import { runRevert } from './run-revert.ts'
import { wantedFiles } from './wanted-files.ts'

const ranks = { rendering: 1, review: 2, blocked: 3, never: 4 } as const

/**
 * Runs `hugomark migrate`. Gives the exit code.
 *
 * @throws UsageError
 */
export async function runMigrate(flags: MigrateFlags): Promise<number> {
  if (flags.revert) return runRevert(flags)
  if (flags.compare !== undefined) return runCompare(flags)
  const { to, from, out, write } = flags
  if (to === undefined)
    throw new UsageError(`--to TARGET is missing: ${[...migrationTargets.keys()].join(', ')}`)
  if (flags.build && !write) throw new UsageError('--build needs --write: it builds what is written')
  if (write && out === undefined) throw new UsageError('--write needs --out DIR, the folder to write into')
  const opened = await openSiteAt(resolve(from))
  if (opened === undefined) throw new UsageError(`--from ${from}: there is no Hugo site here`)
  const { hostRoot, site } = opened
  const siteFolder = join(hostRoot, site.root)
  const mapping = await readMapFile(flags.map, siteFolder)
  const settings: MigrateSettings = {
    from: resolve(from),
    target: to,
    now: Date.now(),
    ...(mapping !== undefined && { mapping }),
    ...(flags.verify && { verify: verifyFolders(to, out) }),
  }
  const migration = await openWith(settings, opened)
  if (migration === undefined) throw new UsageError(`--to ${to}: there is no such target`)
  const checks = { target: to, force: flags.force === true }
  const checked = out === undefined ? undefined : await checkFolders(out, siteFolder, checks)
  const chosen = await choosePages(migration, flags)
  const pages = await translate(migration, chosen, settings, flags)
  const components = usedComponents(pages)
  const around = flags.skeleton ? siteSkeleton(migration, components) : { files: [], findings: [] }
  const plan = { ...migration.plan, findings: [...migration.plan.findings, ...around.findings] }
  const files = wantedFiles(migration, pages, chosen.isComplete ? around.files : undefined)
  const actions = checked && (await bringUpToDate(checked, files, plan.target, chosen.isComplete, flags))
  const result: MigrateResult = {
    plan,
    pages,
    components,
    counts: countStatuses(pages),
    actions,
    isWritten: write === true,
    out,
    from: posixPath(relative(process.cwd(), siteFolder)) || '.',
    nameOf: path => nameOf(hostRoot, path),
  }
  if (flags.report !== undefined) await writeReport(flags.report, result, hostRoot)
  const style = streamStyle(process.stdout, flags.color)
  await writePieces(process.stdout, flags.json ? [migrateJson(result)] : planLines(result, style))
  if (flags.build && out !== undefined && !(await runBuild(out))) return exitCodes.problems
  const limit = ranks[flags.failOn]
  const found = [...plan.findings, ...pages.flatMap(({ outcome }) => outcome.findings)]
  return found.some(({ status }) => ranks[status] >= limit) ? exitCodes.problems : exitCodes.fine
}

/** Where the parser of a target may be. */
function verifyFolders(target: string, out: string | undefined): string[] {
  if (target === 'zola') {
    const advice = 'run `zola build` in the new site instead'
    throw new UsageError(
      `--verify: the parser of Zola is a part of its program, and cannot be run here; ${advice}`,
    )
  }
  return [...(out === undefined ? [] : [resolve(out)]), process.cwd()]
}

async function openWith(settings: MigrateSettings, opened: SiteAt): Promise<Migration | undefined> {
  try {
    return await openMigration(settings, opened)
  } catch (error) {
    if (!(error instanceof MissingPackagesError)) throw error
    throw new UsageError(`--verify: the parser of ${settings.target} is ${error.message}`)
  }
}

function nameOf(hostRoot: string, path: string): string {
  return posixPath(relative(process.cwd(), join(hostRoot, path)))
}

async function translate(
  migration: Migration,
  { pages }: ChosenPages,
  settings: MigrateSettings,
  { concurrency, json }: MigrateFlags,
): Promise<MigratedSitePage[]> {
  const progress = createProgress(pages.length, process.stderr.isTTY === true && json !== true)
  const outcomes = await migratePages(migration, pages, {
    settings,
    concurrency,
    onPage: (done, path) => progress.step(done, path),
  })
  progress.clear()
  return pages.flatMap(page => {
    const outcome = outcomes.get(page)
    const name = nameOf(migration.hostRoot, page.entry.path)
    return outcome === undefined ? [] : [{ page, name, outcome }]
  })
}

async function bringUpToDate(
  { folder, manifest }: CheckedFolder,
  files: Iterable<WantedFile>,
  target: string,
  isComplete: boolean,
  { write, force }: MigrateFlags,
): Promise<FileAction[]> {
  try {
    return await writeFiles(folder, files, {
      manifest,
      version: packageJson.version,
      target,
      force: force === true,
      isComplete,
      isDry: write !== true,
    })
  } catch (error) {
    if (error instanceof OutputError) throw new UsageError(`--out: ${error.message}`)
    if (error instanceof Error && 'syscall' in error) throw new UsageError(`--out: ${systemMessage(error)}`)
    throw error
  }
}

async function writeReport(path: string, result: MigrateResult, hostRoot: string): Promise<void> {
  let text = ''
  for await (const piece of migrateReport(result, hostRoot)) text += piece
  try {
    await writeFile(path, text)
  } catch (error) {
    throw new UsageError(`--report ${path}: ${systemMessage(error)}`)
  }
}
