/** The folder of a path; empty when there is none. */
export function posixFolder(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
}
