/** Reads one line from the left, with tabs as steps to the next multiple of four columns. */
export class LineCursor {
  readonly line: string
  at = 0
  column = 0

  constructor(line: string) {
    this.line = line
  }

  /** What is left, without its indentation. */
  get rest(): string {
    let at = this.at
    while (this.line[at] === ' ' || this.line[at] === '\t') at++
    return this.line.slice(at)
  }

  /** The columns of white space here. */
  get indent(): number {
    let column = this.column
    for (let at = this.at; ; at++) {
      if (this.line[at] === ' ') column++
      else if (this.line[at] === '\t') column += 4 - (column % 4)
      else return column - this.column
    }
  }

  get isBlank(): boolean {
    return this.rest === ''
  }

  /** Passes white space of up to so many columns; a tab that reaches further is passed in part. */
  skipIndent(columns: number): void {
    const target = this.column + columns
    while (this.column < target) {
      const char = this.line[this.at]
      if (char === ' ') this.column++
      else if (char === '\t') {
        const next = this.column + 4 - (this.column % 4)
        if (next > target) {
          this.column = target
          return
        }
        this.column = next
      } else return
      this.at++
    }
  }

  /** Passes characters that are no tabs. */
  skip(count: number): void {
    this.at += count
    this.column += count
  }

  /** Passes the mark of a block quote, with the white space around it that belongs to it. */
  passQuote(): void {
    this.skipIndent(this.indent)
    this.skip(1)
    this.skipIndent(1)
  }
}
