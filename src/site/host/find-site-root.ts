import { configNames } from '../config/config-names.ts'
import type { SiteHost } from './site-host.ts'

/**
 * The folder of the site that a file or folder belongs to: the nearest one on the way up that has a Hugo configuration
 * (`hugo.*`, `config.*` beside a `content`, `layouts` or `themes` folder, or `config/_default`). Undefined when there is none.
 */
export async function findSiteRoot(host: SiteHost, path: string): Promise<string | undefined> {
  const names = path === '' ? [] : path.split('/')
  for (let count = names.length; count >= 0; count--) {
    const folder = names.slice(0, count).join('/')
    const parent = names[count - 2]
    // `config/_default/hugo.toml` belongs to the folder above, and a theme to the site that has it
    if (parent === 'config') continue
    const owner = names.slice(0, Math.max(count - 2, 0)).join('/')
    if (parent === 'themes' && (await isSiteRoot(host, owner))) continue
    if (await isSiteRoot(host, folder)) return folder
  }
  return undefined
}

async function isSiteRoot(host: SiteHost, folder: string): Promise<boolean> {
  const entries = await host.listFolder(folder)
  if (entries === undefined) return false
  const names = new Set(entries.map(entry => entry.name))
  // other programs have a config.json as well
  const looksLikeSite = names.has('content') || names.has('layouts') || names.has('themes')
  if (names.has('theme.toml') && !names.has('content')) return false
  if (configNames.some(name => names.has(name) && (name.startsWith('hugo.') || looksLikeSite))) return true
  if (!names.has('config')) return false
  const configPath = folder === '' ? 'config/_default' : `${folder}/config/_default`
  return (await host.stat(configPath)) === 'folder'
}
