import { readConfig } from '../../../site/config/config-reader.ts'
import type { Site } from '../../../site/site.ts'
import type { MadeFile, MigrationPlan } from '../../site/migration-plan.ts'
import { skeleton } from '../../skeletons/skeleton.ts'
import type { SkeletonComponent, SkeletonLanguage } from '../../skeletons/skeleton-options.ts'
import { skeletonTargets } from '../../skeletons/skeleton-options.ts'

/** The files that the new site needs around its pages; none for a target that is no system. */
export function skeletonFiles(
  site: Site,
  plan: MigrationPlan,
  components: readonly SkeletonComponent[],
): MadeFile[] {
  const target = skeletonTargets.find(name => name === plan.target)
  if (target === undefined) return []
  const { config } = site
  const read = readConfig(config.data)
  const description = read.text('params.description') ?? read.text('description')
  const typographer = read.value('markup.goldmark.extensions.typographer')
  const texts = skeleton(target, {
    title: read.text('title') ?? read.text(`languages.${config.defaultLanguage}.title`) ?? 'Site',
    ...(description !== undefined && { description }),
    baseUrl: absoluteUrl(config.baseUrl),
    languages: languagesOf(site),
    components,
    made: plan.made.map(({ path }) => path),
    typographer:
      typographer !== false && read.flag('markup.goldmark.extensions.typographer.disable') !== true,
  })
  return Object.entries(texts)
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** An address that can be read, for sites that do not say theirs. */
function absoluteUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed?.protocol === 'https:' || parsed?.protocol === 'http:') return url
  return new URL(url.startsWith('/') ? url : '/', 'https://example.org').href
}

/** The languages, that without a folder first. */
function languagesOf({ config }: Site): SkeletonLanguage[] {
  const read = readConfig(config.data)
  const languages = config.languages.map(({ key }) => ({
    key,
    label: read.text(`languages.${key}.label`) ?? read.text(`languages.${key}.languageName`) ?? key,
    isRightToLeft:
      (read.text(`languages.${key}.direction`) ?? read.text(`languages.${key}.languageDirection`)) === 'rtl',
  }))
  return languages.sort(
    (a, b) => Number(b.key === config.defaultLanguage) - Number(a.key === config.defaultLanguage),
  )
}
