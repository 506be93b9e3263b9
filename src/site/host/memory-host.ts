import type { FolderEntry, SiteHost } from './site-host.ts'

/** A host over texts in memory, for tests and browsers: path to text. */
export function memoryHost(files: Readonly<Record<string, string>>): SiteHost {
  const texts = new Map(Object.entries(files))
  const folders = new Map<string, Map<string, FolderEntry>>([['', new Map()]])
  for (const path of texts.keys()) {
    const names = path.split('/')
    let folder = ''
    for (const [index, name] of names.entries()) {
      const kind = index === names.length - 1 ? 'file' : 'folder'
      const entries = folders.get(folder) ?? new Map<string, FolderEntry>()
      folders.set(folder, entries)
      entries.set(name, { name, kind })
      folder = folder === '' ? name : `${folder}/${name}`
    }
  }
  return {
    async readFile(path) {
      return texts.get(path)
    },
    async listFolder(path) {
      const entries = folders.get(path)
      return entries && [...entries.values()]
    },
    async stat(path) {
      if (texts.has(path)) return 'file'
      return folders.has(path) ? 'folder' : undefined
    },
  }
}
