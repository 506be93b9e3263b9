import type { Spelling } from '../ast/spelling.ts'
import { createFinder, type Finder } from './finder.ts'
import { type Intro, readIntro } from './intro.ts'
import type { LexProblem } from './lex-problem.ts'

/** What a tag expects next: its name, parameters, or (behind the name of a closing tag) its end. */
export const expectName = 0
export const expectParams = 1
export const expectEnd = 2

/** What the token patterns of one lexer remember while they read one source. */
export interface ScanState {
  readonly spelling: Spelling
  intro: Intro
  /** The next summary divider; Infinity when there is none or it was seen. */
  dividerOffset: number
  expects: typeof expectName | typeof expectParams | typeof expectEnd
  /** Whether a slash was read in the current tag. */
  hasSlash: boolean
  /** What a pattern found wrong at the place that is being read. */
  pending: LexProblem | undefined
  readonly commentEnd: { readonly '<': Finder; readonly '%': Finder }
  readonly quote: Finder
  readonly lineFeed: Finder
  readonly backslash: Finder
  readonly escapedBacktick: Finder
  readonly backtick: Finder
  /** For the end of a broken tag: the next pair of opening and of closing characters. */
  readonly nextOpen: Finder
  readonly nextClose: Finder
  readonly nextLine: Finder
}

export function createScanState(spelling: Spelling): ScanState {
  return {
    spelling,
    intro: readIntro('', spelling),
    dividerOffset: Number.POSITIVE_INFINITY,
    expects: expectName,
    hasSlash: false,
    pending: undefined,
    commentEnd: {
      '<': createFinder(`*/>${spelling.close}`),
      '%': createFinder(`*/%${spelling.close}`),
    },
    quote: createFinder('"'),
    lineFeed: createFinder('\n'),
    backslash: createFinder('\\'),
    escapedBacktick: createFinder('\\`'),
    backtick: createFinder('`'),
    nextOpen: createFinder(spelling.open),
    nextClose: createFinder(spelling.close),
    nextLine: createFinder('\n'),
  }
}

/** Makes the state ready for another source. */
export function resetScanState(scan: ScanState, source: string): void {
  scan.intro = readIntro(source, scan.spelling)
  const dividerOffset = source.indexOf(scan.intro.divider, scan.intro.searchStart)
  scan.dividerOffset = dividerOffset < 0 ? Number.POSITIVE_INFINITY : dividerOffset
  scan.pending = undefined
  scan.commentEnd['<'].nextOffset = -1
  scan.commentEnd['%'].nextOffset = -1
  scan.quote.nextOffset = -1
  scan.lineFeed.nextOffset = -1
  scan.backslash.nextOffset = -1
  scan.escapedBacktick.nextOffset = -1
  scan.backtick.nextOffset = -1
  scan.nextOpen.nextOffset = -1
  scan.nextClose.nextOffset = -1
  scan.nextLine.nextOffset = -1
}
