import { type MigrationTarget, migrationTargets } from '../../config/preset-rules.ts'

/** What rules that depend on the target take. */
export interface TargetOption {
  readonly target: MigrationTarget
}

/** The schema of the option `target`, and its default. */
export const targetOption = {
  schema: {
    type: 'object',
    properties: {
      target: {
        enum: migrationTargets,
        description: 'The stack that the content moves to; presets such as `migrate-astro` set it.',
      },
    },
    additionalProperties: false,
  },
  defaults: { target: 'mdx' },
} as const
