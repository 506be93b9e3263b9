/** Where a call stands, as far as its translation hangs on it. */
export interface CallPlace {
  /** `block` when it is alone in its paragraph or stands between blocks. */
  readonly display: 'block' | 'inline'
  /**
   * What is around it: prose, the address or title of a link or image, its alternative text, HTML between tags or in an
   * attribute or comment, a code span, a code block.
   */
  readonly within:
    | 'text'
    | 'destination'
    | 'title'
    | 'alt'
    | 'html'
    | 'attribute'
    | 'comment'
    | 'codeSpan'
    | 'codeBlock'
  readonly inTable: boolean
  readonly inHeading: boolean
  /** What each further line starts with to stay in the list items and quotes around: white space and `>`. */
  readonly prefix: string
}
