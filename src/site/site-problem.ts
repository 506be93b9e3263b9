import type { Position } from '../text/position.ts'

/** The codes of what is wrong with a site. A code keeps its meaning for ever; new ones may be added. */
export const siteProblemCodes = [
  'site/no-config',
  'site/broken-config',
  'site/missing-module',
  'site/broken-template',
  'site/broken-statement',
  'site/unknown-statement',
  'site/contradicted-statement',
] as const

export type SiteProblemCode = (typeof siteProblemCodes)[number]

/** Something that keeps a part of a site from being known; each is reported once. */
export interface SiteProblem {
  readonly code: SiteProblemCode
  /** What is wrong, and what follows from it. */
  readonly message: string
  /** The file or folder concerned, as a path of the host. */
  readonly path?: string
  /** Where in the file, as far as that is known. */
  readonly position?: Position
}
