import type { IToken } from 'chevrotain'
import { hugoMessage, hugoTagMessage } from './hugo-message.ts'
import type { Item, TagItem } from './item.ts'
import type { Knowledge } from './knowledge.ts'
import type { Pairing, PairingProblem, SurplusEffect, TagRole } from './pairing.ts'

/** Where Hugo gives a page up: its message, the offset that it reports, and the item at which it stopped. */
export interface HugoStop {
  readonly kind: 'lexer' | 'unknown' | 'noName' | 'mixed' | 'withoutInner' | 'unclosed'
  readonly message: string
  readonly offset: number
  readonly itemIndex: number
}

interface Frame {
  readonly itemIndex: number
  readonly startOffset: number
  name: string
  inline: boolean
}

/**
 * Pairs tags as Hugo's builder does: a closing tag ends the innermost open shortcode whatever it is called, and whether
 * a tag opens one is decided by its template alone. Gives the pairing, or where Hugo would stop.
 * The order of the checks within a tag is that of Hugo's tokens (spec of the tree, 3.2, and of the errors).
 */
export function pairLikeHugo(
  source: string,
  items: readonly Item[],
  knowledge: Knowledge,
): Pairing | HugoStop {
  const roles: (TagRole | undefined)[] = new Array(items.length)
  const problems: PairingProblem[] = []
  const surplus = new Map<number, SurplusEffect[]>()
  const stack: Frame[] = []
  const takes = (frame: { name: string; inline: boolean }) =>
    frame.inline || (frame.name !== '' && knowledge.takesInner(frame.name))

  for (let itemIndex = 0; itemIndex < items.length; itemIndex++) {
    const item = items[itemIndex]!
    if (item.kind !== 'tag') {
      if (item.problem !== undefined) return lexerStop(source, item, itemIndex)
      continue
    }
    const stop = readTag(item, itemIndex)
    if (stop !== undefined) return stop
  }
  const unclosed = stack.findLast(frame => !frame.inline)
  if (unclosed !== undefined) {
    return {
      kind: 'unclosed',
      message: hugoTagMessage.unclosed(unclosed.name),
      offset: stack[0]!.startOffset,
      itemIndex: unclosed.itemIndex,
    }
  }
  return { roles, surplus, problems }

  function readTag(item: TagItem, itemIndex: number): HugoStop | undefined {
    const { problem } = item
    if (problem?.kind === 'nested-in-inline') return lexerStop(source, item, itemIndex)
    const outermost = stack[0]?.startOffset ?? item.left.startOffset
    const stopWith = (kind: HugoStop['kind'], message: string): HugoStop => ({
      kind,
      message,
      offset: outermost,
      itemIndex,
    })
    /** Whether Hugo's lexer got as far as this token. */
    const isReached = (token: IToken) => problem === undefined || token.startOffset < problem.startOffset

    if (item.isOpening || item.tail === undefined) {
      const name = item.name?.image ?? ''
      if (!item.isOpening && item.right !== undefined) return stopWith('noName', hugoTagMessage.noName)
      if (name !== '' && !item.inline && knowledge.exists(name) === false) {
        return stopWith('unknown', hugoTagMessage.unknown(name))
      }
      const mixed = mixedMessage(item, isReached)
      if (mixed !== undefined) return stopWith('mixed', mixed)
      const frame: Frame = { itemIndex, startOffset: item.left.startOffset, name, inline: item.inline }
      if (item.tail !== undefined && isReached(item.tail[0]!)) {
        if (!takes(frame)) {
          const next = nextToken(item)
          if (next !== undefined && isReached(next))
            return stopWith('withoutInner', hugoTagMessage.withoutInner(name || next.image))
        } else if (problem === undefined) {
          roles[itemIndex] = 'selfClosing'
          return applySurplus(item, itemIndex)
        }
      }
      if (problem !== undefined) return lexerStop(source, item, itemIndex)
      if (takes(frame)) {
        stack.push(frame)
        roles[itemIndex] = 'open'
      } else roles[itemIndex] = 'single'
      return undefined
    }

    const frame = stack.at(-1)
    if (frame === undefined && isReached(item.tail[0]!)) {
      const next = nextToken(item)
      if (next !== undefined && isReached(next))
        return stopWith('withoutInner', hugoTagMessage.withoutInner(next.image))
    }
    if (problem !== undefined) return lexerStop(source, item, itemIndex)
    if (frame === undefined) return undefined
    stack.pop()
    roles[itemIndex] = 'close'
    if (item.closingName !== undefined && item.closingName !== frame.name) {
      problems.push({ kind: 'mismatched', itemIndex, relatedIndex: frame.itemIndex })
    }
    return applySurplus(item, itemIndex)
  }

  /** Hugo's builder skips two tokens behind the slash; what is left goes to the parent. */
  function applySurplus(item: TagItem, itemIndex: number): HugoStop | undefined {
    const rest = [...item.tail!.slice(1), item.right!]
    if (rest.length <= 2) return undefined
    const effects: SurplusEffect[] = []
    surplus.set(itemIndex, effects)
    for (let index = 2; index < rest.length; index++) {
      const token = rest[index]!
      const parent = stack.at(-1)
      if (parent === undefined) return undefined
      switch (token.tokenType.name) {
        case 'Slash':
          stack.pop()
          effects.push({ kind: 'closeParent' })
          index += index === rest.length - 2 ? 1 : 2
          break
        case 'Name':
        case 'InlineName': {
          parent.name = token.image
          if (token.tokenType.name === 'InlineName') parent.inline = true
          else if (knowledge.exists(token.image) === false) {
            return {
              kind: 'unknown',
              message: hugoTagMessage.unknown(token.image),
              offset: stack[0]!.startOffset,
              itemIndex,
            }
          }
          effects.push({ kind: 'renameParent', name: token })
          break
        }
        case 'QuotedString': {
          const next = rest[index + 1]
          const assignment = next?.tokenType.name === 'Assignment' ? next : undefined
          if (assignment !== undefined) index++
          effects.push({ kind: 'addParam', first: token, assignment })
          break
        }
        case 'RightAngle':
        case 'RightPercent':
          if (!takes(parent)) {
            stack.pop()
            effects.push({ kind: 'leaveParent' })
          }
      }
    }
    return undefined
  }
}

function lexerStop(source: string, item: Item, itemIndex: number): HugoStop {
  const problem = item.problem!
  return { kind: 'lexer', message: hugoMessage(problem, source), offset: problem.startOffset, itemIndex }
}

/** The token behind the first slash. */
function nextToken(item: TagItem): IToken | undefined {
  return item.tail?.[1] ?? item.right
}

/** What the builder says of the mixtures that the lexer lets pass: `a = 1 b` and `a b = 1`. */
function mixedMessage(item: TagItem, isReached: (token: IToken) => boolean): string | undefined {
  const isNamed = item.params[0]?.assignment !== undefined
  const name = item.name?.image ?? ''
  for (let index = 0; index < item.params.length; index++) {
    const { assignment } = item.params[index]!
    const next = assignment ?? item.params[index + 1]?.first ?? item.tail?.[0] ?? item.right
    // a parameter directly in front of the lexer's error is passed over
    if (next === undefined || !isReached(next)) return undefined
    if ((assignment !== undefined) === isNamed) continue
    return hugoTagMessage.mixedParams(name, isNamed)
  }
  return undefined
}
