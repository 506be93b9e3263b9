/**
 * A place in a source text, as unist has it: `line` and `column` count from 1, `offset` counts UTF-16 code
 * units from 0. A line ends with a line feed only, as in Hugo.
 */
export interface Point {
  line: number
  column: number
  offset: number
}

/** A range in a source text; `end` is the first place behind it. */
export interface Position {
  start: Point
  end: Point
}
