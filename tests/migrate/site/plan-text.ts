import type { MigrationPlan } from '../../../src/migrate/site/migration-plan.ts'

/** A whole plan as a text to read and compare. */
export function planText({ pages, copies, made, redirects, parity, findings }: MigrationPlan): string {
  const lines: string[] = []
  for (const { entry, path, urlBefore, urlAfter, frontmatter, findings: own } of pages) {
    lines.push(`## ${entry.path} (${entry.language}) -> ${path}`, `${urlBefore} -> ${urlAfter}`)
    for (const { code, status, message, position } of own) {
      lines.push(`${position.start.line}:${position.start.column} ${status} ${code}: ${message}`)
    }
    lines.push(frontmatter)
  }
  for (const { source, path, sitePath } of copies) lines.push(`copy ${source} -> ${path} (${sitePath})`)
  for (const { from, to, page, reason } of redirects)
    lines.push(`redirect ${from} -> ${to} (${reason}: ${page.path})`)
  for (const { code, status, message, path } of findings) lines.push(`${status} ${code}: ${path}: ${message}`)
  lines.push(`addresses: ${JSON.stringify(parity)}`)
  for (const { path, text } of made) lines.push(`## ${path}`, text)
  return `${lines.join('\n')}\n`
}
