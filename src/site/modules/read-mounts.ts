import { readConfig } from '../config/config-reader.ts'
import type { ConfigMap } from '../config/config-value.ts'
import type { SiteConfig } from '../config/site-config.ts'
import { joinPath } from '../host/join-path.ts'
import { globFilter } from './glob-filter.ts'
import type { SiteMount } from './site-module.ts'

/** The folders of a module that Hugo mounts when nothing says otherwise. */
const componentFolders = ['archetypes', 'assets', 'content', 'data', 'i18n', 'layouts', 'static']

/** The mounts of a list of `mounts` tables. Those that leave the host are left out. */
export function readMounts(folder: string, tables: readonly ConfigMap[]): SiteMount[] {
  return tables.flatMap(table => {
    const config = readConfig(table)
    const source = joinPath(folder, config.text('source') ?? '')
    const target = joinPath(config.text('target') ?? '')
    if (source === undefined || target === undefined || target === '') return []
    const languages = [
      ...config.texts('lang'),
      ...config.texts('sites.matrix.languages').filter(name => !/[*!{]/.test(name)),
    ].map(language => language.toLowerCase())
    const include = [...config.texts('includeFiles'), ...config.texts('files')]
    return [{ source, target, languages, takes: globFilter(include, config.texts('excludeFiles')) }]
  })
}

/** What a theme or module mounts that says nothing itself. */
export function defaultMounts(folder: string): SiteMount[] {
  return componentFolders.map(name => ({
    source: joinPath(folder, name)!,
    target: name,
    languages: [],
    takes: () => true,
  }))
}

/** The mounts of the project: its own, and the customary ones for the folders that those leave out. */
export function projectMounts(root: string, own: readonly SiteMount[], config: SiteConfig): SiteMount[] {
  const mounts = [...own]
  const has = (name: string) => own.some(({ target }) => target === name || target.startsWith(`${name}/`))
  const add = (target: string, dir: string, languages: string[] = []) => {
    const source = joinPath(root, dir)
    if (source !== undefined) mounts.push({ source, target, languages, takes: () => true })
  }
  for (const name of componentFolders) {
    if (has(name)) continue
    const isOwnFolder = config.languages.some(({ contentDir }) => contentDir !== config.contentDir)
    if (name === 'layouts') add(name, config.layoutDir)
    else if (name !== 'content') add(name, name)
    else if (!isOwnFolder) add(name, config.contentDir)
    else for (const { key, contentDir } of config.languages) add(name, contentDir, [key])
  }
  return mounts
}
