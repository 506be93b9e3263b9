/**
 * Joins POSIX paths and resolves `.` and `..`. Undefined when the result leaves the root, and for an absolute part
 * behind the first one, for no such path belongs to a host.
 */
export function joinPath(...parts: readonly string[]): string | undefined {
  const names: string[] = []
  for (const [index, part] of parts.entries()) {
    if (index > 0 && (part.startsWith('/') || /^[a-z]:/i.test(part))) return undefined
    for (const name of part.split(/[\\/]/)) {
      if (name === '' || name === '.') continue
      if (name !== '..') names.push(name)
      else if (names.pop() === undefined) return undefined
    }
  }
  return names.join('/')
}
