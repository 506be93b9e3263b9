import type { TokenType } from 'chevrotain'
import type { Intro } from './intro.ts'
import { anyCharacter, createPatternToken, matchUpTo } from './pattern.ts'
import type { ScanState } from './scan-state.ts'

export interface FrontmatterTokens {
  readonly Bom: TokenType
  readonly FenceSpace: TokenType
  readonly FenceOpen: TokenType
  readonly FrontmatterSource: TokenType
  readonly FenceClose: TokenType
  readonly BrokenFence: TokenType
}

/** The tokens before the body. Where they are was found before: the patterns only cut the source there. */
export function createFrontmatterTokens(scan: ScanState): FrontmatterTokens {
  const cut = (name: string, range: (intro: Intro) => readonly [number, number], pushMode?: string) =>
    createPatternToken({
      name,
      startsWith: anyCharacter,
      exec(source, offset) {
        const [start, end] = range(scan.intro)
        return offset === start && offset < end ? matchUpTo(source, start, end) : null
      },
      ...(pushMode === undefined ? {} : { pushMode }),
    })
  const none = [-1, -1] as const
  return {
    Bom: cut('Bom', ({ bomEnd }) => [0, bomEnd]),
    BrokenFence: cut('BrokenFence', ({ problem, bomEnd, bodyStart }) =>
      problem ? [bomEnd, bodyStart] : none,
    ),
    FenceSpace: cut('FenceSpace', ({ format, bomEnd, blockStart }) => (format ? [bomEnd, blockStart] : none)),
    FenceOpen: cut('FenceOpen', ({ blockStart, valueStart }) => [blockStart, valueStart]),
    FrontmatterSource: cut('FrontmatterSource', ({ valueStart, valueEnd }) => [valueStart, valueEnd]),
    FenceClose: cut(
      'FenceClose',
      ({ format, valueEnd, bodyStart }) => (format ? [valueEnd, bodyStart] : none),
      'body',
    ),
  }
}
