import type { SchemaNode } from '../../site/statements/schema-issues.ts'

const text = { type: 'string' } as const satisfies SchemaNode
const severity = { enum: ['error', 'warning', 'info'] } as const satisfies SchemaNode
const count = { type: 'integer', minimum: 1 } as const satisfies SchemaNode
const point = {
  type: 'object',
  properties: { line: count, column: count, offset: { type: 'integer', minimum: 0 } },
  required: ['line', 'column', 'offset'],
} as const satisfies SchemaNode

const range = {
  type: 'object',
  properties: { start: point, end: point },
  required: ['start', 'end'],
} as const satisfies SchemaNode

const offset = { type: 'integer', minimum: 0 } as const satisfies SchemaNode
const edits = {
  type: 'array',
  items: {
    type: 'object',
    properties: { startOffset: offset, endOffset: offset, text },
    required: ['startOffset', 'endOffset', 'text'],
  },
} as const satisfies SchemaNode

/** What `--format json` writes, as far as the reports of parts are read again. */
export const reportShape = {
  type: 'object',
  properties: {
    results: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          path: text,
          messages: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                ruleId: text,
                severity,
                message: text,
                range,
                fix: {
                  type: 'object',
                  properties: { isSafe: { type: 'boolean' }, edits },
                  required: ['isSafe', 'edits'],
                },
                suggestions: {
                  type: 'array',
                  items: {
                    type: 'object',
                    properties: { message: text, edits },
                    required: ['message', 'edits'],
                  },
                },
                related: {
                  type: 'object',
                  properties: { message: text, position: range },
                  required: ['message', 'position'],
                },
                url: text,
                fixable: { type: 'boolean' },
                hugoFatal: { type: 'boolean' },
              },
              required: ['ruleId', 'severity', 'message', 'range', 'fixable'],
            },
          },
        },
        required: ['path', 'messages'],
      },
    },
    rules: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: text, description: text, why: text, advice: text, severity },
        required: ['id', 'description', 'why', 'advice', 'severity'],
      },
    },
    failures: {
      type: 'array',
      items: { type: 'object', properties: { path: text, message: text }, required: ['path', 'message'] },
    },
    shard: { type: 'object', properties: { index: count, count }, required: ['index', 'count'] },
  },
  required: ['results', 'summary'],
} as const satisfies SchemaNode
