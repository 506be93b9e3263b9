export { type CompareOptions, comparePages } from './migrate/compare/compare-pages.ts'
export type { DifferenceCause } from './migrate/compare/difference-cause.ts'
export type { PageComparison } from './migrate/compare/page-comparison.ts'
export type {
  LinkKind,
  LinkResolver,
  MigratedComponent,
  MigratePageOptions,
  ResolvedLink,
} from './migrate/engine/migrate-options.ts'
export { migratePage } from './migrate/engine/migrate-page.ts'
export { sourceOffset } from './migrate/engine/source-offset.ts'
export type { MigrationFinding, MigrationStatus } from './migrate/finding.ts'
export { createMappings, type FindMapping } from './migrate/mapping/create-mappings.ts'
export type { MigrationMapping } from './migrate/mapping/migration-mapping.ts'
export { type MappingProblem, type ReadMapping, readMapping } from './migrate/mapping/read-mapping.ts'
export type { MappingOptions } from './migrate/mapping/resolve-mapping.ts'
export type {
  MappingStrategy,
  PropMapping,
  PropType,
  ShortcodeMapping,
  ShortcodeMappings,
} from './migrate/mapping/shortcode-mapping.ts'
export type { MigratedPage } from './migrate/migrated-page.ts'
export type { CallPlace } from './migrate/page/call-place.ts'
export type { EditBook } from './migrate/page/edit-book.ts'
export type { MappedCall, MappedProp } from './migrate/page/mapped-call.ts'
export { type PageMarkup, pageMarkup } from './migrate/page/page-markup.ts'
export type { PagePass, PassContext } from './migrate/page/page-pass.ts'
export type { PageView } from './migrate/page/page-view.ts'
export type { CallText, FenceInfo, MigrationTarget } from './migrate/target.ts'
export { migrationTargets } from './migrate/targets/targets.ts'
