import { readTextFile } from '../../files/read-text-file.ts'
import type { LintSite } from '../../lint/node/site/open-lint-site.ts'
import { contentExtensions } from '../../site/pages/content-extensions.ts'
import type { SiteProblem } from '../../site/site-problem.ts'
import { inputFailure } from '../input-failure.ts'
import type { DoctorFinding, SiteFacts } from './doctor-report.ts'

/** What the linter sees of a site, and what is wrong with it. `toName` spells paths of the disk for the report. */
export async function siteFacts(
  { site, folder, toDiskPath }: LintSite,
  configPath: string | undefined,
  toName: (path: string) => string,
): Promise<{ readonly facts: SiteFacts; readonly findings: readonly DoctorFinding[] }> {
  const name = (path: string) => toName(toDiskPath(path))
  const { entries } = await site.pages()
  const pages = entries.filter(({ path }) =>
    contentExtensions.has(/\.[^./]*$/.exec(path)?.[0].toLowerCase() ?? ''),
  )
  const unreadable: DoctorFinding[] = []
  for (const { path } of pages) {
    try {
      await readTextFile(toDiskPath(path))
    } catch (error) {
      unreadable.push({
        severity: 'error',
        message: `This page cannot be read: ${inputFailure(error).message}.`,
        advice: 'Mend it, or leave it out with "ignores" of the configuration.',
        path: name(path),
      })
    }
  }
  const shortcodes = site.listShortcodes()
  const problems = [...site.problems, ...shortcodes.flatMap(each => each.problems)]
  const version: DoctorFinding[] =
    site.versionSource === undefined
      ? [
          {
            severity: 'info',
            message: `No file tells the version of Hugo; the newest that is known counts, ${site.version.join('.')}.`,
            advice:
              'Set "hugo" in the configuration of the linter, or module.hugoVersion.min in that of the site.',
            path: toName(folder),
          },
        ]
      : []
  return {
    facts: {
      folder: toName(folder),
      config: configPath === undefined ? null : toName(configPath),
      configFiles: site.configFiles.map(name),
      hugo: site.version.join('.'),
      hugoSource: site.versionSource ?? null,
      modules: site.modules.slice(1).map(({ path }) => path),
      missingModules: site.missingModules.map(({ path }) => path),
      languages: site.config.languages.map(({ key }) => key),
      content: {
        files: pages.length,
        unreadable: unreadable.length,
        adapters: entries.filter(({ kind }) => kind === 'adapter').length,
      },
      shortcodes: {
        own: shortcodes.filter(({ templates }) => templates.length > 0).length,
        ofHugo: shortcodes.filter(
          ({ templates, embedded }) => templates.length === 0 && embedded !== undefined,
        ).length,
      },
    },
    findings: [...problems.map(problem => toFinding(problem, name)), ...version, ...unreadable],
  }
}

const advice: Readonly<Record<SiteProblem['code'], string>> = {
  'site/no-config': 'Add hugo.toml, or name another folder.',
  'site/broken-config': 'Mend it; Hugo does not build the site so.',
  'site/missing-module':
    'Run "hugo mod vendor", check out submodules, or tell its folder with "modules" of the configuration. Until then, names of shortcodes that it may have are not reported as unknown.',
  'site/broken-template': 'Mend it; until then, calls of its shortcode are not checked against it.',
  'site/broken-statement': 'Mend the statement; until then it does not count.',
  'site/unknown-statement': 'Correct the name of the shortcode, or drop the statement.',
  'site/contradicted-statement': 'Correct the statement, or the template.',
}

const warnings: ReadonlySet<string> = new Set([
  'site/no-config',
  'site/unknown-statement',
  'site/contradicted-statement',
])

function toFinding(
  { code, message, path, position }: SiteProblem,
  name: (path: string) => string,
): DoctorFinding {
  return {
    severity: warnings.has(code) ? 'warning' : 'error',
    message,
    advice: advice[code],
    ...(path !== undefined && { path: name(path) }),
    ...(position !== undefined && { line: position.start.line }),
  }
}
