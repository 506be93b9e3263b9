import { checkJson } from '../json/check-json.ts'
import { castString } from './cast-string.ts'
import { castStrings } from './cast-strings.ts'
import type { HugoParam, HugoParams } from './hugo-param.ts'

/** A field that Hugo refuses: its lower-cased name, our words and Hugo's. */
export interface FieldProblem {
  readonly name: string
  readonly message: string
  readonly hugoMessage: string
}

const markups = new Set(
  'md markdown mdown goldmark html htm org asciidoc adoc asciidocext ad pandoc pdc rst restructuredtext'.split(
    ' ',
  ),
)
const kinds = new Set(['page', 'home', 'section', 'taxonomy', 'term'])
const buildHelp = `We renamed the _build keyword to build in Hugo 0.123.0. We recommend putting user defined params in the params section, e.g.:
---
title: "My Title"
params:
  build: "My Build"
---
´`

/** What Hugo refuses in the fields that it reads for its own use, in the order of the parameters. */
export function checkFields(params: HugoParams): FieldProblem[] {
  const problems: FieldProblem[] = []
  for (const [name, param] of Object.entries(params)) {
    const hugoMessage = check(name, param)
    if (hugoMessage !== undefined)
      problems.push({ name, message: messages[name] ?? hugoMessage, hugoMessage })
  }
  return problems
}

const messages: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  params: '"params" must be a map: Hugo lays its keys over the other parameters.',
  build:
    '"build" must be a map with list, render and publishResources. Put a parameter of this name below "params".',
  _build: 'Hugo has renamed "_build" to "build". Rename the key.',
  sites: '"sites" must be a map. Put a parameter of this name below "params".',
  url: 'A url cannot have a protocol. Write a path.',
  aliases: 'An alias cannot have a protocol. Write a path.',
  markup: 'Hugo knows no such markup. Write markdown, html, org, asciidoc, pandoc or rst.',
  cascade: 'Hugo cannot read this cascade. Write a map, or a list of maps, with "params" and "target".',
})

function check(name: string, param: HugoParam): string | undefined {
  if (param.type === 'null') return undefined
  switch (name) {
    case 'params':
      return param.type === 'map' ? undefined : notParams(param)
    case 'build':
      return param.type === 'map'
        ? undefined
        : `failed to decode build config in front matter: '' expected a map, got '${goKind(param)}'. ${buildHelp}`
    case '_build':
      return 'deprecated: The "_build" front matter key was deprecated in Hugo 0.145.0 and subsequently removed. Use "build" instead. See https://gohugo.io/content-management/build-options.'
    case 'sites':
      return param.type === 'map'
        ? undefined
        : `failed to decode sites from front matter: '' expected a map, got '${goKind(param)}'`
    case 'url': {
      const url = castString(param)
      return /^https?:\/\//.test(url) ? `URLs with protocol (http*) not supported: "${url}"` : undefined
    }
    case 'aliases': {
      const bad = castStrings(param).find(alias => /^https?:\/\//.test(alias))
      return bad === undefined ? undefined : `http* aliases not supported: "${bad}"`
    }
    case 'markup': {
      const markup = castString(param)
      return markup === '' || markups.has(markup.toLowerCase())
        ? undefined
        : `failed to resolve media type for "${markup}"`
    }
    case 'cascade':
      return checkCascade(param)
    default:
      return undefined
  }
}

function notParams(param: HugoParam): string | undefined {
  const start = 'front matter field "params" must be a map: '
  if (param.type !== 'string') return `${start}unable to cast ${goSyntax(param)} to map[string]interface {}`
  if (/^[\s]*\{/.test(param.value) && checkJson(param.value) === undefined) return undefined
  return start + (checkJson(param.value)?.hugoText ?? 'json: cannot unmarshal into a map')
}

function checkCascade(param: HugoParam): string | undefined {
  if (param.type !== 'map' && param.type !== 'list') {
    return `unable to cast ${goSyntax(param)} to []map[string]interface{}`
  }
  const maps = param.type === 'list' ? param.value : [param]
  for (const map of maps) {
    if (map.type !== 'map') continue
    // the keys of maps in lists are not lower-cased yet
    const names = new Map(Object.entries(map.value).map(([name, value]) => [name.toLowerCase(), value]))
    const bad = ['kind', 'path', 'lang', 'cascade'].find(name => names.has(name))
    if (bad !== undefined) return `key "${bad}" not allowed in cascade config`
    const target = names.get('target')
    if (target?.type === 'string') return "'' expected a map, got 'string'"
    const kind = target?.type === 'map' ? castString(target.value['kind']) : ''
    if (kind !== '' && !/[*?[{]/.test(kind) && !kinds.has(kind.toLowerCase())) {
      return `"${kind}" did not match a valid Page Kind`
    }
  }
  return undefined
}

/** Go's name for the kind of a value. */
function goKind({ type }: HugoParam): string {
  const names: Partial<Record<HugoParam['type'], string>> = {
    uint: 'uint64',
    int: 'int64',
    float: 'float64',
    list: 'slice',
    time: 'struct',
  }
  return names[type] ?? type
}

/** A value and its type as Go prints them in the error of a conversion. */
function goSyntax(param: HugoParam): string {
  switch (param.type) {
    case 'string':
      return `${JSON.stringify(param.value)} of type string`
    case 'uint':
      return `0x${BigInt(param.value).toString(16)} of type uint64`
    case 'list':
      return `[]interface {}{${param.value.map(item => goSyntax(item).replace(/ of type .*$/, '')).join(', ')}} of type []interface {}`
    case 'int':
      return `${param.value} of type int64`
    case 'float':
      return `${param.value} of type float64`
    default:
      return `${String(param.value)} of type ${param.type}`
  }
}
