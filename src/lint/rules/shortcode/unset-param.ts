import type { Shortcode } from '../../../ast/nodes.ts'
import type { FrontmatterEntry } from '../../../frontmatter/frontmatter-entry.ts'
import type { ConfigValue } from '../../../site/config/config-value.ts'
import { isMap } from '../../../site/config/config-value.ts'
import type { PageIndex } from '../../../site/pages/page-index.ts'
import { defineRule } from '../../define-rule.ts'
import type { RuleContext } from '../../rule-context.ts'

/** Hugo fills these in when the front matter does not. */
const automatic: ReadonlySet<string> = new Set([
  'date',
  'lastmod',
  'publishdate',
  'expirydate',
  'iscjklanguage',
])

/** Calls of Hugo's own `param` whose parameter is set nowhere (template of Hugo 0.169; look-up measured with it). */
export const unsetParam = defineRule({
  meta: {
    id: 'shortcode/unset-param',
    description: 'Reports calls of `param` for a parameter that neither the page nor the site sets.',
    why: 'Hugo refuses to build the page.',
    advice: 'Set the parameter in the front matter or in the configuration, or correct its name.',
    severity: 'error',
    presets: ['recommended'],
    needsSite: true,
    messages: {
      unset:
        'Neither this page nor the site sets the parameter "{name}" to anything but an empty value. Set it, or correct its name.',
      noName:
        'The shortcode "param" needs the name of a parameter, without quotes or in them: {{< param name >}}.',
    },
  },
  create(context) {
    const calls: { call: Shortcode; key: string }[] = []
    return {
      shortcode(call) {
        if (call.name.toLowerCase() !== 'param' || call.openTag === undefined) return
        if (context.shortcode(call.name)?.embedded === undefined) return
        const [first] = call.params
        const key = first?.type === 'positionalParam' ? String(first.value) : ''
        calls.push({ call, key })
      },
      async finish() {
        const pages = calls.length === 0 ? undefined : await context.site?.pages()
        if (pages === undefined || (await isOpen(context, pages))) return
        for (const { call, key } of calls) {
          const place = {
            startOffset: call.openTag!.start.offset,
            endOffset: call.openTag!.end.offset,
          }
          if (key === '') {
            context.report({ messageId: 'noName', ...place, hugo: { message: 'Missing param key' } })
          } else if (isUnset(context, key.toLowerCase().split('.'))) {
            const hugo = { message: `Param "${key}" not found` }
            context.report({ messageId: 'unset', data: { name: key }, ...place, hugo })
          }
        }
      },
    }
  },
})

/** Whether the page may have parameters that are told elsewhere: by a cascade, or by a module that is not here. */
async function isOpen({ site, page }: RuleContext, pages: PageIndex): Promise<boolean> {
  if (site === undefined || site.missingModules.length > 0 || 'cascade' in site.config.data) return true
  for (let path = page?.logicalPath ?? '/'; path !== '/'; ) {
    path = path.slice(0, Math.max(path.lastIndexOf('/'), 0)) || '/'
    const above = pages.byPath(path, page?.language)
    const facts = above && (await pages.facts(above))
    if (facts !== undefined && 'cascade' in facts.data) return true
  }
  return false
}

function isUnset({ frontmatter, site, page }: RuleContext, keys: readonly string[]): boolean {
  if (automatic.has(keys[0]!)) return false
  if (isSetIn(frontmatter, keys) || isSetIn(frontmatter, ['params', ...keys])) return false
  const { data } = site!.config
  const language = ['languages', page?.language ?? site!.config.defaultLanguage, 'params', ...keys]
  return !isSet(valueAt(data, ['params', ...keys])) && !isSet(valueAt(data, language))
}

function isSetIn(entries: readonly FrontmatterEntry[], keys: readonly string[]): boolean {
  return entries.some(
    ({ path, type, value }) =>
      path.length === keys.length &&
      path.every((key, index) => String(key).toLowerCase() === keys[index]) &&
      (type === 'list' || type === 'map' || isSet(value)),
  )
}

function valueAt(data: ConfigValue, keys: readonly string[]): ConfigValue | undefined {
  let value: ConfigValue | undefined = data
  for (const key of keys) value = value !== undefined && isMap(value) ? value[key] : undefined
  return value
}

/** Go's templates take empty values for false. */
function isSet(value: ConfigValue | undefined): boolean {
  return value !== undefined && value !== null && value !== '' && value !== 0 && value !== false
}
