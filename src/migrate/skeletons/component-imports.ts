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

function localName(name: string, index: number): string {
  return /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : `component${index}`
}
