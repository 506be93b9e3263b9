/** The part of JSON Schema that the schema of statements uses. */
export interface SchemaNode {
  readonly description?: string
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly minItems?: number
  readonly items?: SchemaNode
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | SchemaNode
  readonly anyOf?: readonly SchemaNode[]
}

export type ValuePath = readonly (string | number)[]

export interface SchemaIssue {
  /** The keys and indexes that lead to what is wrong. */
  readonly path: ValuePath
  readonly message: string
  /** The fields that there are, when the last key of the path is none of them. */
  readonly known?: readonly string[]
}

/** What is wrong with plain data by a schema, in the order of the data; `definitions` are the targets of `$ref`. */
export function schemaIssues(
  value: unknown,
  schema: SchemaNode,
  definitions: Readonly<Record<string, SchemaNode>>,
  path: ValuePath = [],
): SchemaIssue[] {
  const issue = (message: string): SchemaIssue[] => [{ path, message }]
  const check = (item: unknown, node: SchemaNode, key: string | number) => {
    return schemaIssues(item, node, definitions, [...path, key])
  }
  if (schema.$ref !== undefined) {
    const target = definitions[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)] ?? {}
    return schemaIssues(value, target, definitions, path)
  }
  if (schema.anyOf !== undefined) {
    const tries = schema.anyOf.map(node => schemaIssues(value, node, definitions, path))
    return tries.some(found => found.length === 0) ? [] : tries[0]!
  }
  if ('const' in schema && value !== schema.const) return issue(`must be ${show(schema.const)}`)
  if (schema.enum !== undefined && !schema.enum.includes(value)) {
    return issue(`must be one of ${schema.enum.map(show).join(', ')}`)
  }
  if (schema.type !== undefined) {
    const types = typeof schema.type === 'string' ? [schema.type] : schema.type
    if (!types.some(type => isOfType(value, type))) return issue(`must be ${types.map(article).join(' or ')}`)
  }
  if (typeof value === 'number') {
    if (value < (schema.minimum ?? value)) return issue(`must be ${schema.minimum} or more`)
    if (value > (schema.maximum ?? value)) return issue(`must be ${schema.maximum} or less`)
  }
  if (typeof value === 'string' && value.length < (schema.minLength ?? 0)) return issue('must not be empty')
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0)) return issue(`must have ${schema.minItems} items or more`)
    const { items } = schema
    return items === undefined ? [] : value.flatMap((item, index) => check(item, items, index))
  }
  if (!isOfType(value, 'object')) return []
  const { properties = {}, additionalProperties: others = true, required = [] } = schema
  const missing = required.filter(key => !Object.hasOwn(value as object, key))
  return [
    ...missing.flatMap(key => issue(`must have the field ${show(key)}`)),
    ...Object.entries(value as object).flatMap(([key, item]) => {
      if (Object.hasOwn(properties, key)) return check(item, properties[key]!, key)
      if (typeof others === 'object') return check(item, others, key)
      if (others) return []
      const known = Object.keys(properties)
      const message = `is no field that is known here; those are ${known.map(show).join(', ')}`
      return [{ path: [...path, key], message, known }]
    }),
  ]
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'integer') return Number.isInteger(value)
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (type === 'array') return Array.isArray(value)
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value)
  return typeof value === type
}

function article(type: string): string {
  return /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`
}

function show(value: unknown): string {
  return JSON.stringify(value)
}
