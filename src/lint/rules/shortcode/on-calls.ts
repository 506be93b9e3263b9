import type { NamedParam, Nodes, PositionalParam, Root, Shortcode } from '../../../ast/nodes.ts'
import type { ShortcodeSignature } from '../../../gotmpl/signature/signature.ts'
import type { SiteShortcode } from '../../../site/shortcodes/site-shortcode.ts'
import type { RuleListeners } from '../../rule.ts'
import type { RuleContext } from '../../rule-context.ts'
import { nameSpan } from './name-span.ts'
import { soundCalls } from './sound-calls.ts'

/** A call of a shortcode that the site knows for certain, without a diagnostic of the parser. */
export interface KnownCall {
  readonly node: Shortcode
  readonly shortcode: SiteShortcode
  readonly signature: ShortcodeSignature
  readonly notation: 'none' | 'positional' | 'named'
  readonly positional: readonly PositionalParam[]
  readonly named: readonly NamedParam[]
  /** Between the tags; null for a call that is neither closed nor self-closed. */
  readonly inner: string | null
  /** The shortcode whose content it is part of. */
  readonly parent: Shortcode | undefined
  /** Its name in the opening tag. */
  readonly startOffset: number
  readonly endOffset: number
}

/** Calls a function for each known call of a page. Calls of removed shortcodes are left out: all of them fail. */
export function onCalls(context: RuleContext, look: (call: KnownCall) => void): RuleListeners {
  return {
    shortcode: (node, { parents }) => {
      const call = knownCall(context, node, parents)
      if (call !== undefined) look(call)
    },
  }
}

/** A dozen rules ask for the same call one after the other. */
let last: { readonly tree: Root; readonly node: Shortcode; readonly call: KnownCall | undefined } | undefined

function knownCall(context: RuleContext, node: Shortcode, parents: readonly Nodes[]): KnownCall | undefined {
  if (last?.node === node && last.tree === context.tree) return last.call
  const call = readCall(context, node, parents)
  last = { tree: context.tree, node, call }
  return call
}

function readCall(context: RuleContext, node: Shortcode, parents: readonly Nodes[]): KnownCall | undefined {
  const shortcode = context.shortcode(node.name)
  if (shortcode === undefined || node.inline || !isKnown(shortcode) || !soundCalls(context)(node)) return
  const { openTag, closeTag, form } = node
  if (openTag === undefined) return
  const positional = node.params.filter(param => param.type === 'positionalParam')
  const named = node.params.filter(param => param.type === 'namedParam')
  const around = parents.at(-1)
  return {
    node,
    shortcode,
    signature: shortcode.signature,
    notation: named.length > 0 ? 'named' : positional.length > 0 ? 'positional' : 'none',
    positional,
    named,
    inner:
      form === 'single'
        ? null
        : context.source.slice(openTag.end.offset, closeTag?.start.offset ?? openTag.end.offset),
    parent: around?.type === 'shortcode' ? around : undefined,
    ...nameSpan(context.source, node),
  }
}

/** Whether its signature is that of the template that Hugo takes. */
function isKnown({ isCertain, templates, embedded, statement }: SiteShortcode): boolean {
  if (embedded?.status === 'removed') return false
  if (isCertain) return templates.length < 2
  return statement !== undefined && templates.length === 0 && embedded === undefined
}
