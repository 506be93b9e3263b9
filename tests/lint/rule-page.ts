import type { Rule } from '../../src/lint.ts'
import type { FailingCase, RuleCase, RuleCases } from './rule-cases.ts'

/** The page of a rule in docs/rules: what the rule says of itself, and cases of its table. */
export function rulePage({ meta }: Rule, { fails, passes }: RuleCases): string {
  const fix = { safe: 'by `--fix`', unsafe: 'by `--fix-unsafe`', none: 'no' }[meta.fix ?? 'none']
  const lines = [
    `# \`${meta.id}\``,
    '',
    meta.description,
    '',
    '| severity | presets | fixed | suggestions | needs the site |',
    '| --- | --- | --- | --- | --- |',
    `| ${meta.severity} | ${meta.presets.map(name => `\`${name}\``).join(', ') || 'none'} | ${fix} | ${yesNo(meta.hasSuggestions)} | ${yesNo(meta.needsSite)} |`,
    '',
    '## Why',
    '',
    meta.why,
    '',
    '## What to do',
    '',
    meta.advice,
    '',
  ]
  if (meta.schema !== undefined) {
    const json = JSON.stringify(meta.schema.properties, null, 2)
    lines.push('## Options', '', 'Their JSON Schema:', '', '```json', json, '```', '')
    if (meta.defaults !== undefined) {
      lines.push('By default:', '', '```json', JSON.stringify(meta.defaults, null, 2), '```', '')
    }
  }
  lines.push('## Examples', '')
  for (const [index, each] of fails.entries()) {
    if (index === 0 || each.isShown === true) lines.push(...failingLines(each))
  }
  for (const [index, each] of passes.entries()) {
    if (index === 0 || each.isShown === true) lines.push(...caseLines(each, 'passes'))
  }
  return `${lines.join('\n').trimEnd()}\n`
}

function yesNo(value: boolean | undefined): string {
  return value === true ? 'yes' : 'no'
}

function failingLines(each: FailingCase): string[] {
  const lines = caseLines(each, 'fails')
  lines.push('It says:', '', ...fence('text', each.reports.join('\n')))
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

function caseLines(each: RuleCase, verb: string): string[] {
  const lines = [`### ${each.name} (${verb})`, '']
  for (const [path, text] of Object.entries(each.site ?? {}))
    lines.push(`\`${path}\`:`, '', ...fence('', text))
  const notes = [
    each.hugo !== undefined ? `Hugo ${each.hugo}` : undefined,
    each.options !== undefined ? `options \`${JSON.stringify(each.options)}\`` : undefined,
  ].filter(note => note !== undefined)
  const path = each.path ?? (each.site === undefined ? undefined : 'content/page.md')
  if (path !== undefined || notes.length > 0) {
    lines.push(`${[path && `\`${path}\``, ...notes].filter(Boolean).join(', ')}:`, '')
  }
  return [...lines, ...fence('hugo', each.source)]
}

/** The text in a fence that is longer than any in it. */
function fence(language: string, text: string): string[] {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map(run => run.length))
  const mark = '`'.repeat(longest + 1)
  return [`${mark}${language}`, ...text.replace(/\n$/, '').split('\n'), mark, '']
}
