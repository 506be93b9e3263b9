import { relative } from 'node:path'
import type { FilePlan } from './create-linter.ts'

/** The folders and files, absolute, that the plans of files come from; none that lies in another one of them. */
export function sourcesOf(plans: readonly FilePlan[]): readonly string[] {
  const paths = new Set<string>()
  for (const site of new Set(plans.map(plan => plan.site))) {
    if (site === undefined) continue
    paths.add(site.folder)
    for (const { mounts } of site.site.modules) {
      for (const { source } of mounts) paths.add(site.toDiskPath(source))
    }
  }
  for (const { path } of new Set(plans.map(plan => plan.config))) if (path !== undefined) paths.add(path)
  const all = [...paths].sort()
  return all.filter(path => !all.some(other => other !== path && isBelow(other, path)))
}

function isBelow(folder: string, path: string): boolean {
  const below = relative(folder, path)
  return below !== '' && !below.startsWith('..')
}
