import { relative } from 'node:path'
import { parseVersion } from '../../../site/version/hugo-version.ts'
import type { ActiveRule } from '../../active-rule.ts'
import { fixSource } from '../../fix-source.ts'
import type { LintSourceOptions } from '../../lint-source.ts'
import { lintSource } from '../../lint-source.ts'
import { type Configs, createConfigs } from '../config/create-configs.ts'
import type { LoadedConfig } from '../config/loaded-config.ts'
import type { LintFile } from '../files/lint-file.ts'
import type { LintSettings } from '../lint-settings.ts'
import { posixPath } from '../posix-path.ts'
import { createLintSites, type LintSite, type LintSites } from '../site/open-lint-site.ts'
import { trackSite } from '../site/track-site.ts'
import type { LintOutcome } from './lint-outcome.ts'
import { pageType } from './page-type.ts'

/** What counts for one file. */
export interface FilePlan {
  readonly config: LoadedConfig
  readonly site: LintSite | undefined
  readonly sitePath: string | undefined
  readonly rules: readonly ActiveRule[]
}

/** Lints files of the disk by their configurations and sites, which are kept between them. */
export interface Linter {
  readonly configs: Configs
  readonly sites: LintSites
  /** @throws ConfigError */
  planFor(path: string): Promise<FilePlan>
  /**
   * Lints a text as if it was in a file, with fixes as the settings say, or as told.
   *
   * @throws RuleError, ConfigError
   */
  lint(file: LintFile, source: string, fix?: LintSettings['fix']): Promise<LintOutcome>
}

export function createLinter(settings: LintSettings): Linter {
  const { fix: usualFix, fixRules, isTimed = false, isTracked = false } = settings
  const configs = createConfigs(settings)
  const sites = createLintSites(settings)
  const planFor = async (path: string): Promise<FilePlan> => {
    const config = await configs.configFor(path)
    const site = await sites.siteFor(path, config)
    const sitePath = site?.toSitePath(path)
    const pages = sitePath === undefined ? undefined : await site?.site.pages()
    const page = pages?.byFile(sitePath!)
    const { resolver } = config
    const type = resolver.asksType && page !== undefined ? await pageType(page, pages!) : undefined
    const rules = resolver.rulesFor(posixPath(relative(config.folder, path)), page?.language, type)
    return { config, site, sitePath, rules }
  }
  return {
    configs,
    sites,
    planFor,
    async lint({ path, name }, source, fix = usualFix) {
      const { config, site, sitePath, rules } = await planFor(path)
      const dependencies = new Set<string>()
      const times: Record<string, number> = {}
      const told = settings.hugoVersion ?? config.config.hugo
      const options: LintSourceOptions = {
        path: name,
        rules,
        site:
          isTracked && site !== undefined ? trackSite(site.site, key => dependencies.add(key)) : site?.site,
        // no file of the site has this path
        ...(site !== undefined && { sitePath: sitePath ?? '' }),
        ...(told !== undefined && { hugoVersion: parseVersion(told) }),
        knownRuleIds: config.resolver.knownRuleIds,
        ...(isTimed && {
          timer: {
            now: () => performance.now(),
            add(ruleId: string, time: number) {
              times[ruleId] = (times[ruleId] ?? 0) + time
            },
          },
        }),
      }
      const extra = () => ({
        ...(isTracked && { dependencies: [...dependencies] }),
        ...(isTimed && { times }),
      })
      if (fix === undefined) {
        const result = await lintSource(source, options)
        return {
          result,
          ...sourceIfNeeded(source, result.messages.length),
          fixed: 0,
          fixFailures: [],
          ...extra(),
        }
      }
      const { output, result, fixed, failures } = await fixSource(source, {
        ...options,
        unsafe: fix === 'all',
        ...(fixRules !== undefined && { fixRules: new Set(fixRules) }),
      })
      return {
        result,
        ...sourceIfNeeded(output, result.messages.length + fixed.length),
        ...(output !== source && { before: source }),
        fixed: fixed.length,
        fixFailures: failures,
        ...extra(),
      }
    },
  }
}

function sourceIfNeeded(source: string, count: number): { source?: string } {
  return count > 0 ? { source } : {}
}
