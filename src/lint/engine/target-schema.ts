import type { OptionsSchema } from '../rule-meta.ts'

/** The option of rules that tell what an upgrade of Hugo changes. */
export const targetSchema: OptionsSchema = {
  type: 'object',
  properties: {
    target: {
      type: 'string',
      pattern: '^0\\.[0-9]+(\\.[0-9]+)?$',
      description: 'The version to upgrade to; the newest that is known by default.',
    },
  },
  additionalProperties: false,
}
