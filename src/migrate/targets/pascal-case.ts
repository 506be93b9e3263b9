/** A name for a component: `tabs/item-two` is `TabsItemTwo`; one that starts with a digit gets an `X`. */
export function pascalCase(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')
  const joined = words.map(word => word[0]!.toUpperCase() + word.slice(1)).join('')
  return /^\p{L}/u.test(joined) ? joined : `X${joined}`
}
