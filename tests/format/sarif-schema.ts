import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import { Ajv } from 'ajv'

// the schema is one of draft 04; of what differs since then it uses these two members of its root only
const { $schema: _draft, id: _id, ...root } = schema
const options = { allErrors: true, strict: false, validateFormats: false, unicodeRegExp: false }
const validate = new Ajv(options).compile(root)

/** What the schema of SARIF 2.1.0 has against a log. */
export function sarifErrors(log: unknown): unknown[] {
  return validate(log) ? [] : (validate.errors ?? [])
}
