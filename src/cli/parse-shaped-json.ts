import { type SchemaNode, schemaIssues } from '../site/statements/schema-issues.ts'
import { UsageError } from './lint/usage-error.ts'

/**
 * Reads the text of a JSON file that has to have a shape. `none` says what a file of another shape is not, as in "no
 * baseline of hugomark".
 *
 * @throws UsageError with the name of the file.
 */
export function parseShapedJson(text: string, file: string, shape: SchemaNode, none: string): unknown {
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch (error) {
    throw new UsageError(`${file}: no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  const [issue] = schemaIssues(data, shape, {})
  if (issue === undefined) return data
  const place = issue.path.length === 0 ? '' : ` ${issue.path.join('.')}`
  throw new UsageError(`${file}: ${none}:${place} ${issue.message}`)
}
