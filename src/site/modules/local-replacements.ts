import { readConfig } from '../config/config-reader.ts'
import type { ConfigMap } from '../config/config-value.ts'
import { joinPath } from '../host/join-path.ts'
import type { SiteHost } from '../host/site-host.ts'

/** Module path to the folder (as a path of the host) that stands in for it. */
export type Replacements = ReadonlyMap<string, string>

/**
 * The local folders that take the place of modules: `module.replacements` (relative to the themes folder, as in Hugo),
 * `replace` of `go.mod`, and the modules that the workspace file uses.
 */
export async function localReplacements(
  host: SiteHost,
  root: string,
  config: ConfigMap,
  themesFolder: string,
): Promise<Replacements> {
  const found = new Map<string, string>()
  const add = (path: string, base: string, target: string) => {
    const folder = joinPath(base, target)
    if (folder !== undefined) found.set(path, folder)
  }

  const goMod = (await host.readFile(joinPath(root, 'go.mod')!)) ?? ''
  for (const [, path, target] of goMod.matchAll(
    /^(?:replace)?[ \t]*(\S+)(?:[ \t]+v\S+)?[ \t]+=>[ \t]+(\.\.?\/\S*)/gm,
  )) {
    add(path!, root, target!)
  }
  const reader = readConfig(config)
  const workspace = reader.text('module.workspace')
  if (workspace !== undefined && workspace !== 'off') {
    const file = joinPath(root, workspace)
    const folder = file === undefined ? undefined : joinPath(file, '..')
    const text = file === undefined ? undefined : await host.readFile(file)
    for (const [, target] of (text ?? '').matchAll(/^(?:use)?[ \t(]*(\.\.?(?:\/\S*)?)[ \t)]*$/gm)) {
      const used = joinPath(folder!, target!)
      const mod = used === undefined ? undefined : await host.readFile(joinPath(used, 'go.mod')!)
      const path = /^module[ \t]+(\S+)/m.exec(mod ?? '')?.[1]
      if (path !== undefined) add(path, used!, '')
    }
  }
  const listed = reader.texts('module.replacements').flatMap(text => text.split(','))
  for (const item of listed) {
    const [path, target] = item.split('->').map(part => part.trim())
    if (path && target) add(path, themesFolder, target)
  }
  return found
}
