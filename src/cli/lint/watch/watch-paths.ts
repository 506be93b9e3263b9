import { basename, dirname, resolve } from 'node:path'

export interface WatchPathsOptions {
  /** Milliseconds since 1970: what was changed later counts, though nobody looked yet. */
  readonly since: number
  readonly onChange: (path: string) => void
  readonly onError: (error: unknown) => void
}

export interface PathWatcher {
  /** Looks at these too; those that are known are left as they are. */
  add(paths: readonly string[]): void
}

/** What Hugo writes into the folder of a site. */
const made = new Set(['public', 'resources'])

/**
 * Tells of each file that comes, changes or goes in folders, or is one of these files. Hidden files, `node_modules` and
 * what Hugo writes do not count; links are not followed.
 */
export async function watchPaths(
  paths: readonly string[],
  { since, onChange, onError }: WatchPathsOptions,
): Promise<PathWatcher> {
  const { watch } = await import('chokidar')
  const roots = new Set(paths)
  const ignored = (path: string) => {
    const full = resolve(path)
    if (roots.has(full)) return false
    const name = basename(full)
    if (name === 'node_modules' || (made.has(name) && roots.has(dirname(full)))) return true
    return name.startsWith('.') && name !== '.gitignore'
  }
  let isReady = false
  const watcher = watch([...paths], { ignored, followSymlinks: false, alwaysStat: true })
  watcher.on('all', (_event, path, stats) => {
    // until then it names all that there is
    if (isReady || Math.max(stats?.mtimeMs ?? 0, stats?.ctimeMs ?? 0) >= since) onChange(resolve(path))
  })
  watcher.on('error', onError)
  await new Promise<void>(done => {
    watcher.once('ready', () => done())
  })
  isReady = true
  return {
    add(more) {
      const fresh = more.filter(path => !roots.has(path))
      for (const path of fresh) roots.add(path)
      if (fresh.length > 0) watcher.add(fresh)
    },
  }
}
