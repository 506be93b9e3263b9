import type { Position } from '../text/position.ts'

/** Hugo's type of a front matter value, whatever the format. */
export type FrontmatterValueType = 'string' | 'int' | 'float' | 'bool' | 'datetime' | 'null' | 'list' | 'map'

/** A key or list index on the way to a value. */
export type FrontmatterPath = readonly (string | number)[]

/** One value of a front matter block, at any depth, so that a rule or an editor need not know the format. */
export interface FrontmatterEntry {
  /** Keys as spelled, list elements by their index. */
  readonly path: FrontmatterPath
  /** The key; absent on list elements. Positions are those of the file. */
  readonly keyPosition?: Position
  /** The value as written, quotes included. */
  readonly valuePosition: Position
  readonly type: FrontmatterValueType
  /**
   * The value as plain JSON: scalars as themselves, dates as their text, integers that a number cannot hold as their
   * digits; null for lists and maps, whose parts are entries of their own.
   */
  readonly value: string | number | boolean | null
}
