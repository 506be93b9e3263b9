import type { MigratedComponent } from '../../engine/migrate-options.ts'

/**
 * Imports of the components that have a module, one line for each module and default export, with a blank line behind
 * them. `module#Name` is an export of that name, `module` alone the default export.
 */
export function importLines(components: readonly MigratedComponent[]): string {
  const named = new Map<string, string[]>()
  const lines: string[] = []
  for (const { name, from } of components) {
    if (from === undefined) continue
    const [module = '', exported] = from.split('#')
    if (exported === undefined) lines.push(`import ${name} from ${JSON.stringify(module)}`)
    else {
      const names = named.get(module) ?? []
      names.push(exported === name ? name : `${exported} as ${name}`)
      named.set(module, names)
    }
  }
  for (const [module, names] of named)
    lines.push(`import { ${names.sort().join(', ')} } from ${JSON.stringify(module)}`)
  return lines.length === 0 ? '' : `${lines.sort().join('\n')}\n\n`
}
