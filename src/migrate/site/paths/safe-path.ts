/**
 * A path that stays below its folder and can be written on every system: empty parts, `.` and `..` go, and what file
 * systems do not take becomes a hyphen.
 */
export function safePath(path: string): string {
  const names: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..') continue
    let name = ''
    for (const character of part)
      name += character < ' ' || '<>:"|?*\\\x7f'.includes(character) ? '-' : character
    // Windows drops them
    names.push(name.replace(/[. ]+$/, end => '-'.repeat(end.length)))
  }
  return names.join('/')
}

/** Joins parts that are safe already, without those that are empty. */
export function joinParts(...parts: readonly string[]): string {
  return parts.filter(part => part !== '').join('/')
}
