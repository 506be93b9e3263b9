import type { SiteShortcode } from '../../site/shortcodes/site-shortcode.ts'
import type { Site } from '../../site/site.ts'
import type { SiteProblem } from '../../site/site-problem.ts'
import type { NameUsage, SiteUsage } from '../../site/usage/site-usage.ts'
import { pathFrom } from './path-from.ts'
import type {
  ReportedProblem,
  ReportedShortcode,
  ReportedUsage,
  ShortcodesReport,
} from './shortcode-report.ts'

const warnings: ReadonlySet<string> = new Set([
  'site/no-config',
  'site/missing-module',
  'site/unknown-statement',
  'site/contradicted-statement',
])

/** Puts together what is known of a site's shortcodes. `withEmbedded` lists Hugo's own even when they are not used. */
export function createReport(site: Site, usage: SiteUsage, withEmbedded: boolean): ShortcodesReport {
  const toFile = (path: string) => pathFrom(site.root, path)
  const usageOf = (found: NameUsage | undefined): ReportedUsage => ({
    calls: found?.calls ?? 0,
    files: found?.files ?? 0,
    forms: found?.forms.map(({ delimiter, form, count }) => ({ delimiter, form, count })) ?? [],
    places: found?.places.map(({ path, line, column }) => ({ file: toFile(path), line, column })) ?? [],
  })
  const entry = (shortcode: SiteShortcode): ReportedShortcode => {
    const { name, templates, embedded, isCertain, signature, statedIn } = shortcode
    return {
      name,
      origin: templates.length > 0 ? 'site' : embedded === undefined ? 'described' : 'hugo',
      ...(embedded === undefined || templates.length > 0 ? {} : { status: embedded.status }),
      templates: templates.map(({ path, rank }) => ({
        file: toFile(path),
        module: site.modules[rank]?.path ?? '',
      })),
      statedIn: statedIn.map(toFile),
      isCertain,
      ...usageOf(usage.names.get(name)),
      signature,
    }
  }
  const listed = site.listShortcodes().filter(({ name, templates, statement }) => {
    const isOwn = templates.length > 0 || statement !== undefined
    return isOwn || withEmbedded || usage.names.has(name)
  })
  const shortcodes = listed.map(entry)
  const undefinedNames = [...usage.names.values()].filter(({ name }) => site.shortcode(name) === undefined)
  undefinedNames.sort((a, b) => (a.name < b.name ? -1 : 1))
  const all = [...usage.names.values()]
  return {
    hugoVersion: site.version.join('.'),
    hugoVersionSource: site.versionSource ?? null,
    files: usage.files,
    calls: all.reduce((sum, { calls }) => sum + calls, 0),
    inlineCalls: usage.inlineCalls,
    shortcodes,
    neverUsed: shortcodes
      .filter(({ origin, calls }) => origin === 'site' && calls === 0)
      .map(({ name }) => name),
    neverDefined: undefinedNames.map(found => ({
      name: found.name,
      isCertain: site.missingModules.length === 0,
      ...usageOf(found),
    })),
    missingModules: site.missingModules.map(({ path }) => path),
    problems: [...site.problems, ...listed.flatMap(({ problems }) => problems)].map(problem =>
      report(problem, toFile),
    ),
    refusedFiles: usage.refused.map(toFile),
  }
}

function report(problem: SiteProblem, toFile: (path: string) => string): ReportedProblem {
  const { code, message, path, position } = problem
  return {
    code,
    severity: warnings.has(code) ? 'warning' : 'error',
    message,
    ...(path === undefined ? {} : { file: toFile(path) }),
    ...(position === undefined ? {} : { line: position.start.line, column: position.start.column }),
  }
}
