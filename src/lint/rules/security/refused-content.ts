import { type HugoVersion, isAtLeast, parseVersion } from '../../../site/version/hugo-version.ts'
import { defineRule } from '../../define-rule.ts'
import { targetSchema } from '../../engine/target-schema.ts'
import type { RuleContext } from '../../rule-context.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  htm: 'text/html',
  org: 'text/org',
}

/** Content whose kind the site's policy refuses (measured with Hugo 0.169; HTML since 0.162, Org since 0.166). */
export const refusedContent = defineRule<'refused' | 'later', { readonly target?: string }>({
  meta: {
    id: 'security/refused-content',
    description: 'Reports pages of HTML and Org that `security.allowContent` of the site refuses.',
    why: 'Hugo refuses to build the page. Since 0.162 it takes HTML only from sites that allow it, since 0.166 Org as well.',
    advice:
      'Allow the kind of content in the configuration when you trust all who write it, or write the page in Markdown.',
    severity: 'error',
    presets: ['recommended', 'security', 'upgrade'],
    needsSite: true,
    messages: {
      refused:
        'The site does not allow content of the kind "{type}". Add \'^{type}$\' to "security.allowContent" of the configuration, or write the page in Markdown.',
      later:
        'Hugo {version} takes content of the kind "{type}" only from sites that allow it. Add \'^{type}$\' to "security.allowContent" of the configuration, or write the page in Markdown.',
    },
    schema: targetSchema,
  },
  create: context => ({
    root() {
      const type = mediaTypeOf(context)
      if (type === undefined) return
      const isRefused = (version: HugoVersion) => isAllowed(type, allowed(context, version)) === false
      const place = { startOffset: 0, endOffset: 0 }
      const target = parseVersion(context.options.target ?? '')
      if (isRefused(context.hugoVersion)) {
        const hugo = {
          message: `access denied: "${type}" is not whitelisted in policy "security.allowContent"`,
          line: 1,
          column: 1,
        }
        context.report({ messageId: 'refused', data: { type }, ...place, hugo })
      } else if (target !== undefined && isRefused(target)) {
        const version = target.slice(0, 2).join('.')
        context.report({ messageId: 'later', data: { type, version }, ...place })
      }
    },
  }),
})

function mediaTypeOf({
  path,
  page,
  field,
}: Pick<RuleContext, 'path' | 'page' | 'field'>): string | undefined {
  if (page === undefined || page.kind === 'file' || page.kind === 'adapter') return undefined
  const told = field('markup')?.value
  const kind = typeof told === 'string' && told !== '' ? told : path.slice(path.lastIndexOf('.') + 1)
  const name = kind.toLowerCase()
  return Object.hasOwn(mediaTypes, name) ? mediaTypes[name] : undefined
}

/** The patterns of the configuration, or Hugo's own; undefined when there are none, and all is allowed. */
function allowed({ site }: Pick<RuleContext, 'site'>, version: HugoVersion): readonly string[] | undefined {
  const security = site?.config.data['security']
  const told =
    typeof security === 'object' && security !== null && 'allowcontent' in security
      ? security['allowcontent']
      : undefined
  if (Array.isArray(told)) return told.filter(pattern => typeof pattern === 'string')
  if (!isAtLeast(version, [0, 162])) return undefined
  return isAtLeast(version, [0, 166]) ? ['! ^text/html$', '! ^text/org$'] : ['! ^text/html$']
}

/** Undefined when a pattern is none that JavaScript understands as Go does. */
function isAllowed(type: string, patterns: readonly string[] | undefined): boolean | undefined {
  if (patterns === undefined) return undefined
  let accepts = patterns.length > 0 && patterns.every(pattern => pattern.startsWith('!'))
  for (const pattern of patterns) {
    const isRefusal = pattern.startsWith('!')
    const source = isRefusal ? pattern.slice(1).trim() : pattern
    const flags = source.startsWith('(?i)') ? 'i' : ''
    let matches: boolean
    try {
      matches = new RegExp(source.slice(flags === '' ? 0 : 4), flags).test(type)
    } catch {
      return undefined
    }
    if (matches && isRefusal) return false
    if (matches) accepts = true
  }
  return accepts
}
