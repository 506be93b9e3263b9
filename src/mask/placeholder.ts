import type { UnitKind } from './mask-unit.ts'

export interface PlaceholderPlan {
  readonly marker: string
  /** The number of the unit, with the zeros in front. */
  readonly id: string
  readonly kind: UnitKind
}

/** What stands for a unit in a text that keeps length and lines: each line of it is masked by itself. */
export function linePlaceholder(unit: string, { marker, id, kind }: PlaceholderPlan): string {
  let isFirst = true
  return unit.replace(/[^\r\n]+/g, ({ length }) => {
    if (kind === 'comments') return '#'.padEnd(length, '0')
    const isNumbered = isFirst
    isFirst = false
    if (!isNumbered || marker.length + id.length > length) return marker.padEnd(length, '0').slice(0, length)
    const isBlock = kind === 'block' && marker.length + id.length + blockMarks <= length
    return isBlock ? blockOf(marker + id, length) : (marker + id).padEnd(length, '0')
  })
}

/** What stands for a unit in a text to be formatted: one word without line ends, as long as the unit where it fits. */
export function wordPlaceholder(unit: string, { marker, id, kind }: PlaceholderPlan): string {
  const { length } = unit
  // a digit behind a hash ends the reading of programs: formatters leave code alone that they cannot read
  if (kind === 'code') return `${marker}${id}#0`.padEnd(length, '0')
  return kind === 'block' ? blockOf(marker + id, length) : (marker + id).padEnd(length, '0')
}

const blockMarks = '<!>'.length

/** A declaration of HTML: the shortest thing that ends lists, quotes and tables in front of it, and itself on its line. */
function blockOf(word: string, length: number): string {
  return `<!${word.padEnd(length - blockMarks, '0')}>`
}
