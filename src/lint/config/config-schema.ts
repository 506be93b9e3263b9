import type { Rule } from '../rule.ts'
import { configShape } from './config-shape.ts'
import { presetNames } from './preset-rules.ts'

/** The JSON Schema (draft 2020-12) of `hugomark.config.*`, with these rules and their options, for editors. */
export function configSchema(rules: readonly Rule[]): Record<string, unknown> {
  const { properties } = configShape
  const { overrides } = properties
  const named = { rules: { $ref: '#/$defs/rules' }, extends: { $ref: '#/$defs/presets' } }
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Configuration of the linter of hugomark',
    type: 'object',
    properties: {
      ...properties,
      ...named,
      overrides: {
        ...overrides,
        items: { ...overrides.items, properties: { ...overrides.items.properties, ...named } },
      },
    },
    additionalProperties: false,
    $defs: {
      severity: { enum: ['off', 'info', 'warning', 'warn', 'error'] },
      setting: settingSchema({ type: 'object' }),
      presets: {
        ...properties.extends,
        items: { anyOf: [{ enum: presetNames }, { type: 'string', pattern: '^[a-z0-9-]+/' }] },
      },
      rules: {
        ...properties.rules,
        properties: Object.fromEntries(rules.map(rule => [rule.meta.id, ruleSchema(rule)])),
        additionalProperties: { $ref: '#/$defs/setting' },
      },
    },
  }
}

function ruleSchema({ meta }: Rule): object {
  const {
    description,
    schema = { type: 'object', properties: {}, additionalProperties: false },
    defaults,
  } = meta
  return {
    description,
    ...settingSchema({ ...schema, ...(defaults !== undefined && { default: defaults }) }),
  }
}

function settingSchema(options: object): object {
  const severity = { $ref: '#/$defs/severity' }
  return { anyOf: [severity, { type: 'array', prefixItems: [severity, options], minItems: 1, maxItems: 2 }] }
}
