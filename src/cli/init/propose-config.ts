import type { LintConfig, LintOverride } from '../../lint/config/lint-config.ts'
import { knownFields } from '../../lint/engine/known-fields.ts'
import type { SectionFields, SiteFindings } from './site-findings.ts'

const own = new Set(knownFields.map(name => name.toLowerCase()))
/** More would be no configuration that a person reads. */
const mostSections = 20

/** A configuration for a site: presets, and what the front matter of its sections has in common. */
export function proposeConfig({ sections }: SiteFindings, presets: readonly string[]): LintConfig {
  const overrides = [...sections]
    .sort((a, b) => b.pages - a.pages)
    .slice(0, mostSections)
    .sort((a, b) => (a.section < b.section ? -1 : 1))
    .flatMap(section => overrideOf(section))
  return { extends: presets, ...(overrides.length > 0 && { overrides }) }
}

function overrideOf({ files, fields: found }: SectionFields): LintOverride[] {
  // archetypes write it, and a page without it is published
  const fields = found.filter(({ name }) => name.toLowerCase() !== 'draft')
  if (fields.length === 0) return []
  // the rule frontmatter/field-type knows the fields of Hugo
  const typed = fields.filter(({ name, schema }) => schema !== undefined && !own.has(name.toLowerCase()))
  const properties = Object.fromEntries(typed.map(({ name, schema }) => [name, schema]))
  return [
    {
      files,
      rules: {
        'frontmatter/required-field': ['warning', { fields: fields.map(({ name }) => name) }],
        ...(typed.length > 0 && {
          'frontmatter/schema': ['warning', { schemas: [{ schema: { type: 'object', properties } }] }],
        }),
      },
    },
  ]
}
