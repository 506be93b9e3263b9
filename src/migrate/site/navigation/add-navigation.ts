import type { DataMap } from '../../../frontmatter/data/data-node.ts'
import { readConfig } from '../../../site/config/config-reader.ts'
import type { Site } from '../../../site/site.ts'
import { entryOf } from '../frontmatter/entries.ts'
import type { AddedField } from '../frontmatter/page-frontmatter.ts'
import type { MadeFile } from '../migration-plan.ts'
import { type PageDraft, urlOf } from '../page-draft.ts'
import { titleFor } from '../plan-frontmatter.ts'
import type { SiteRules } from '../site-rules.ts'
import { navigationFiles } from './navigation-files.ts'
import { type NavigationNode, type NavigationPage, navigationTree } from './navigation-tree.ts'
import { addPageMenus, configMenus, menuTrees } from './site-menus.ts'

export interface SiteNavigation {
  readonly files: readonly MadeFile[]
  /** What a page says of its own place. */
  fieldsOf(draft: PageDraft): AddedField[]
}

/** The order of pages and the menus, as files and as fields of front matter. */
export function addNavigation(
  drafts: readonly PageDraft[],
  { site, rules }: { readonly site: Site; readonly rules: SiteRules },
): SiteNavigation {
  const hasAddresses = rules.address !== undefined || rules.naming === 'url'
  const byLanguage = new Map<string, NavigationPage[]>()
  // the first language first
  for (const { key } of site.config.languages) {
    const folder = drafts.find(({ entry }) => entry.language === key)?.place.languageFolder
    if (folder !== undefined) byLanguage.set(folder, [])
  }
  const sections = new Set<string>()
  const sorted = new Set<string>()
  for (const draft of drafts) {
    const { entry, place } = draft
    if (place.isPart || draft.facts.draft) continue
    const page = navigationPage(draft, urlOf(draft, hasAddresses))
    byLanguage.get(place.languageFolder)?.push(page)
    if (page.isSection) sections.add(keyOf(entry.language, entry.logicalPath))
    else if (page.weight !== 0) sorted.add(keyOf(entry.language, parentOf(entry.logicalPath)))
  }
  const trees = new Map<string, NavigationNode>(
    [...byLanguage]
      .filter(([, pages]) => pages.length > 0)
      .map(([key, pages]) => [key, navigationTree(pages)]),
  )
  const menus = menuFile(drafts, { site, rules }, hasAddresses)
  return {
    files: [...navigationFiles(trees, rules), ...menus],
    fieldsOf(draft) {
      const { language, logicalPath } = draft.entry
      if (draft.place.isPart) return []
      if (rules.navigation.form === 'weight')
        return draft.entry.kind === 'branch' && sorted.has(keyOf(language, logicalPath))
          ? [{ path: ['sort_by'], value: 'weight' }]
          : []
      if (rules.navigation.form !== 'eleventy' || logicalPath === '/') return []
      const parent = parentOf(logicalPath)
      const hasParent = parent !== '/' && sections.has(keyOf(language, parent))
      return [
        { path: ['eleventyNavigation', 'key'], value: keyOf(language, logicalPath) },
        ...(hasParent ? [{ path: ['eleventyNavigation', 'parent'], value: keyOf(language, parent) }] : []),
        ...(numberOf(draft.fields, 'linktitle') === undefined &&
        textOf(draft.fields, 'linktitle') === undefined
          ? [{ path: ['eleventyNavigation', 'title'], value: titleFor(draft) }]
          : []),
      ]
    },
  }
}

function navigationPage(draft: PageDraft, url: string | undefined): NavigationPage {
  const { entry, fields, path, place } = draft
  const isSection = entry.kind === 'branch'
  return {
    names: [...place.folder.split('/'), ...(entry.kind === 'page' ? [place.base] : [])].filter(Boolean),
    isSection,
    title: textOf(fields, 'linktitle') ?? titleFor(draft),
    url,
    path,
    weight: numberOf(fields, 'weight') ?? 0,
    date: textOf(fields, 'date') ?? '',
  }
}

function menuFile(
  drafts: readonly PageDraft[],
  { site, rules }: { readonly site: Site; readonly rules: SiteRules },
  hasAddresses: boolean,
): MadeFile[] {
  const { defaultLanguage, data } = site.config
  const own = drafts.filter(({ entry }) => entry.language === defaultLanguage)
  const byPath = new Map(own.map(draft => [draft.entry.logicalPath, urlOf(draft, hasAddresses)]))
  const byUrl = new Map(own.map(draft => [draft.facts.url, urlOf(draft, hasAddresses)]))
  const menus = configMenus(data, reference => {
    const path = reference.replace(/\/+$/, '').toLowerCase() || '/'
    return byPath.get(path.startsWith('/') ? path : `/${path}`) ?? byUrl.get(reference)
  })
  for (const draft of own) {
    const told = readConfig(draft.facts.data).value('menus') ?? draft.facts.data['menu']
    const title = textOf(draft.fields, 'linktitle') ?? titleFor(draft)
    const weight = numberOf(draft.fields, 'weight') ?? 0
    addPageMenus(menus, told, { title, url: urlOf(draft, hasAddresses), weight })
  }
  if (menus.size === 0) return []
  const file = 'file' in rules.navigation ? rules.navigation.file : 'navigation.json'
  const path = file.includes('/') ? `${file.slice(0, file.lastIndexOf('/'))}/menus.json` : 'menus.json'
  return [{ path, text: `${JSON.stringify(menuTrees(menus), undefined, 2)}\n` }]
}

function keyOf(language: string, path: string): string {
  return `${language}:${path}`
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/'
}

function textOf(fields: DataMap, key: string): string | undefined {
  const value = entryOf(fields, key)?.value
  if (value?.kind === 'string') return value.value === '' ? undefined : value.value
  return value?.kind === 'datetime' ? value.text : undefined
}

function numberOf(fields: DataMap, key: string): number | undefined {
  const value = entryOf(fields, key)?.value
  if (value?.kind === 'int') return Number(value.digits)
  if (value?.kind === 'float') return value.value
  return value?.kind === 'string' && /^-?\d+$/.test(value.value) ? Number(value.value) : undefined
}
