import { variableName } from '../components/component-shape.ts'
import { jsLiteral } from './js-literal.ts'
import type { SkeletonComponent } from './skeleton-options.ts'

/** The lines that import components, and the name of each in the file. */
export interface ComponentImports {
  readonly lines: string
  readonly names: readonly { readonly component: SkeletonComponent; readonly local: string }[]
}

/** Imports of all components for a file in `folder`, which is relative to the output folder. */
export function componentImports(components: readonly SkeletonComponent[], folder: string): ComponentImports {
  const up = folder === '' ? './' : '../'.repeat(folder.split('/').length)
  // names of tags may be anything, so the file has its own
  const names = components.map((component, index) => ({ component, local: localName(component.name, index) }))
  const lines = names.map(
    ({ component, local }) => `import ${local} from ${jsLiteral(`${up}${component.path}`)}\n`,
  )
  return { lines: lines.join(''), names }
}

/** The same with all that the files export. */
export function componentNamespaces(
  components: readonly SkeletonComponent[],
  folder: string,
): ComponentImports {
  const { lines, names } = componentImports(components, folder)
  return { lines: lines.replaceAll(/^import /gm, 'import * as '), names }
}

/** The function of a shortcode of Eleventy: the name in its file. */
export function shortcodeExport({ name, exportName = name }: SkeletonComponent): string {
  return variableName(exportName[0]!.toLowerCase() + exportName.slice(1))
}

function localName(name: string, index: number): string {
  return /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : `component${index}`
}
