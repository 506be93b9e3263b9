import { parseTemplate } from '../../../gotmpl/reader/parse-template.ts'
import type { ShortcodeSignature } from '../../../gotmpl/signature/signature.ts'
import { admonitionKinds } from '../admonition-kind.ts'
import { propName } from '../map-prop.ts'
import type { PropMapping, ShortcodeMapping } from '../shortcode-mapping.ts'
import { pairedParameters } from './paired-parameters.ts'

/** What a mapping says about a shortcode itself, whatever becomes of it. */
export type ShortcodeFacts = Pick<ShortcodeMapping, 'inner' | 'positional' | 'params'>

/** Names of shortcodes that are admonitions, with the parameter that tells the kind in most of them. */
const admonitionNames = new Set(['admonition', 'alert', 'aside', 'callout', 'notice', 'hint', 'box'])
const kindNames = ['type', 'kind', 'color', 'style', 'level', 'status', 'icon']
const harmless = new Set([...kindNames, 'title', 'heading', 'header', 'class', 'open', 'collapse'])

function innerOf({ inner }: ShortcodeSignature): ShortcodeMapping['inner'] {
  if (inner.takes === false) return 'none'
  return inner.content === 'unknown' ? undefined : inner.content
}

/** The names of parameters, and how content is taken, as a template and its signature tell. */
export function shortcodeFacts(signature: ShortcodeSignature, source: string): ShortcodeFacts {
  const names = pairedParameters(parseTemplate(source))
  const positional = signature.positional.map(({ index }) => names.get(index) ?? `arg${index}`)
  const params: Record<string, string | PropMapping> = Object.create(null)
  for (const { name, types } of signature.named) {
    const spelled = propName(name)
    const isBoolean = types.length === 1 && types[0] === 'boolean'
    if (isBoolean) params[name.toLowerCase()] = { name: spelled, type: 'boolean' }
    else if (spelled !== name) params[name.toLowerCase()] = spelled
  }
  const inner = innerOf(signature)
  return {
    ...(inner !== undefined && { inner }),
    ...(positional.length > 0 && { positional }),
    ...(Object.keys(params).length > 0 && { params: { ...params } }),
  }
}

/** `note` of `docs/note`. */
function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

/** An admonition, where name and parameters are those of one. */
function admonitionFor(
  name: string,
  facts: ShortcodeFacts,
  named: readonly string[],
): ShortcodeMapping | undefined {
  const last = lastPart(name)
  const ownKind = admonitionKinds.has(last) && !['hint', 'notice', 'quote', 'example'].includes(last)
  if (!ownKind && !admonitionNames.has(last)) return undefined
  const all = [...named, ...(facts.positional ?? [])].map(other => other.toLowerCase())
  if (!all.every(other => harmless.has(other) || /^arg\d$/.test(other))) return undefined
  const title = ['title', 'heading', 'header'].find(other => all.includes(other))
  const kind = ownKind
    ? undefined
    : (kindNames.find(other => all.includes(other)) ?? (all.includes('arg0') && '0'))
  return {
    strategy: 'admonition',
    kind: ownKind ? admonitionKinds.get(last)! : kind ? `{${kind}=note}` : 'note',
    ...(title !== undefined && { title: `{${title}}` }),
    ...facts,
  }
}

/**
 * What may become of a shortcode, from its name and what its template tells: nothing when it prints nothing, an admonition
 * when its name and parameters are those of one, and a component in all other cases.
 */
export function proposeFromSignature(
  name: string,
  signature: ShortcodeSignature,
  source: string,
): ShortcodeMapping {
  const facts = shortcodeFacts(signature, source)
  if (signature.output === 'none' && signature.parent.uses.length === 0 && facts.inner !== undefined) {
    const isStore = /\.(?:Parent|Scratch|Store|Page)\b/.test(source)
    if (facts.inner === 'none' && !isStore) return { strategy: 'drop', ...facts }
  }
  const named = signature.named.map(parameter => parameter.name)
  const admonition = facts.inner === 'none' ? undefined : admonitionFor(name, facts, named)
  return admonition ?? { strategy: 'component', ...facts }
}

/** What may become of a shortcode that nothing is known of but its name. */
export function proposeFromName(name: string): ShortcodeMapping {
  const review = `The template of "${name}" is not there, so this is a guess.`
  const admonition = admonitionFor(name, { positional: ['arg0'] }, ['title', 'type'])
  return { ...(admonition ?? { strategy: 'component' }), review }
}
