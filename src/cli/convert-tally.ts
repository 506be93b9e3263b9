import { exitCodes } from './exit-codes.ts'

/** What became of a file. */
export type ConvertOutcome = 'converted' | 'unchanged' | 'bare' | 'refused' | 'unreadable' | 'failed'

/** Counts what became of all files. */
export interface ConvertTally {
  add(outcome: ConvertOutcome): void
  readonly exitCode: number
  /** `12 of 14 files converted to toml, 1 has no front matter, 1 refused`. */
  summary(format: string, isWritten: boolean): string
}

export function createConvertTally(): ConvertTally {
  const counts: Record<ConvertOutcome, number> = {
    converted: 0,
    unchanged: 0,
    bare: 0,
    refused: 0,
    unreadable: 0,
    failed: 0,
  }
  return {
    add(outcome) {
      counts[outcome]++
    },
    get exitCode() {
      if (counts.failed > 0) return exitCodes.trouble
      return counts.refused + counts.unreadable > 0 ? exitCodes.problems : exitCodes.fine
    },
    summary(format, isWritten) {
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
      const verb = isWritten ? 'converted' : 'would be converted'
      const parts = [
        `${counts.converted} of ${total} ${total === 1 ? 'file' : 'files'} ${verb} to ${format}`,
        ...part(counts.unchanged, `in ${format} already`),
        ...part(counts.bare, 'without front matter'),
        ...part(counts.refused, 'refused, for Hugo would read another page'),
        ...part(counts.unreadable, 'with broken front matter'),
        ...part(counts.failed, 'could not be read or written'),
      ]
      const hint = isWritten || counts.converted === 0 ? '' : '\nNothing was written; --write does.'
      return parts.join(', ') + hint
    },
  }
}

function part(count: number, text: string): string[] {
  return count === 0 ? [] : [`${count} ${text}`]
}
