export type {
  LinkKind,
  LinkResolver,
  MigratedComponent,
  MigratePageOptions,
  ResolvedLink,
} from './migrate/engine/migrate-options.ts'
export { migratePage } from './migrate/engine/migrate-page.ts'
export type { MigrationFinding, MigrationStatus } from './migrate/finding.ts'
export type { MigrationMapping } from './migrate/mapping/migration-mapping.ts'
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
export type { PagePass, PassContext } from './migrate/page/page-pass.ts'
export type { PageView } from './migrate/page/page-view.ts'
export type { CallText, MigrationTarget } from './migrate/target.ts'
export { migrationTargets } from './migrate/targets/targets.ts'
