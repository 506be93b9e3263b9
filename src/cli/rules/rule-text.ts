import { visibleText } from '../../text/visible-text.ts'
import type { Colors } from '../stream-style.ts'
import type { KnownRule } from './known-rule.ts'
import { wrapText } from './wrap-text.ts'

const fixes = { safe: 'by --fix', unsafe: 'by --fix-unsafe', none: 'no' } as const

/** What a rule is, for a terminal. */
export function ruleText(rule: KnownRule, style: Colors, width: number): string {
  const { id, description, why, advice, presets, severity, here, fix, hasSuggestions, needsSite } = rule
  const facts = [
    ['severity', severity === here ? severity : `${severity} (here: ${here})`],
    ['presets', presets.join(', ') || 'none'],
    ['fixed', fixes[fix ?? 'none']],
    ...(hasSuggestions ? [['suggests', 'changes of which one must be chosen']] : []),
    ...(needsSite ? [['needs', 'the site of the page']] : []),
    ...(rule.url === null ? [] : [['page', rule.url]]),
  ]
  const part = (title: string, text: string) => {
    return `\n${style.bold(title)}\n${wrapText(visibleText(text), width, '  ')}`
  }
  return [
    `${style.bold(visibleText(id))}\n`,
    wrapText(visibleText(description), width),
    '\n',
    ...facts.map(([name = '', value = '']) => `  ${style.dim(name.padEnd(8))}  ${visibleText(value)}\n`),
    part('Why', why),
    part('What to do', advice),
    optionsText(rule, style, width),
    part('In the configuration', settingText(rule)),
    part('In a page', `<!-- hugomark-disable-next-line ${id} -- the reason -->`),
  ].join('')
}

function optionsText({ schema, defaults }: KnownRule, style: Colors, width: number): string {
  if (schema === undefined) return ''
  const lines = Object.entries(schema.properties).map(([name, property]) => {
    const { description } = property as { description?: string }
    const byDefault = defaults?.[name]
    const value = byDefault === undefined ? '' : `, by default ${JSON.stringify(byDefault)}`
    return wrapText(
      visibleText(
        `${name}: ${kindOf(property)}${value}${description === undefined ? '' : `. ${description}`}`,
      ),
      width,
      '  ',
    )
  })
  return `\n${style.bold('Options')}\n${lines.join('')}`
}

/** The type of an option in a few words. */
function kindOf(property: unknown): string {
  const { type, enum: values, items } = property as { type?: unknown; enum?: unknown[]; items?: unknown }
  if (values !== undefined) return values.map(value => JSON.stringify(value)).join(' or ')
  if (type === 'array') return items === undefined ? 'list' : `list of ${kindOf(items)}`
  if (type === 'object') return 'map'
  return typeof type === 'string' ? type : 'any value'
}

function settingText({ id, severity, schema, defaults = {} }: KnownRule): string {
  if (schema === undefined) return `rules: { ${id}: ${severity} }`
  return `rules: { ${id}: [${severity}, ${JSON.stringify(defaults)}] }`
}
