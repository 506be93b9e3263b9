import { defineRule } from '../../define-rule.ts'
import { findFile } from './find-file.ts'
import { type LinkTarget, linkTarget } from './link-target.ts'

export const missingImage = defineRule({
  meta: {
    id: 'reference/missing-image',
    description: 'Reports images whose file is not in the site.',
    why: 'Readers see a broken picture.',
    advice:
      'Put the file beside the page in its bundle, or into `static` and write its path with a slash in front.',
    severity: 'warning',
    presets: ['strict'],
    needsSite: true,
    messages: {
      missing: 'There is no file "{path}" beside the page, in assets or in static. Correct the path.',
    },
  },
  create(context) {
    const { site, page } = context
    if (site === undefined || page === undefined) return {}
    const images: LinkTarget[] = []
    return {
      span(span) {
        const target = span.type === 'image' ? linkTarget(span, context) : undefined
        if (target !== undefined) images.push(target)
      },
      async finish() {
        for (const { path, startOffset, endOffset } of images) {
          // a module that is not there may have it
          if (path.startsWith('/') && site.missingModules.length > 0) continue
          if ((await findFile(site, page, path)).kind !== 'missing') continue
          context.report({ messageId: 'missing', data: { path }, startOffset, endOffset })
        }
      },
    }
  },
})
