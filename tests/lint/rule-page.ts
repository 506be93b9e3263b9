import { Document, isScalar, visit as visitYaml } from 'yaml'
import type { Rule } from '../../src/lint.ts'
import { optionRows } from './option-rows.ts'
import type { FailingCase, RuleCase, RuleCases } from './rule-cases.ts'

/** The page of a rule in docs/rules: what the rule says of itself, and cases of its table. */
export function rulePage(rule: Rule, { fails, passes }: RuleCases): string {
  const { meta } = rule
  const fix = { safe: 'by `--fix`', unsafe: 'by `--fix-unsafe`', none: 'no' }[meta.fix ?? 'none']
  // the presets of migration have the target in their names
  const presets = meta.presets.map(name => (name === 'migrate' ? '`migrate-…`' : `\`${name}\``))
  const lines = [
    `# \`${meta.id}\``,
    '',
    meta.description,
    '',
    '| severity | presets | fixed | suggestions | needs the site |',
    '| --- | --- | --- | --- | --- |',
    `| ${meta.severity} | ${presets.join(', ') || 'none'} | ${fix} | ${yesNo(meta.hasSuggestions)} | ${yesNo(meta.needsSite)} |`,
    '',
    '## Why',
    '',
    meta.why,
    '',
    '## What to do',
    '',
    meta.advice,
    '',
    ...optionLines(rule, fails),
    '## Examples',
    '',
  ]
  const shown = (each: RuleCase, index: number) => index === 0 || each.isShown === true
  let before: RuleCase | undefined
  for (const each of fails.filter(shown)) {
    lines.push(...failingLines(rule, each, before))
    before = each
  }
  for (const each of passes.filter(shown)) {
    lines.push(...caseLines(rule, each, { verb: 'Passes', before }))
    before = each
  }
  const links = [
    '[All rules](../README.md)',
    '[how to set severities and options](../../lint.md#configuration)',
    '[how to silence a rule in one place](../../lint.md#directives)',
  ]
  return `${[...lines, '---', '', links.join(' · ')].join('\n')}\n`
}

function optionLines(rule: Rule, fails: readonly FailingCase[]): string[] {
  const { schema, defaults } = rule.meta
  if (schema === undefined) return []
  // else the first example shows it
  const isShown = fails[0]?.options === undefined
  const example = isShown
    ? (fails.find(({ options }) => options !== undefined)?.options ?? defaults)
    : undefined
  return [
    '## Options',
    '',
    '| option | value | default | what it does |',
    '| --- | --- | --- | --- |',
    ...optionRows(schema, defaults),
    '',
    ...(example === undefined ? [] : ['In a configuration:', '', ...settingLines(rule, example)]),
  ]
}

/** A setting of a rule with options, as a configuration in YAML has it. */
function settingLines({ meta }: Rule, options: Readonly<Record<string, unknown>>): string[] {
  const document = new Document({ rules: { [meta.id]: [meta.severity, options] } })
  visitYaml(document, {
    Seq(_, list) {
      if (list.items.every(isScalar)) list.flow = true
    },
  })
  return fence('yaml', document.toString({ lineWidth: 100 }))
}

function yesNo(value: boolean | undefined): string {
  return value === true ? 'yes' : 'no'
}

function failingLines(rule: Rule, each: FailingCase, before: RuleCase | undefined): string[] {
  const lines = caseLines(rule, each, { verb: 'Fails', before })
  lines.push('The report:', '', ...fence('text', each.reports.join('\n')))
  if (each.hugoSays !== undefined) lines.push('Hugo says:', '', ...fence('text', each.hugoSays))
  if (each.fixed !== undefined) lines.push('`--fix` makes it:', '', ...fence('hugo', each.fixed))
  else if (each.unsafeFixed !== undefined) {
    lines.push('`--fix-unsafe` makes it:', '', ...fence('hugo', each.unsafeFixed))
  }
  for (const [message, output] of each.suggestions ?? []) {
    lines.push(`Suggested (“${message}”):`, '', ...fence('hugo', output))
  }
  return lines
}

interface CaseOptions {
  readonly verb: string
  /** The case that is shown in front of it. */
  readonly before: RuleCase | undefined
}

function caseLines(rule: Rule, each: RuleCase, { verb, before }: CaseOptions): string[] {
  const lines = [`### ${verb}: ${each.name}`, '']
  if (each.options !== undefined) {
    const isSame = JSON.stringify(each.options) === JSON.stringify(before?.options)
    lines.push(...(isSame ? ['With the same options:', ''] : settingLines(rule, each.options)))
  }
  for (const [path, text] of Object.entries(each.site ?? {})) {
    if (text.trim() === '') continue
    lines.push(`\`${path}\`:`, '', ...fence('', text))
  }
  const path = each.path ?? (each.site === undefined ? undefined : 'content/page.md')
  const notes = [path && `\`${path}\``, each.hugo && `Hugo ${each.hugo}`].filter(Boolean)
  if (notes.length > 0) lines.push(`${notes.join(', ')}:`, '')
  return [...lines, ...fence('hugo', each.source)]
}

/** The text in a fence that is longer than any in it. */
function fence(language: string, text: string): string[] {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map(run => run.length))
  const mark = '`'.repeat(longest + 1)
  return [`${mark}${language}`, ...text.replace(/\n$/, '').split('\n'), mark, '']
}
