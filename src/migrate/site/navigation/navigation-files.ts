import type { MadeFile } from '../migration-plan.ts'
import type { SiteRules } from '../site-rules.ts'
import type { NavigationNode } from './navigation-tree.ts'

/** The files that tell the target of the order of pages; `trees` are by the folder of the language, empty for the first. */
export function navigationFiles(trees: ReadonlyMap<string, NavigationNode>, rules: SiteRules): MadeFile[] {
  const { navigation } = rules
  switch (navigation.form) {
    case 'starlight': {
      // Starlight finds the pages of the other languages by those of the first
      const first = [...trees.values()][0]
      return first === undefined ? [] : [json(navigation.file, starlightItems(first))]
    }
    case 'vitepress':
      return [
        json(
          navigation.file,
          Object.fromEntries(
            [...trees].map(([key, tree]) => [key === '' ? '/' : `/${key}/`, vitepressItems(tree)]),
          ),
        ),
      ]
    case 'json':
      return [
        json(
          navigation.file,
          Object.fromEntries([...trees].map(([key, tree]) => [key || 'root', plainItems(tree)])),
        ),
      ]
    case 'docusaurus':
      return [...trees.values()].flatMap(tree => tree.children.flatMap(categoryFiles))
    default:
      return []
  }
}

function json(path: string, data: unknown): MadeFile {
  return { path, text: `${JSON.stringify(data, undefined, 2)}\n` }
}

function starlightItems(node: NavigationNode): unknown[] {
  return node.children.map(child => {
    const { title: label, url: link, children } = child
    if (children.length === 0) return { label, link }
    const own = link === undefined ? [] : [{ label, link }]
    return { label, items: [...own, ...starlightItems(child)] }
  })
}

function vitepressItems(node: NavigationNode): unknown[] {
  return node.children.map(child => {
    const { title: text, url: link, children } = child
    const own = { text, ...(link !== undefined && { link }) }
    return children.length === 0 ? own : { ...own, collapsed: false, items: vitepressItems(child) }
  })
}

function plainItems(node: NavigationNode): unknown[] {
  return node.children.map(child => {
    const { title, url, path, children } = child
    return {
      title,
      ...(url !== undefined && { url }),
      ...(path !== undefined && { path }),
      ...(children.length > 0 && { children: plainItems(child) }),
    }
  })
}

/** A file for each folder that has a page of its own; others are named after their folder. */
function categoryFiles(node: NavigationNode): MadeFile[] {
  const below = node.children.flatMap(categoryFiles)
  const { path, title: label, weight } = node
  if (path === undefined || node.children.length === 0) return below
  const folder = path.slice(0, path.lastIndexOf('/'))
  return [json(`${folder}/_category_.json`, { label, ...(weight !== 0 && { position: weight }) }), ...below]
}
