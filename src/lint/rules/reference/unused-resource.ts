import { defineRule } from '../../define-rule.ts'

export const unusedResource = defineRule({
  meta: {
    id: 'reference/unused-resource',
    description: 'Reports files of a bundle that its pages do not name.',
    why: 'Files that nobody uses are published with the page.',
    advice: 'Remove the file, unless a template picks it by a pattern.',
    severity: 'info',
    presets: [],
    needsSite: true,
    messages: { unused: 'The page does not name its file "{name}". Remove the file if no template uses it.' },
  },
  create(context) {
    const { site, page } = context
    if (site === undefined || page?.kind !== 'leaf') return {}
    return {
      async finish() {
        const { entries } = await site.pages()
        const own = entries.filter(({ bundle }) => bundle === page.logicalPath)
        const pages = entries.filter(
          each =>
            each !== page &&
            (each.logicalPath === page.logicalPath || (each.kind === 'resource' && own.includes(each))),
        )
        const texts = [context.source]
        for (const { path } of pages) texts.push((await site.host.readFile(path)) ?? '')
        const all = texts.join('\n').toLowerCase()
        const folder = page.contentPath.slice(0, page.contentPath.lastIndexOf('/') + 1)
        for (const { kind, contentPath } of own) {
          const name = contentPath.slice(contentPath.lastIndexOf('/') + 1).toLowerCase()
          if (kind !== 'file' || all.includes(name) || all.includes(encodeURI(name))) continue
          // shortcodes often leave the extension out
          if (all.includes(name.replace(/\.[^.]*$/, ''))) continue
          const data = { name: contentPath.slice(folder.length) }
          context.report({ messageId: 'unused', data, startOffset: 0, endOffset: 0 })
        }
      },
    }
  },
})
