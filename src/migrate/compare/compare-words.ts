import { diffArrays } from 'diff'
import type { DifferenceCause } from './difference-cause.ts'
import { findMoved } from './find-moved.ts'
import type { PageDifference } from './page-comparison.ts'
import type { PageContent, Word } from './page-content.ts'
import { textCause } from './text-cause.ts'

/** What the words of two pages have in common. */
interface WordComparison {
  readonly words: { readonly hugo: number; readonly target: number; readonly equal: number }
  readonly differences: readonly PageDifference[]
}

/** Beyond this many changed words two pages have little in common, and the exact way would take long. */
const mostEdits = 4000
const wordsInFront = 4

/** Compares words in their order, by the longest sequence that both sides have. */
export function compareWords(hugo: PageContent, target: PageContent): WordComparison {
  const steps = diffArrays(keys(hugo.words), keys(target.words), { maxEditLength: mostEdits })
  if (steps === undefined) return compareBags(hugo.words, target.words)
  const differences: PageDifference[] = []
  const counts = { hugo: 0, target: 0, equal: 0 }
  const at = { hugo: 0, target: 0 }
  let removed: readonly Word[] = []
  let added: readonly Word[] = []
  const flush = () => {
    if (removed.length + added.length === 0) return
    const after = hugo.words.slice(
      Math.max(0, at.hugo - removed.length - wordsInFront),
      at.hugo - removed.length,
    )
    const wasOmitted = hugo.omissions.some(place => place >= at.hugo - removed.length && place <= at.hugo)
    for (const [before, behind, role] of byRole(removed, added)) {
      const cause = role ?? textCause(before, behind, wasOmitted)
      differences.push({ kind: 'text', hugo: join(before), target: join(behind), cause, after: spell(after) })
      if (role !== undefined) continue
      const isEqual = cause === 'white-space'
      counts.hugo += before.length
      counts.target += isEqual ? before.length : behind.length
      counts.equal += isEqual ? before.length : 0
    }
    removed = []
    added = []
  }
  for (const step of steps) {
    const count = step.value.length
    if (step.removed) {
      removed = ownRun(hugo.words, at.hugo, count)
      at.hugo += count
    } else if (step.added) {
      added = ownRun(target.words, at.target, count)
      at.target += count
    } else {
      flush()
      differences.push(...respelled(hugo.words, target.words, at, count))
      counts.hugo += count
      counts.target += count
      counts.equal += count
      at.hugo += count
      at.target += count
    }
  }
  flush()
  return { words: counts, differences: findMoved(differences) }
}

/**
 * The words of a run that is on one side alone. Where a title says what the text behind it says first, either of them may
 * count as the one that is on both sides: it is the text.
 */
function ownRun(words: readonly Word[], at: number, count: number): readonly Word[] {
  let start = at
  const isBetter = () => {
    const [first, last] = [words[start - 1], words[start + count - 1]]
    return first?.key === last?.key && first?.role !== undefined && last?.role === undefined
  }
  while (isBetter()) start -= 1
  return words.slice(start, start + count)
}

function keys(words: readonly Word[]): string[] {
  return words.map(word => word.key)
}

function spell(words: readonly Word[]): string {
  return words.map(word => word.text).join(' ')
}

function join(words: readonly Word[]): string | undefined {
  return words.length === 0 ? undefined : spell(words)
}

type Run = readonly [readonly Word[], readonly Word[], DifferenceCause | undefined]

/** What themes print apart from the rest, so that it hides no real difference. */
function byRole(removed: readonly Word[], added: readonly Word[]): Run[] {
  const roles = [...new Set([...removed, ...added].map(word => word.role))]
  return roles.map(role => {
    const own = (words: readonly Word[]) => words.filter(word => word.role === role)
    return [own(removed), own(added), role]
  })
}

/** Words that differ in their quotes, dashes and dots only. */
function respelled(
  hugo: readonly Word[],
  target: readonly Word[],
  at: { readonly hugo: number; readonly target: number },
  count: number,
): PageDifference[] {
  const differences: PageDifference[] = []
  for (let index = 0; index < count; index++) {
    const [before, behind] = [hugo[at.hugo + index]!, target[at.target + index]!]
    if (before.text === behind.text) continue
    const after = spell(hugo.slice(Math.max(0, at.hugo + index - wordsInFront), at.hugo + index))
    differences.push({ kind: 'text', hugo: before.text, target: behind.text, cause: 'typographer', after })
  }
  return differences
}

/** Counts words without regard to their order. */
function compareBags(hugo: readonly Word[], target: readonly Word[]): WordComparison {
  const left = new Map<string, number>()
  for (const { key } of hugo) left.set(key, (left.get(key) ?? 0) + 1)
  let equal = 0
  for (const { key } of target) {
    const count = left.get(key) ?? 0
    if (count === 0) continue
    left.set(key, count - 1)
    equal += 1
  }
  const [hugoText, targetText] = [`${hugo.length} words`, `${target.length} words`]
  const difference = {
    kind: 'text',
    hugo: hugoText,
    target: targetText,
    cause: undefined,
    after: '',
  } as const
  return {
    words: { hugo: hugo.length, target: target.length, equal },
    differences: [difference],
  }
}
