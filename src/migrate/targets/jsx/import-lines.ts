import type { MigratedComponent } from '../../engine/migrate-options.ts'

/** Imports of the components that have a module, one line each, with a blank line behind them. */
export function importLines(components: readonly MigratedComponent[]): string {
  const named = new Map<string, string[]>()
  for (const { name, from } of components) {
    if (from === undefined) continue
    const names = named.get(from)
    if (names === undefined) named.set(from, [name])
    else names.push(name)
  }
  if (named.size === 0) return ''
  const lines = [...named].map(([from, names]) => importLine(names.sort(), from))
  return `${lines.sort().join('\n')}\n\n`
}

function importLine(names: readonly string[], from: string): string {
  const isDefault = names.length === 1 && /^@theme\//.test(from)
  return `import ${isDefault ? names[0] : `{ ${names.join(', ')} }`} from ${JSON.stringify(from)}`
}
