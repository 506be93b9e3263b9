import type { PageEntry } from '../../../site/pages/page-entry.ts'
import type { ResolvedReference } from '../../../site/references/resolve-reference.ts'
import type { ResolvedLink } from '../../engine/migrate-options.ts'
import { linkFindings } from './link-findings.ts'

export interface CallTargets {
  toPage(entry: PageEntry, fragment: string): ResolvedLink
  toGenerated(path: string): string
}

/** What a call of `ref` or `relref` gives. Where Hugo finds nothing, the reference stays, with a finding. */
export function resolveCall(reference: string, found: ResolvedReference, to: CallTargets): ResolvedLink {
  switch (found.kind) {
    case 'page':
      return to.toPage(found.page, found.fragment)
    case 'generated': {
      const tail = found.fragment === '' ? '' : `#${found.fragment}`
      const url = to.toGenerated(found.path.startsWith('/') ? found.path : `/${found.path}`)
      return { url: url + tail, finding: linkFindings.generated(reference) }
    }
    case 'here':
      return { url: found.fragment === '' ? reference : `#${found.fragment}` }
    case 'unpublished': {
      const { url } = to.toPage(found.page, '')
      return { url, finding: linkFindings.unpublished(found.page.contentPath, found.reason) }
    }
    case 'ambiguous': {
      const paths = found.pages.map(({ contentPath }) => contentPath)
      return { url: reference, finding: linkFindings.ambiguous(reference, paths) }
    }
    case 'missing':
      return { url: reference, finding: linkFindings.missingPage(reference) }
    case 'noLanguage':
      return { url: reference, finding: linkFindings.noLanguage(reference) }
    case 'invalid':
      return { url: reference, finding: linkFindings.invalid(reference) }
    case 'unknown':
      return { url: reference }
  }
}
