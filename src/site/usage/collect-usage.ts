import type { Root, RootContent, Shortcode } from '../../ast/nodes.ts'
import { parse } from '../../grammar/parse.ts'
import type { Site } from '../site.ts'
import type { CallCount, CallPlace, NameUsage, SiteUsage } from './site-usage.ts'

const maxPlaces = 5

interface Counter extends NameUsage {
  forms: CallCount[]
  places: CallPlace[]
  lastPath: string
}

/**
 * Counts the calls in all content files of a site, each file once. Calls that templates or content adapters make are not
 * seen. `onFile` is told before each file is read.
 */
export async function collectUsage(
  site: Site,
  onFile: (path: string, done: number, total: number) => void = () => {},
): Promise<SiteUsage> {
  const { entries } = await site.pages()
  const wanted = entries.filter(({ kind }) => kind !== 'file' && kind !== 'adapter')
  const paths = [...new Set(wanted.map(({ path }) => path))]
  const names = new Map<string, Counter>()
  const refused: string[] = []
  let inlineCalls = 0
  let files = 0
  for (const [done, path] of paths.entries()) {
    onFile(path, done, paths.length)
    const source = await site.host.readFile(path)
    if (source === undefined) continue
    files++
    const { tree, diagnostics } = parse(source, { shortcodes: site.shortcodes })
    const isRefused = diagnostics.some(({ code, severity }) => {
      return severity === 'error' && code !== 'parse/unknown-shortcode'
    })
    if (isRefused) refused.push(path)
    for (const call of callsIn(tree)) {
      if (call.inline) inlineCalls++
      else count(names, site.shortcode(call.name)?.name ?? call.name, call, path)
    }
  }
  for (const { forms } of names.values()) forms.sort((a, b) => b.count - a.count)
  return { files, names, inlineCalls, refused }
}

function count(names: Map<string, Counter>, name: string, call: Shortcode, path: string): void {
  const { delimiter, form, position } = call
  let counter = names.get(name)
  if (counter === undefined) {
    counter = { name, calls: 0, files: 0, forms: [], places: [], lastPath: '' }
    names.set(name, counter)
  }
  counter.calls++
  if (counter.lastPath !== path) counter.files++
  counter.lastPath = path
  const same = counter.forms.find(other => other.delimiter === delimiter && other.form === form)
  if (same === undefined) counter.forms.push({ delimiter, form, count: 1 })
  else same.count++
  if (counter.places.length < maxPlaces && position !== undefined) {
    counter.places.push({ path, line: position.start.line, column: position.start.column })
  }
}

/** In the order of the text; without recursion, as calls may be nested as deep as one likes. */
function* callsIn(tree: Root): Generator<Shortcode> {
  const todo: RootContent[] = tree.children.toReversed()
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (node.type !== 'shortcode') continue
    yield node
    for (let at = node.children.length - 1; at >= 0; at--) todo.push(node.children[at]!)
  }
}
