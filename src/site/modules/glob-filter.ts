const special = /[\\^$+.()|[\]]/

/**
 * A filter from Hugo's glob patterns: `*` and `?` within a name, `**` across folders, `{a,b}`, and classes. A pattern
 * that starts with `! ` leaves out. With patterns that take in, a file must match one; folders match with all in them.
 */
export function globFilter(
  include: readonly string[],
  exclude: readonly string[],
): (path: string) => boolean {
  const negated = include.filter(pattern => pattern.startsWith('!')).map(pattern => pattern.slice(1).trim())
  const taken = include.filter(pattern => !pattern.startsWith('!')).map(toRegExp)
  const left = [...exclude, ...negated].map(toRegExp)
  if (taken.length === 0 && left.length === 0) return () => true
  return path => {
    if (left.some(pattern => pattern.test(path))) return false
    return taken.length === 0 || taken.some(pattern => pattern.test(path))
  }
}

function toRegExp(pattern: string): RegExp {
  const glob = pattern.replace(/^\//, '').toLowerCase()
  let source = ''
  let depth = 0
  for (let at = 0; at < glob.length; at++) {
    const char = glob[at]!
    if (glob.startsWith('**/', at)) {
      source += '(?:.*/)?'
      at += 2
    } else if (glob.startsWith('**', at)) {
      source += '.*'
      at++
    } else if (char === '*') source += '[^/]*'
    else if (char === '?') source += '[^/]'
    else if (char === '{') {
      depth++
      source += '(?:'
    } else if (char === '}' && depth > 0) {
      depth--
      source += ')'
    } else if (char === ',' && depth > 0) source += '|'
    else source += special.test(char) ? `\\${char}` : char
  }
  return new RegExp(`^(?:${source}${')'.repeat(depth)})(?:/.*)?$`, 'iu')
}
