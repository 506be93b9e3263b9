/** What the program tells the shell. The highest of all files counts. */
export const exitCodes = {
  /** No errors in the content; warnings may have been reported. */
  fine: 0,
  /** Errors in the content. */
  problems: 1,
  /** Wrong usage, or a file that cannot be read. */
  trouble: 2,
} as const
