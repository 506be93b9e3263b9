import type { MigratedComponent } from '../../engine/migrate-options.ts'
import { importLines } from './import-lines.ts'

/** Imports for Astro, where each component that no mapping gives a module is a file of `src/components`. */
export function astroImports(components: readonly MigratedComponent[]): string {
  return importLines(
    components.map(component => ({
      ...component,
      from: component.from ?? `@components/${component.name}.astro`,
    })),
  )
}
