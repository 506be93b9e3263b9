import { extname, join, relative, resolve, sep } from 'node:path'
import type { ShortcodeLookup } from '../grammar/shortcode-lookup.ts'
import { findSiteRoot } from '../site/host/find-site-root.ts'
import { nodeHost } from '../site/node/node-host.ts'
import { openSite } from '../site/node/open-site.ts'
import { contentFiles } from '../site/pages/content-files.ts'
import type { Site } from '../site/site.ts'
import { contentExtensions } from './content-extensions.ts'
import { type FoundInputs, findInputs, type Input } from './find-inputs.ts'

export interface FoundSiteInputs extends FoundInputs {
  /** What the templates of the first path's site say; undefined without a site. */
  readonly shortcodes: ShortcodeLookup | undefined
}

/** As `findInputs`, but the folder of a site stands for its content files, wherever its mounts take them from. */
export async function findSiteInputs(args: readonly string[], stdinName: string): Promise<FoundSiteInputs> {
  const inputs = new Map<string, Input>()
  const failures: FoundInputs['failures'][number][] = []
  const add = (input: Input) => {
    const key = input.path === '-' ? '-' : resolve(input.path)
    if (!inputs.has(key)) inputs.set(key, input)
  }
  let shortcodes: ShortcodeLookup | undefined
  for (const [index, arg] of args.entries()) {
    const isSite = arg !== '-' && (await findSiteRoot(nodeHost(arg), '')) === ''
    const site = isSite || index === 0 ? await openSite(arg === '-' ? '.' : arg) : undefined
    if (index === 0) shortcodes = site?.shortcodes
    if (!isSite || site === undefined) {
      const found = await findInputs([arg], stdinName)
      found.inputs.forEach(add)
      failures.push(...found.failures)
      continue
    }
    const before = inputs.size
    for (const path of await pagesOf(site, arg)) {
      add({ path, name: path.split(sep).join('/') })
    }
    if (inputs.size === before) failures.push({ name: arg, message: 'no content files in this site' })
  }
  return { inputs: [...inputs.values()], failures, shortcodes }
}

/** The content files of a site, as paths that start like the argument where they are below it. */
async function pagesOf(site: Site, arg: string): Promise<string[]> {
  const up = site.root === '' ? [] : site.root.split('/').map(() => '..')
  const hostRoot = resolve(arg, ...up)
  const paths = (await contentFiles(site.host, site.modules, site.config))
    .map(({ path }) => path)
    .filter(path => contentExtensions.has(extname(path).toLowerCase()))
  return [...new Set(paths)].sort().map(path => join(arg, relative(resolve(arg), join(hostRoot, path))))
}
