import { visibleText } from '../../text/visible-text.ts'
import type { SiteFindings } from './site-findings.ts'

const mostNames = 8

/** What was found, for a person. */
export function findingsText(findings: SiteFindings): string {
  const { sites, hugo, hugoSource, modules, missingModules, languages, pages, sections, unclear } = findings
  if (sites.length === 0) return 'no Hugo site here: rules that need one will not run\n'
  if (sites.length > 1)
    return `sites: ${names(sites)}; front matter was not looked at, as there are several\n`
  const rows: (readonly [string, string])[] = [
    ['site', sites[0]!],
    ['Hugo', hugoSource === undefined ? `${hugo} (no file tells it)` : `${hugo} (${hugoSource})`],
    ['modules', modules.length === 0 ? 'none' : names(modules)],
    ...(missingModules.length === 0 ? [] : [['not here', names(missingModules)] as const]),
    ['languages', names(languages)],
    ['pages', `${pages}, sections with a common front matter: ${sections.length}`],
  ]
  const text = rows.map(([name, value]) => `${name.padEnd(10)} ${visibleText(value)}\n`).join('')
  if (unclear.length === 0) return text
  const called = names(unclear.map(([name, calls]) => `${name} (${calls})`))
  return `${text}${'unclear'.padEnd(10)} ${visibleText(called)}: no template tells what these shortcodes accept;
${' '.repeat(11)}state it in hugomark.shortcodes.yaml, see "hugomark shortcodes --help"\n`
}

function names(all: readonly string[]): string {
  const rest = all.length - mostNames
  return all.slice(0, mostNames).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}
