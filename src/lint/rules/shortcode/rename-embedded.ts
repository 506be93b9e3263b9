import type { Shortcode } from '../../../ast/nodes.ts'
import type { TextEdit } from '../../../text/text-edit.ts'
import type { RuleContext } from '../../rule-context.ts'
import { nameSpan } from './name-span.ts'
import { ownEmbedded } from './own-embedded.ts'

const successors: Readonly<Record<string, string>> = {
  tweet: 'x',
  twitter: 'x',
  twitter_simple: 'x_simple',
  instagram_simple: 'instagram',
}

/** Calls the shortcode that has taken the place of another, where it takes the same parameters. */
export function renameEmbedded(context: RuleContext, node: Shortcode): readonly TextEdit[] | undefined {
  const name = context.shortcode(node.name)?.name ?? ''
  const other = Object.hasOwn(successors, name) ? successors[name]! : undefined
  if (other === undefined || node.form !== 'single') return undefined
  if (ownEmbedded(context, other, context.hugoVersion)?.status !== 'current') return undefined
  const names = node.params.map(param => (param.type === 'namedParam' ? param.name : ''))
  const isSame = other.startsWith('x')
    ? names.length === 2 && names.includes('user') && names.includes('id')
    : names.length === 1 && names[0] === ''
  return isSame ? [{ ...nameSpan(context.source, node), text: other }] : undefined
}
