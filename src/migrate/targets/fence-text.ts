/** A fenced block of code, each line behind the first with `prefix` in front. */
export function fenceText(code: string, info: string, prefix: string): string {
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].slice(0, 1000).map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${info.replace(/[`\r\n]/g, '')}`, ...code.split(/\r?\n/), fence]
    .map((line, index) => (index === 0 || line.startsWith(prefix) ? line : `${prefix}${line}`))
    .join('\n')
}
