export type { ConfigMap, ConfigValue } from './site/config/config-value.ts'
export type {
  AutoHeadingIdType,
  GoldmarkConfig,
  SiteConfig,
  SiteLanguage,
} from './site/config/site-config.ts'
export type { PageHeading } from './site/headings/page-heading.ts'
export { findSiteRoot } from './site/host/find-site-root.ts'
export { memoryHost } from './site/host/memory-host.ts'
export type { FolderEntry, SiteHost } from './site/host/site-host.ts'
export type { MissingModule, SiteModule, SiteMount } from './site/modules/site-module.ts'
export type { PageEntry, PageKind } from './site/pages/page-entry.ts'
export type { PageFacts } from './site/pages/page-facts.ts'
export type { EntryFacts, PageIndex } from './site/pages/page-index.ts'
export { type ReadSiteOptions, readSite } from './site/read-site.ts'
export {
  type ResolvedReference,
  type ResolveReferenceOptions,
  resolveReference,
} from './site/references/resolve-reference.ts'
export type { UnpublishedReason } from './site/references/unpublished-reason.ts'
export type { ChosenTemplate, TemplateChoice } from './site/shortcodes/choose-template.ts'
export type { ShortcodeTemplate } from './site/shortcodes/shortcode-template.ts'
export type { SiteShortcode } from './site/shortcodes/site-shortcode.ts'
export type { Site } from './site/site.ts'
export { type SiteProblem, type SiteProblemCode, siteProblemCodes } from './site/site-problem.ts'
export type { ShortcodeStatement } from './site/statements/shortcode-statement.ts'
export { collectUsage } from './site/usage/collect-usage.ts'
export type { CallCount, CallPlace, NameUsage, SiteUsage } from './site/usage/site-usage.ts'
export { type HugoVersion, newestVersion } from './site/version/hugo-version.ts'
