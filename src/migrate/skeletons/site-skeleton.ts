import { readConfig } from '../../site/config/config-reader.ts'
import type { SiteConfig, SiteLanguage } from '../../site/config/site-config.ts'
import type { MigrationPlan } from '../site/migration-plan.ts'
import { skeleton } from './skeleton.ts'
import {
  type SkeletonComponent,
  type SkeletonLanguage,
  type SkeletonTarget,
  skeletonTargets,
} from './skeleton-options.ts'

/** The files around the pages of a planned migration; none for a target that is no system. */
export function siteSkeleton(
  config: SiteConfig,
  plan: MigrationPlan,
  components: readonly SkeletonComponent[],
): Record<string, string> {
  const target = skeletonTargets.find(name => name === plan.target)
  return target === undefined ? {} : skeletonOf(target, config, plan, components)
}

function skeletonOf(
  target: SkeletonTarget,
  config: SiteConfig,
  plan: MigrationPlan,
  components: readonly SkeletonComponent[],
): Record<string, string> {
  const data = readConfig(config.data)
  const languages = [...config.languages].sort(
    (a, b) => Number(b.key === config.defaultLanguage) - Number(a.key === config.defaultLanguage),
  )
  const typographer = data.flag('markup.goldmark.extensions.typographer.disable') !== true
  return skeleton(target, {
    title: data.text('title') || 'Site',
    description: data.text('params.description') ?? '',
    baseUrl: isWebAddress(config.baseUrl) ? config.baseUrl : 'https://example.org/',
    languages: languages.map(language => skeletonLanguage(language, config)),
    components,
    made: plan.made.map(({ path }) => path),
    typographer,
  })
}

function isWebAddress(text: string): boolean {
  try {
    return /^https?:$/.test(new URL(text).protocol)
  } catch {
    return false
  }
}

function skeletonLanguage({ key }: SiteLanguage, { data }: SiteConfig): SkeletonLanguage {
  const own = readConfig(readConfig(data).map(`languages.${key}`))
  const direction = own.text('direction') ?? own.text('languagedirection')
  return {
    key,
    label: own.text('label') ?? own.text('languagename') ?? key,
    ...(direction === 'rtl' && { isRightToLeft: true }),
  }
}
