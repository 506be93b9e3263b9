import type { TagSpan } from './create-tag-balance.ts'

const voidNames = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Whether HTML knows no content of a tag. */
export function isVoidTag({ name }: TagSpan): boolean {
  return voidNames.has(name.toLowerCase())
}
