/**
 * The id itself, or with the first number that is free, as Goldmark numbers ids. `taken` knows from which number on to look,
 * so that time stays linear.
 */
export function freeId(id: string, taken: Map<string, number>): string {
  const from = taken.get(id)
  if (from === undefined) return id
  let count = from
  while (taken.has(`${id}-${count}`)) count++
  taken.set(id, count + 1)
  return `${id}-${count}`
}
