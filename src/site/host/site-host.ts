/** One name in a folder. */
export interface FolderEntry {
  readonly name: string
  readonly kind: 'file' | 'folder'
}

/**
 * The files that a site is read from. Paths are POSIX, relative to the host's own root, without a leading slash and
 * without `.` or `..`; the root itself is the empty string. Something that does not exist, that is no file (or folder),
 * or that may not be read, is undefined: reading a site never fails for one file.
 */
export interface SiteHost {
  /** The text of a file, decoded with `decodeBytes`, so that no byte is lost. */
  readFile(path: string): Promise<string | undefined>
  /** What is in a folder, in any order. */
  listFolder(path: string): Promise<readonly FolderEntry[] | undefined>
  stat(path: string): Promise<'file' | 'folder' | undefined>
}
