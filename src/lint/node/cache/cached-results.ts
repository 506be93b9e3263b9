import packageJson from '../../../../package.json' with { type: 'json' }
import type { LintResult } from '../../lint-result.ts'
import type { LintFile } from '../files/lint-file.ts'
import { hashText } from '../hash-text.ts'
import type { FilePlan } from '../run/create-linter.ts'
import type { LintSite } from '../site/open-lint-site.ts'
import { createSiteDigests, type SiteDigests } from '../site/site-digest.ts'
import { type LintCache, openLintCache } from './lint-cache.ts'

/** The results of earlier runs, as far as they still hold. */
export interface CachedResults {
  find(file: LintFile, plan: FilePlan, source: string): Promise<LintResult | undefined>
  keep(
    file: LintFile,
    plan: FilePlan,
    source: string,
    found: { readonly result: LintResult; readonly dependencies: readonly string[] },
  ): Promise<void>
  save(): Promise<void>
}

/** Looks results up in a cache, or in the one of a folder. `hugoVersion` is what the settings of the run say. */
export async function openCachedResults(place: string | LintCache, hugoVersion = ''): Promise<CachedResults> {
  const cache = typeof place === 'string' ? await openLintCache(place, packageJson.version) : place
  const sites = new Map<LintSite, SiteDigests>()
  const digestsOf = (site: LintSite): SiteDigests => {
    let digests = sites.get(site)
    if (digests === undefined) {
      digests = createSiteDigests(site.site)
      sites.set(site, digests)
    }
    return digests
  }
  const keyOf = async ({ config, site, sitePath = '' }: FilePlan, source: string): Promise<string> => {
    const whole = site === undefined ? '' : await digestsOf(site).whole()
    return hashText(config.hash, hugoVersion, whole, sitePath, source)
  }
  return {
    async find({ name }, plan, source) {
      const entry = cache.get(name)
      if (entry === undefined || entry.key !== (await keyOf(plan, source))) return undefined
      if (plan.site === undefined) return entry.result
      const digests = digestsOf(plan.site)
      for (const [dependency, digest] of entry.dependencies) {
        if ((await digests.of(dependency)) !== digest) return undefined
      }
      return entry.result
    },
    async keep({ name }, plan, source, { result, dependencies }) {
      const digests = plan.site === undefined ? undefined : digestsOf(plan.site)
      const noted = await Promise.all(
        dependencies.map(async each => [each, (await digests?.of(each)) ?? ''] as const),
      )
      cache.set(name, { key: await keyOf(plan, source), dependencies: noted, result })
    },
    save: cache.save,
  }
}
