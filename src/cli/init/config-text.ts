import { stringify } from 'yaml'
import type { LintConfig } from '../../lint/config/lint-config.ts'
import { visibleText } from '../../text/visible-text.ts'
import type { SiteFindings } from './site-findings.ts'

export type ConfigFormat = 'yaml' | 'json' | 'ts'

const schemaPath = './node_modules/hugomark/schema/config.schema.json'

/** The text of a configuration file. Only YAML has comments on what was found. */
export function configText(
  config: LintConfig,
  findings: SiteFindings,
  { format, hasSchema }: { readonly format: ConfigFormat; readonly hasSchema: boolean },
): string {
  if (format === 'yaml') return yamlText(config, findings, hasSchema)
  const data = JSON.stringify(
    { ...(hasSchema && format === 'json' && { $schema: schemaPath }), ...config },
    undefined,
    2,
  )
  if (format === 'json') return `${data}\n`
  return `import type { LintConfig } from 'hugomark/lint'\n\nexport default ${data} satisfies LintConfig\n`
}

function yamlText(
  { extends: presets, overrides = [] }: LintConfig,
  findings: SiteFindings,
  hasSchema: boolean,
): string {
  const { hugo, hugoSource, missingModules, sections } = findings
  const lines = [
    '# Configuration of "hugomark lint". "hugomark rules" lists all rules, "hugomark explain RULE" tells of one.',
    ...(hasSchema ? [`# yaml-language-server: $schema=${schemaPath}`] : []),
    '',
    '# Sets of rules: recommended, strict, style, security, upgrade, migrate-<target>.',
    `extends: ${flow(presets)}`,
    '',
    '# Severities of single rules: off, info, warning, error.',
    '# rules:',
    '#   style/delimiter-spacing: error',
    '',
    hugoSource === undefined
      ? '# The version of Hugo that builds the site; no file tells it, so that the rules of the newest one count.'
      : `# The version of Hugo, when another one builds the site than ${comment(hugoSource)} says.`,
    `# hugo: ${comment(JSON.stringify(hugo ?? '0.169'))}`,
  ]
  if (missingModules.length > 0) {
    lines.push(
      '',
      '# These modules are not here, so that their shortcodes are not known. Say where they are:',
      '# modules:',
      ...missingModules.map(path => `#   ${comment(JSON.stringify(path))}: ../folder`),
    )
  }
  if (overrides.length > 0) {
    lines.push(
      '',
      '# Fields that at least 95 % of the pages of a section fill in, and their types.',
      'overrides:',
    )
  }
  for (const { files, rules = {} } of overrides) {
    const found = sections.find(section => section.files === files)
    lines.push(
      `  # ${comment(found?.section ?? '')}: ${found?.pages} pages`,
      `  - files: ${flow(files)}`,
      '    rules:',
    )
    for (const [id, setting] of Object.entries(rules)) lines.push(`      ${id}: ${flow(setting)}`)
  }
  return `${lines.join('\n')}\n`
}

function flow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd()
}

/** A name from the site must not end its comment. */
function comment(text: string): string {
  return visibleText(text)
}
