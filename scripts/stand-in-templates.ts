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
}

/** Whether a template prints its content as it is or renders it is not recorded. */
const inner = '{{ if .Parent }}{{ .Inner | markdownify }}{{ else }}{{ .Inner }}{{ end }}'

interface StandInOptions {
  /** Leaves open whether those take content of which nothing is recorded: some of them are known to. */
  readonly opensEmpty?: boolean
}

/** Nor whether it prints ids of its own; rules look for such words in the source. */
const marker = '{{/* may print id= */}}'

/**
 * Templates that take what those of a site take, by their path; `file` holds what is recorded of them. Parameters that a
 * template reads by way of a variable or a partial are not recorded, so that each may read others as well.
 */
export function standInTemplates(
  file: string,
  { opensEmpty = false }: StandInOptions = {},
): Record<string, string> {
  const facts: RecordedFact[] = JSON.parse(readFileSync(file, 'utf8'))
  const templates: Record<string, string> = {}
  for (const { path, usesInner, named, positional } of facts) {
    // one site has partials in a folder of this name
    if (path.includes('_partials/')) continue
    const keys = [...named.map(name => JSON.stringify(name)), ...positional.map(String)]
    const uses = keys.map(key => `{{ if .Get ${key} }}{{ end }}`)
    uses.push(marker, '{{ range .Params }}{{ end }}', usesInner ? inner : '{{ .Name }}')
    const place = path.slice(path.lastIndexOf('layouts/'))
    templates[place] = uses.join('')
    // what variants do not agree on is open
    if (opensEmpty && keys.length === 0 && !usesInner) {
      templates[place.replace(/\.html$/, '.rss.xml')] = `${marker}{{ .Inner }}`
    }
  }
  return templates
}
