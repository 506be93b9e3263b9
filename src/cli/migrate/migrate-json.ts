import type { MigrationFinding } from '../../migrate/finding.ts'
import type { MigrateResult } from './migrate-result.ts'

/** What a migration does or would do, for programs. */
export function migrateJson(result: MigrateResult): string {
  const { plan, pages, components, counts, actions, out, from, isWritten, nameOf } = result
  const data = {
    version: 1,
    target: plan.target,
    from,
    ...(out !== undefined && { out }),
    isWritten,
    counts: { pages: pages.length, ...counts },
    addresses: plan.parity,
    components: components.map(({ from: module, ...rest }) => ({ ...rest, ...(module && { from: module }) })),
    redirects: plan.redirects.map(({ from: old, to, page, reason }) => ({
      from: old,
      to,
      page: nameOf(page.path),
      reason,
    })),
    made: plan.made.map(({ path }) => path),
    copies: plan.copies.map(({ source, path }) => ({ source: nameOf(source), path })),
    findings: plan.findings.map(({ path, ...rest }) => ({ ...rest, ...(path && { path: nameOf(path) }) })),
    pages: pages.map(({ page, name, outcome }) => ({
      source: name,
      output: page.path,
      language: page.entry.language,
      urlBefore: page.urlBefore,
      urlAfter: page.urlAfter,
      status: outcome.status,
      findings: outcome.findings.map(finding),
    })),
    ...(actions !== undefined && { files: actions }),
  }
  return `${JSON.stringify(data, undefined, 2)}\n`
}

function finding({ code, status, message, advice, position: { start, end } }: MigrationFinding) {
  const place = { line: start.line, column: start.column, endLine: end.line, endColumn: end.column }
  return { code, status, message, advice, ...place }
}
