/** The namespaced names of functions, lower case and without the namespace, that differ from the short ones. */
const aliases: Readonly<Record<string, string>> = {
  'strings.tolower': 'lower',
  'strings.toupper': 'upper',
  'strings.trimspace': 'trim',
  'strings.trim': 'trim',
  'strings.split': 'split',
  'cast.toint': 'int',
  'cast.tofloat': 'float',
  'cast.tostring': 'string',
  'compare.conditional': 'cond',
  'collections.dictionary': 'dict',
  'collections.isset': 'isset',
  'transform.highlight': 'highlight',
  'os.readfile': 'readFile',
  'resources.getremote': 'getRemote',
  'data.getjson': 'getJSON',
  'data.getcsv': 'getCSV',
  'urls.ref': 'ref',
  'urls.relref': 'relref',
  'safe.html': 'safeHTML',
  'partials.include': 'partial',
  'partials.includecached': 'partialCached',
  'strings.contains': 'contains',
  'templates.exists': 'exists',
}
const shared = new Set([
  'collections',
  'compare',
  'fmt',
  'math',
  'transform',
  'strings',
  'safe',
  'urls',
  'crypto',
])

/** The short name of a function: `strings.ToLower` is `lower`. Names that have none stay as they are. */
export function shortFunctionName(name: string): string {
  const [namespace, method] = name.split('.') as [string, string?]
  if (method === undefined) return name
  const alias = aliases[name.toLowerCase()]
  if (alias) return alias
  return shared.has(namespace) ? method[0]!.toLowerCase() + method.slice(1) : name
}
