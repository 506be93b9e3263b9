import schema from '../../../schema/shortcodes.schema.json' with { type: 'json' }
import { type SchemaIssue, type SchemaNode, schemaIssues, type ValuePath } from './schema-issues.ts'
import type { ShortcodeStatement } from './shortcode-statement.ts'

const definitions: Readonly<Record<string, SchemaNode>> = schema.$defs
const signatureNode: SchemaNode = schema.$defs.signature

export interface CheckedStatement {
  /** Without the fields that are wrong. */
  readonly statement: ShortcodeStatement
  readonly issues: readonly SchemaIssue[]
}

/** Checks the statement of one shortcode; a fault in a field leaves out this field, and no other. */
export function checkStatement(value: unknown, path: ValuePath): CheckedStatement {
  const issues = schemaIssues(value, signatureNode, definitions, path)
  const wrong = new Set(issues.map(issue => issue.path[path.length]))
  if (wrong.has(undefined)) return { statement: {}, issues }
  const fields = Object.entries(value as object).filter(([key]) => !wrong.has(key))
  // the schema has just been checked
  return { statement: Object.fromEntries(fields) as ShortcodeStatement, issues }
}

/** Checks what is around the statements of a file. */
export function checkStatementFile(value: unknown): readonly SchemaIssue[] {
  const shallow = { ...schema, properties: { ...schema.properties, shortcodes: { type: 'object' } } }
  return schemaIssues(value, shallow, definitions)
}
