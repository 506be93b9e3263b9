import type { SchemaNode } from '../../site/statements/schema-issues.ts'

const texts = { type: 'array', items: { type: 'string', minLength: 1 } } as const satisfies SchemaNode
const rules = {
  type: 'object',
  description: 'Severities of rules by their ids: off, info, warning or error, or [severity, options].',
} as const satisfies SchemaNode
const presets = {
  ...texts,
  description: 'Names of presets, later ones over earlier ones.',
} as const satisfies SchemaNode

/** What stands where in a configuration. Rules and presets are checked where all of them are known. */
export const configShape = {
  type: 'object',
  properties: {
    $schema: { type: 'string', description: 'The JSON Schema that editors check this file with.' },
    extends: presets,
    rules,
    overrides: {
      type: 'array',
      description: 'Settings for a part of the files, later ones over earlier ones.',
      items: {
        type: 'object',
        properties: {
          files: { ...texts, description: 'Globs of paths, relative to the folder of this file.' },
          languages: { ...texts, description: 'Keys of languages of the site.' },
          types: { ...texts, description: 'Types of pages: `type` of front matter, else the section.' },
          extends: presets,
          rules,
        },
        additionalProperties: false,
      },
    },
    ignores: {
      ...texts,
      description:
        'Files that are not linted, in the syntax of .gitignore, relative to the folder of this file.',
    },
    plugins: { ...texts, description: 'Names of packages, or paths relative to the folder of this file.' },
    site: {
      type: 'string',
      minLength: 1,
      description: 'The folder of the site, relative to that of this file.',
    },
    hugo: {
      type: 'string',
      minLength: 1,
      description: 'The version of Hugo, such as 0.146; or two, as 0.111..0.169, for an upgrade.',
    },
    modules: {
      type: 'object',
      description: 'Folders of Hugo modules, relative to the folder of this file, by the path of the module.',
      additionalProperties: { type: 'string', minLength: 1 },
    },
  },
  additionalProperties: false,
} as const satisfies SchemaNode
