import { readConfig } from '../../../site/config/config-reader.ts'
import { type ConfigMap, isMap } from '../../../site/config/config-value.ts'
import type { Site } from '../../../site/site.ts'
import { defineRule } from '../../define-rule.ts'
import { type PublishedPage, publishedPages } from '../../engine/published-pages.ts'
import { valueRange } from './entry-range.ts'

const cache = new WeakMap<readonly PublishedPage[], ReadonlySet<string>>()

export const missingMenuParent = defineRule({
  meta: {
    id: 'frontmatter/missing-menu-parent',
    description: 'Reports entries of menus whose parent no entry of that menu is.',
    why: 'Hugo makes an empty entry for the parent, which leads nowhere.',
    advice: 'Write the `identifier` of the parent, or its name when it has none.',
    severity: 'warning',
    presets: ['strict'],
    needsSite: true,
    messages: { missing: 'The menu "{menu}" has no entry "{parent}". Correct the parent.' },
  },
  create(context) {
    const { site, page } = context
    // a theme that is not there may bring entries
    if (site === undefined || page === undefined || site.missingModules.length > 0) return {}
    return {
      async finish() {
        const parents = context.frontmatter.filter(
          ({ path, value }) =>
            path.length === 3 &&
            /^menus?$/i.test(String(path[0])) &&
            /^parent$/i.test(String(path[2])) &&
            typeof value === 'string' &&
            value !== '',
        )
        if (parents.length === 0) return
        const known = await menuEntries(site)
        for (const entry of parents) {
          const [menu, parent] = [String(entry.path[1]), String(entry.value)]
          if (known.has(`${menu.toLowerCase()} ${parent}`)) continue
          context.report({ messageId: 'missing', data: { menu, parent }, ...valueRange(entry) })
        }
      },
    }
  },
})

/** All entries of all menus by `menu identifier`: of the configuration, of its languages, and of pages. */
async function menuEntries(site: Site): Promise<ReadonlySet<string>> {
  const published = await publishedPages(site)
  let known = cache.get(published)
  if (known === undefined) {
    known = collect(site, published)
    cache.set(published, known)
  }
  return known
}

function collect({ config }: Site, published: readonly PublishedPage[]): ReadonlySet<string> {
  const known = new Set<string>()
  const { map } = readConfig(config.data)
  const languages = Object.values(map('languages')).filter(isMap)
  for (const data of [config.data, ...languages]) {
    for (const menus of [data['menus'], data['menu']]) {
      if (!isMap(menus)) continue
      for (const menu of Object.keys(menus)) {
        for (const entry of readConfig(menus).maps(menu)) add(menu, entry, [])
      }
    }
  }
  const section = config.data['sectionpagesmenu']
  for (const { entry, facts } of published) {
    const { data } = facts
    const names = [data['linktitle'], data['title']].filter(name => typeof name === 'string')
    if (typeof section === 'string') known.add(`${section.toLowerCase()} ${entry.section}`)
    for (const menus of [data['menus'], data['menu']]) {
      if (typeof menus === 'string') add(menus, {}, names)
      else if (Array.isArray(menus)) for (const menu of menus) add(String(menu), {}, names)
      else if (isMap(menus)) {
        for (const [menu, told] of Object.entries(menus)) add(menu, isMap(told) ? told : {}, names)
      }
    }
  }
  return known

  function add(menu: string, entry: ConfigMap, names: readonly string[]): void {
    const all = [entry['identifier'], entry['name'], entry['title'], ...names]
    for (const name of all) if (typeof name === 'string') known.add(`${menu.toLowerCase()} ${name}`)
  }
}
