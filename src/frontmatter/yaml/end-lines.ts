/** A block with a line feed for each lone carriage return: Hugo's decoder ends a line there, the package `yaml` does not. */
export function endLines(source: string): string {
  return source.includes('\r') ? source.replace(/\r(?!\n)/g, '\n') : source
}
