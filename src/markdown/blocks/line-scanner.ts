const space = 32
const tab = 9

/** Reads one line of a text from the left, with tabs as steps to the next multiple of four columns. */
export class LineScanner {
  readonly text: string
  /** What is passed so far, in code units and in columns; a tab may be passed in part. */
  at = 0
  column = 0
  /** The end of the line, without its line end. */
  end = 0
  /** The first character here that is no white space, or the end of the line. */
  next = 0
  /** The columns of white space in front of it. */
  indent = 0

  constructor(text: string) {
    this.text = text
  }

  get isBlank(): boolean {
    return this.next === this.end
  }

  /** The code of the first character that is no white space; not to be asked of a blank line. */
  get code(): number {
    return this.text.charCodeAt(this.next)
  }

  open(start: number, lineEnd: number): void {
    this.at = start
    this.column = 0
    this.end = lineEnd > start && this.text.charCodeAt(lineEnd - 1) === 13 ? lineEnd - 1 : lineEnd
    this.look()
  }

  /** Passes white space of up to so many columns. */
  passIndent(columns: number): void {
    const target = this.column + columns
    while (this.column < target) {
      const code = this.at < this.end ? this.text.charCodeAt(this.at) : 0
      if (code === space) this.column++
      else if (code === tab) {
        const step = this.column + 4 - (this.column % 4)
        if (step > target) {
          this.column = target
          break
        }
        this.column = step
      } else break
      this.at++
    }
    this.look()
  }

  /** Passes the white space here, and so many characters behind it, none of them a tab. */
  passMark(length: number): void {
    this.column += this.indent + length
    this.at = this.next + length
    this.look()
  }

  private look(): void {
    let { at, column } = this
    for (; at < this.end; at++) {
      const code = this.text.charCodeAt(at)
      if (code === space) column++
      else if (code === tab) column += 4 - (column % 4)
      else break
    }
    this.next = at
    this.indent = column - this.column
  }
}
