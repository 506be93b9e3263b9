import { dirname } from 'node:path'
import type { Configs } from '../config/create-configs.ts'
import type { LintSite, LintSites } from '../site/open-lint-site.ts'
import { createGitIgnore } from './git-ignore.ts'
import { type SiteContent, siteContent } from './site-content.ts'

/** Tells what folders and globs stand for. */
export interface FileFilter {
  /** Whether a file or folder is looked at: `.gitignore`, `ignores` of its configuration, and Hugo have a say in it. */
  takes(path: string, isFolder: boolean): Promise<boolean>
  /** The content files of the site whose folder this is; undefined for other folders. */
  contentOf(folder: string): Promise<readonly string[] | undefined>
}

export function createFileFilter(cwd: string, configs: Configs, sites: LintSites): FileFilter {
  const isGitIgnored = createGitIgnore(cwd)
  const contents = new Map<LintSite, Promise<SiteContent>>()
  const contentIn = (site: LintSite): Promise<SiteContent> => {
    let found = contents.get(site)
    if (found === undefined) {
      found = siteContent(site)
      contents.set(site, found)
    }
    return found
  }
  return {
    async takes(path, isFolder) {
      if (isGitIgnored(path, isFolder)) return false
      const config = await configs.configFor(path)
      if (config.ignores(path, isFolder)) return false
      if (isFolder || (await sites.folderOf(dirname(path))) === undefined) return true
      const site = await sites.siteFor(path, config)
      return site === undefined || !(await contentIn(site)).isLeftOut(path)
    },
    async contentOf(folder) {
      if ((await sites.folderOf(folder)) !== folder) return undefined
      const inside = `${folder}/.`
      const site = await sites.siteFor(inside, await configs.configFor(inside))
      return site?.folder === folder ? (await contentIn(site)).paths : undefined
    },
  }
}
