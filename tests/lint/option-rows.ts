import type { OptionsSchema } from '../../src/lint.ts'

/** The rows of a table of options; those of objects in a list have rows of their own. */
export function optionRows(
  schema: OptionsSchema,
  defaults: Readonly<Record<string, unknown>> = {},
): readonly string[] {
  return Object.entries(schema.properties).flatMap(([name, value]) => rowsOf(name, value, defaults[name]))
}

interface Part {
  readonly type?: string
  readonly description?: string
  readonly enum?: readonly unknown[]
  readonly items?: Part
  readonly properties?: Readonly<Record<string, unknown>>
  readonly additionalProperties?: Part | boolean
  readonly oneOf?: readonly Part[]
}

function rowsOf(name: string, value: unknown, byDefault: unknown): string[] {
  const part = value as Part
  const shown = byDefault === undefined ? '' : `\`${JSON.stringify(byDefault)}\``
  const cells = [`\`${name}\``, valueText(part), shown, part.description ?? '']
  const inner = Object.entries(part.items?.properties ?? {})
  return [
    `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`,
    ...inner.flatMap(([key, each]) => rowsOf(`${name}[].${key}`, each, undefined)),
  ]
}

function valueText(part: Part): string {
  if (part.enum !== undefined) return part.enum.map(each => `\`${JSON.stringify(each)}\``).join(', ')
  if (part.oneOf !== undefined) return part.oneOf.map(valueText).join(', or ')
  if (part.type === 'array') return part.items?.properties ? 'list' : `list of ${plural(part.items ?? {})}`
  const values = part.additionalProperties
  if (part.type === 'object' && typeof values === 'object') return `map of ${plural(values)}`
  return part.type ?? ''
}

function plural(part: Part): string {
  if (part.type === 'array') return `lists of ${plural(part.items ?? {})}`
  return part.enum === undefined ? `${part.type ?? 'value'}s` : valueText(part)
}
