import type { SkeletonSite } from './skeleton-site.ts'

interface PackageParts {
  readonly scripts: Readonly<Record<string, string>>
  /** With exact versions: newer ones may want another Node, or each other. */
  readonly dependencies: Readonly<Record<string, string>>
  readonly overrides?: Readonly<Record<string, string>>
  /** `module` by default. */
  readonly type?: 'module' | 'commonjs'
}

/** `package.json` of a site. */
export function packageFile({ title }: SkeletonSite, parts: PackageParts): string {
  const { scripts, dependencies, overrides, type = 'module' } = parts
  const sorted = Object.fromEntries(Object.entries(dependencies).sort(([a], [b]) => (a < b ? -1 : 1)))
  const content = {
    name: packageName(title),
    private: true,
    ...(type === 'module' && { type }),
    scripts,
    dependencies: sorted,
    ...(overrides !== undefined && { overrides }),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

function packageName(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, 100) || 'site'
}
