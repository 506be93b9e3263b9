import { copyFile, cp, lstat, mkdir, mkdtemp, readdir, realpath, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'

/** A copy of a project in a temporary folder, made of links but for the files that were masked. */
export interface Mirror {
  /** To be removed when the work is done. */
  readonly temporary: string
  /** Of the copy, as `root` is of the project. */
  readonly mirroredRoot: string
  readonly root: string
  pathOf(path: string): string
  /** Copies to the project what a tool has made in folders of the copy and the project does not have. */
  takeNewFiles(): Promise<void>
}

/** A file of the project, by its absolute path, and what it holds in the copy. */
export interface MirroredFile {
  readonly path: string
  readonly text: string
}

/** Makes the copy. Each file must be within `root`, and so must `folder`, where the tool is to run. */
export async function createMirror(
  root: string,
  folder: string,
  files: readonly MirroredFile[],
): Promise<Mirror> {
  const temporary = await realpath(await mkdtemp(join(tmpdir(), 'hugomark-with-')))
  const mirroredRoot = join(temporary, basename(root) || 'root')
  const pathOf = (path: string) => join(mirroredRoot, relative(root, path))
  const masked = new Set(files.map(({ path }) => path))
  const folders = new Set<string>()
  for (const start of [folder, ...files.map(({ path }) => dirname(path))]) {
    for (let at = start; !folders.has(at); at = dirname(at)) {
      folders.add(at)
      if (at === root) break
    }
  }
  const sorted = [...folders].sort()
  for (const each of sorted) {
    await mkdir(pathOf(each), { recursive: true })
    for (const entry of await readdir(each)) {
      const path = join(each, entry)
      if (!folders.has(path) && !masked.has(path)) await linkTo(path, pathOf(path))
    }
  }
  for (const { path, text } of files) {
    await writeFile(pathOf(path), text, { mode: (await lstat(path)).mode & 0o777 })
  }
  const takeNewFiles = async () => {
    for (const each of sorted) {
      for (const entry of await readdir(pathOf(each), { withFileTypes: true })) {
        if (entry.isSymbolicLink()) continue
        const path = join(each, entry.name)
        // a folder is a new one when none of that name was copied
        if (folders.has(path) || masked.has(path) || (await exists(path))) continue
        await cp(pathOf(path), path, { recursive: true, force: false })
      }
    }
  }
  return { temporary, mirroredRoot, root, pathOf, takeNewFiles }
}

async function linkTo(target: string, path: string): Promise<void> {
  try {
    await symlink(target, path, 'junction')
  } catch (error) {
    // Windows links files only for those who may
    if ((error as NodeJS.ErrnoException).code !== 'EPERM' || !(await lstat(target)).isFile()) throw error
    await copyFile(target, path)
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch {
    return false
  }
}

/** The nearest folder around `folder` that holds a repository; `folder` itself without one. */
export async function projectRoot(folder: string): Promise<string> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) return at
    if (dirname(at) === at) return resolve(folder)
  }
}

/** Whether a path is in a folder. */
export function isWithin(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}
