import { relative, resolve } from 'node:path'
import { openCachedResults } from './cache/cached-results.ts'
import type { LintCache } from './cache/lint-cache.ts'
import { checkFixRules } from './config/check-fix-rules.ts'
import { createFileFilter } from './files/file-filter.ts'
import { type FileShard, isInShard } from './files/file-shard.ts'
import { findLintFiles } from './files/find-lint-files.ts'
import type { LintFailure, LintFile } from './files/lint-file.ts'
import type { LintedFile, LintRun } from './lint-run.ts'
import type { LintSettings } from './lint-settings.ts'
import { posixPath } from './posix-path.ts'
import { createLinter } from './run/create-linter.ts'
import { type RunFilesOptions, runFiles } from './run/run-files.ts'
import { sourcesOf } from './run/sources-of.ts'

export interface LintFilesOptions extends Omit<LintSettings, 'cwd' | 'isTracked'> {
  /** The folder that paths count from; the current one by default. */
  readonly cwd?: string
  /** Files, folders and globs; the folder of the run by default. */
  readonly paths?: readonly string[]
  /** Of what the paths stand for, only files with these absolute paths. */
  readonly only?: ReadonlySet<string>
  /** A part of the files, by a digest of their names, so that the other files do not decide what is in it. */
  readonly shard?: FileShard
  /** Texts to lint as if they were in these files; paths count from `cwd`. They come first. */
  readonly texts?: readonly { readonly path: string; readonly source: string }[]
  /** The folder of the cache; no cache by default. */
  readonly cacheFolder?: string
  /** A cache in place of that of a folder. */
  readonly cache?: LintCache
  /** Threads; by default as many as pay. */
  readonly concurrency?: number
  /** Is told of each file that is done. */
  readonly onProgress?: (done: number, total: number, name: string) => void
}

/**
 * Lints files of the disk: finds them, their configurations and sites, then runs the rules, in threads when there are
 * many files. Writes nothing but the cache; `source` of a file with `before` is what fixes make of it.
 *
 * @throws ConfigError for a configuration that cannot be used.
 */
export async function lintFiles(options: LintFilesOptions = {}): Promise<LintRun> {
  const {
    paths,
    only,
    shard,
    texts = [],
    cacheFolder,
    cache: given,
    concurrency,
    onProgress,
    cwd: folder,
    ...rest
  } = options
  const start = performance.now()
  const cwd = resolve(folder ?? '.')
  const place = given ?? (cacheFolder === undefined ? undefined : resolve(cwd, cacheFolder))
  const settings: LintSettings = { ...rest, cwd, isTracked: place !== undefined }
  const linter = createLinter(settings)
  const filter = createFileFilter(cwd, linter.configs, linter.sites)
  const wanted = paths ?? (texts.length > 0 ? [] : ['.'])
  const found = await findLintFiles(wanted, cwd, filter)
  const told = texts.map(({ path, source }) => ({ file: { path: resolve(cwd, path), name: path }, source }))
  const files = found.files.filter(
    ({ path, name }) =>
      (only === undefined || only.has(path)) && (shard === undefined || isInShard(name, shard)),
  )
  const afterFind = performance.now()

  const sources = new Map(told.map(({ file, source }) => [file, source]))
  const all: readonly LintFile[] = [...sources.keys(), ...files]
  const plans = new Map<LintFile, Awaited<ReturnType<typeof linter.planFor>>>()
  for (const file of all) plans.set(file, await linter.planFor(file.path))
  checkFixRules(rest.fixRules ?? [], await linter.configs.all())
  const afterIndex = performance.now()

  const cache = place === undefined ? undefined : await openCachedResults(place, rest.hugoVersion)
  const runOptions: RunFilesOptions = { settings, plans, sources, cache, concurrency, onProgress }
  const run = await runFiles(linter, all, runOptions)
  await cache?.save()

  const linted: LintedFile[] = []
  const failures: LintFailure[] = [...found.failures]
  for (const file of all) {
    const done = run.outcomes.get(file)!
    if ('failure' in done) failures.push({ name: file.name, ...done.failure })
    else linted.push(done)
  }
  const end = performance.now()
  const planned = [...plans.values()]
  const metas = new Map(planned.flatMap(({ rules }) => rules.map(({ rule }) => [rule.meta.id, rule.meta])))
  return {
    files: linted,
    failures,
    rules: [...metas.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    sources: sourcesOf(planned),
    stats: {
      sites: [
        ...new Set(
          planned.flatMap(({ site }) =>
            site === undefined ? [] : [posixPath(relative(cwd, site.folder)) || '.'],
          ),
        ),
      ],
      filesWithoutSite: planned.filter(({ site }) => site === undefined).length,
      cached: linted.filter(({ isCached }) => isCached).length,
      rules: metas.size,
      threads: run.threads,
      phases: {
        find: afterFind - start,
        index: afterIndex - afterFind,
        lint: end - afterIndex,
        total: end - start,
      },
      ruleTimes: run.ruleTimes,
    },
  }
}
