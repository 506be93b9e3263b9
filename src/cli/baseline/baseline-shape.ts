import type { SchemaNode } from '../../site/statements/schema-issues.ts'

const text = { type: 'string' } as const satisfies SchemaNode
const digest = { type: 'string', minLength: 16 } as const satisfies SchemaNode

/** What stands where in a baseline; `schema/baseline.schema.json` says the same. */
export const baselineShape = {
  type: 'object',
  properties: {
    $schema: text,
    version: { const: 1 },
    files: {
      type: 'object',
      additionalProperties: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          properties: {
            rule: text,
            message: text,
            line: digest,
            context: digest,
            count: { type: 'integer', minimum: 1 },
          },
          required: ['rule', 'message', 'line', 'context', 'count'],
          additionalProperties: false,
        },
      },
    },
  },
  required: ['version', 'files'],
  additionalProperties: false,
} as const satisfies SchemaNode
