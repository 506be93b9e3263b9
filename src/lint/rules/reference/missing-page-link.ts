import { readConfig } from '../../../site/config/config-reader.ts'
import { resolveReference } from '../../../site/references/resolve-reference.ts'
import type { Site } from '../../../site/site.ts'
import { isAtLeast } from '../../../site/version/hugo-version.ts'
import { defineRule } from '../../define-rule.ts'
import { findFile } from './find-file.ts'
import { type LinkTarget, linkTarget } from './link-target.ts'

export const missingPageLink = defineRule({
  meta: {
    id: 'reference/missing-page-link',
    description:
      'Reports Markdown links to files of pages (`page.md`) that do not exist, or that Hugo does not turn into URLs.',
    why: 'Hugo does not check such links; readers get a page that is not there.',
    advice: "Correct the path, write `ref` or `relref`, or turn on Hugo's own render hook for links.",
    severity: 'warning',
    presets: ['recommended'],
    needsSite: true,
    messages: {
      missing: 'The site has no page "{path}". Correct the link.',
      literal:
        'Hugo leaves this link as it is, as the site has no render hook for links, and there is no "{path}" on the server. Use relref.',
    },
  },
  create(context) {
    const { site, page } = context
    if (site === undefined || page === undefined) return {}
    const links: LinkTarget[] = []
    return {
      span(span) {
        const target = span.type === 'image' ? undefined : linkTarget(span, context)
        if (target !== undefined && /\.(?:md|markdown)$/i.test(target.path)) links.push(target)
      },
      async finish() {
        if (links.length === 0) return
        const isLiteral = await leavesLinks(site)
        for (const { path, startOffset, endOffset } of links) {
          const found = await resolveReference(site, path.replaceAll('%', '%25'), { from: page })
          const isThere = found.kind !== 'missing'
          if (!isThere && (await findFile(site, page, path)).kind === 'missing') {
            context.report({ messageId: 'missing', data: { path }, startOffset, endOffset })
          } else if (isLiteral && found.kind === 'page') {
            context.report({ messageId: 'literal', data: { path }, startOffset, endOffset })
          }
        }
      },
    }
  },
})

/** Whether Hugo for certain prints links as they are written: no hook of the site or of a theme, and not its own. */
async function leavesLinks(site: Site): Promise<boolean> {
  if (site.missingModules.length > 0) return false
  const { text, flag } = readConfig(site.config.data)
  const hook = 'markup.goldmark.renderhooks.link.'
  const told = text(`${hook}useEmbedded`) ?? (flag(`${hook}enableDefault`) === true ? 'always' : 'auto')
  const isAuto = told === 'auto' && site.config.languages.length > 1
  if (isAtLeast(site.version, [0, 123]) && (isAuto || told === 'always' || told === 'fallback')) return false
  let hasLayouts = false
  for (const { mounts } of site.modules) {
    for (const { source, target } of mounts) {
      if (target !== 'layouts') continue
      if (await hasHook(site, source, 0)) return false
      hasLayouts ||= (await site.host.stat(source)) === 'folder'
    }
  }
  // content alone, without its templates, tells nothing
  return hasLayouts
}

async function hasHook(site: Site, folder: string, depth: number): Promise<boolean> {
  for (const { name, kind } of (await site.host.listFolder(folder)) ?? []) {
    if (kind === 'file' && name.startsWith('render-link')) return true
    if (kind === 'folder' && depth < 8 && (await hasHook(site, `${folder}/${name}`, depth + 1))) return true
  }
  return false
}
