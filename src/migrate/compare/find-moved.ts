import type { PageDifference } from './page-comparison.ts'
import { plainTypography } from './plain-typography.ts'

const number = /^\[?\d+\]?\.?$/

/**
 * Says of words that are on one side alone whether they are words that the other side alone has at another place, as with
 * footnotes that stand where they were written. Numbers may be added on the way.
 */
export function findMoved(differences: readonly PageDifference[]): PageDifference[] {
  const sides = { hugo: wordsAlone(differences, 'hugo'), target: wordsAlone(differences, 'target') }
  return differences.map(difference => {
    const { hugo, target, cause } = difference
    if (cause !== undefined || (hugo === undefined) === (target === undefined)) return difference
    const words = wordsOf(hugo ?? target ?? '')
    const others = hugo === undefined ? sides.hugo : sides.target
    const real = words.filter(word => !number.test(word))
    // a word or two may be on both sides by chance
    const isMoved = real.length > 2 && real.every(word => others.has(word))
    return isMoved ? { ...difference, cause: 'moved' } : difference
  })
}

/** The words that are on this side alone, in differences without a known cause. */
function wordsAlone(differences: readonly PageDifference[], side: 'hugo' | 'target'): ReadonlySet<string> {
  const other = side === 'hugo' ? 'target' : 'hugo'
  const alone = differences.filter(
    difference => difference.cause === undefined && difference[other] === undefined,
  )
  return new Set(alone.flatMap(difference => wordsOf(difference[side] ?? '')))
}

function wordsOf(text: string): string[] {
  return plainTypography(text)
    .split(' ')
    .filter(word => word !== '')
}
