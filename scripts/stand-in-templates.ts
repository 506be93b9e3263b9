import { readFileSync } from 'node:fs'

/** What is recorded of a site's template. */
interface RecordedFact {
  readonly name: string
  /** Where it is in the site or theme. */
  readonly path: string
  readonly usesInner: boolean
  readonly usesParent: boolean
  readonly named: readonly string[]
  readonly positional: readonly number[]
  readonly rangesParams: boolean
}

/** Templates that take what those of a site take, by their path; `file` holds what is recorded of them. */
export function standInTemplates(file: string): Record<string, string> {
  const facts: RecordedFact[] = JSON.parse(readFileSync(file, 'utf8'))
  const templates: Record<string, string> = {}
  for (const { path, usesInner, named, positional, rangesParams } of facts) {
    // one site has partials in a folder of this name
    if (path.includes('_partials/')) continue
    const keys = [...named.map(name => JSON.stringify(name)), ...positional.map(String)]
    const uses = keys.map(key => `{{ if .Get ${key} }}{{ end }}`)
    if (rangesParams) uses.push('{{ range .Params }}{{ end }}')
    uses.push(usesInner ? '{{ .Inner }}' : '{{ .Name }}')
    templates[path.slice(path.lastIndexOf('layouts/'))] = uses.join('')
  }
  return templates
}
