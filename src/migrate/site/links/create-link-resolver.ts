import { urlPrefix } from '../../../site/pages/url-prefix.ts'
import { pageLookup } from '../../../site/references/page-lookup.ts'
import type { Site } from '../../../site/site.ts'
import type { LinkResolver, ResolvedLink } from '../../engine/migrate-options.ts'
import type { MigrationPlan, PlannedPage } from '../migration-plan.ts'
import { posixFolder } from '../paths/posix-folder.ts'
import type { SiteRules } from '../site-rules.ts'
import { type AddressContext, copyAddress, pageAddress, siteAddress } from './address-of.ts'
import { findAnchors } from './find-anchors.ts'
import { createFindPage } from './find-page.ts'
import { findReferences } from './find-references.ts'
import { linkFindings } from './link-findings.ts'
import { resolveCall } from './resolve-call.ts'
import { siteFiles } from './site-files.ts'
import { joinAddress, splitAddress } from './split-address.ts'

/** Finds what the links of pages become. */
export interface SiteLinks {
  /** Reads what the links of a page may lead to, and gives the function that resolves them. */
  prepare(page: PlannedPage, source: string): Promise<LinkResolver>
}

/** Reads what links may lead to: once for a site. */
export async function createLinkResolver(
  site: Site,
  plan: MigrationPlan,
  rules: SiteRules,
): Promise<SiteLinks> {
  const pages = await site.pages()
  const { base } = urlPrefix(site.config.defaultLanguage, site.config)
  const findPage = createFindPage(site, pages, plan, base)
  const files = siteFiles(site, pages.entries, plan)
  const lookup = await pageLookup(site, pages)
  const planned = new Map(plan.pages.map(page => [page.entry, page]))
  const context: AddressContext = { rules, base }

  return {
    async prepare(from, source) {
      const references = await findReferences(site, from.entry, source)
      const hasAnchor = await findAnchors(site, pages, source, path =>
        path === '' ? from.entry : findPage(path, from)?.entry,
      )

      const toPage = (target: PlannedPage, tail: string, fragment: string | undefined): ResolvedLink => {
        const url = pageAddress(target, from, context)
        const isPart = target.urlBefore === undefined && target.entry.kind === 'resource'
        if (isPart || url === undefined) return { url, finding: linkFindings.part(target.entry.contentPath) }
        const isLost = fragment !== undefined && hasAnchor(target.entry, fragment) === false
        const finding = isLost ? linkFindings.missingAnchor(fragment, target.entry.contentPath) : undefined
        return { url: url + tail, ...(finding !== undefined && { finding }) }
      }
      const toFile = (path: string): string | undefined => {
        const { contentPath, language } = from.entry
        const own = posixFolder(contentPath)
        const inContent = files.inContent(language, joinAddress(own, path))
        const isBased = base !== '' && path.startsWith(`${base}/`)
        const address = joinAddress(
          posixFolder(from.urlBefore?.slice(base.length) ?? ''),
          isBased ? path.slice(base.length) : path,
        )
        const found =
          inContent ??
          files.inRoot(address) ??
          files.inRoot(joinAddress('', path)) ??
          files.inContent(language, address)
        return found === undefined ? undefined : copyAddress(found, from, context)
      }
      const toMarkdown = (address: string, isImage: boolean): ResolvedLink => {
        const parts = splitAddress(address)
        if (parts === undefined || address === '') return { url: undefined }
        const { path, query, fragment } = parts
        const tail = query + (fragment === undefined ? '' : `#${fragment}`)
        if (path === '') {
          const isLost = fragment !== undefined && hasAnchor(from.entry, fragment) === false
          if (!isLost) return { url: undefined }
          return { url: undefined, finding: linkFindings.missingAnchor(fragment, 'The page') }
        }
        const isFile = isImage || /\.(?!md$|mdown$|markdown$|html?$)[a-z0-9]{1,8}$/i.test(path)
        const file = isFile ? toFile(path) : undefined
        if (file !== undefined) return { url: file + tail }
        const page = isImage ? undefined : findPage(path, from)
        if (page !== undefined) return toPage(page, tail, fragment)
        const other = isFile ? undefined : toFile(path)
        if (other !== undefined) return { url: other + tail }
        if (lookup.isOpen) return { url: undefined }
        if (isFile) return { url: undefined, finding: linkFindings.missingFile(address) }
        const generated = `/${joinAddress(from.urlBefore?.slice(base.length) ?? '', path)}`
        if (lookup.isGenerated(from.entry.language, generated))
          return {
            url: siteAddress(`${generated}/`, context) + tail,
            finding: linkFindings.generated(address),
          }
        return { url: undefined, finding: linkFindings.missingPage(address) }
      }
      return (address, kind, { language = '', outputFormat = '' }) => {
        if (kind === 'link' || kind === 'image') return toMarkdown(address, kind === 'image')
        const found = references(address, language)
        if (found === undefined) return toMarkdown(address, false)
        const resolved = resolveCall(address, found, {
          toPage: (entry, fragment) => {
            const target = planned.get(entry)
            const tail = fragment === '' ? '' : `#${fragment}`
            return target === undefined
              ? { url: address, finding: linkFindings.part(entry.contentPath) }
              : toPage(target, tail, fragment === '' ? undefined : fragment)
          },
          toGenerated: path => siteAddress(path === '/' ? '/' : `${path}/`, context),
        })
        const isOther = outputFormat !== '' && outputFormat.toLowerCase() !== 'html'
        return isOther && resolved.finding === undefined
          ? { ...resolved, finding: linkFindings.otherOutput(outputFormat) }
          : resolved
      }
    },
  }
}
