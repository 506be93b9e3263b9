import { readConfig } from '../../site/config/config-reader.ts'
import type { SiteConfig, SiteLanguage } from '../../site/config/site-config.ts'
import type { Site } from '../../site/site.ts'
import type { FindMapping } from '../mapping/create-mappings.ts'
import type { MadeFile, MigrationPlan, SiteFinding } from '../site/migration-plan.ts'
import { type ComponentFile, componentFiles } from './component-files.ts'
import { skeleton } from './skeleton.ts'
import {
  type SkeletonComponent,
  type SkeletonLanguage,
  type SkeletonTarget,
  skeletonTargets,
} from './skeleton-options.ts'

/** What the files around pages are made of. */
interface PlannedSite {
  readonly site: Site
  readonly plan: MigrationPlan
  readonly mappings: FindMapping
}

/** What stands around the pages, and the components that a person has to finish. */
export interface SiteSkeleton {
  readonly files: readonly MadeFile[]
  readonly findings: readonly SiteFinding[]
}

/** The files around the pages of a planned migration, with the components that they use; none for a target that is no system. */
export function siteSkeleton(
  { site, plan, mappings }: PlannedSite,
  used: Parameters<typeof componentFiles>[1],
): SiteSkeleton {
  const target = skeletonTargets.find(name => name === plan.target)
  if (target === undefined) return { files: [], findings: [] }
  const files = componentFiles(target, used, site.shortcode, mappings)
  const around = skeletonOf(
    target,
    site.config,
    plan,
    files.map(({ component }) => component),
  )
  const texts = new Map(files.map(({ component, written }) => [component.path, written.text]))
  for (const [path, text] of Object.entries(around)) texts.set(path, text)
  return {
    files: [...texts].map(([path, text]) => ({ path, text })).sort((a, b) => (a.path < b.path ? -1 : 1)),
    findings: files.filter(({ written }) => written.status === 'stub').map(stubFinding),
  }
}

function stubFinding({ component, shortcode, template, written }: ComponentFile): SiteFinding {
  const why = written.notes.length === 0 ? '' : ` ${written.notes.join(' ')}`
  return {
    code: 'component-stub',
    status: 'review',
    message: `The component ${component.name} (${component.path}) does not do all that the shortcode "${shortcode}" does.${why}`,
    advice: 'Finish it; a later migration keeps your changes.',
    path: template,
  }
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
