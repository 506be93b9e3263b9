import type { KnownRule } from './known-rule.ts'

const fixes = { safe: '`--fix`', unsafe: '`--fix-unsafe`' } as const

/** Rules as a table in Markdown. */
export function rulesMarkdown(rules: readonly KnownRule[]): string {
  const rows = rules.map(({ id, url, severity, presets, fix, description }) => {
    const name = url === null ? `\`${id}\`` : `[\`${id}\`](${url})`
    const names = presets.map(preset => `\`${preset}\``).join(', ')
    return `| ${name} | ${severity} | ${names} | ${fix === undefined ? '' : fixes[fix]} | ${description.replace(/[\\|]/g, '\\$&')} |\n`
  })
  const head =
    '| rule | severity | presets | fixed by | what is reported |\n| --- | --- | --- | --- | --- |\n'
  return head + rows.join('')
}
