import type { Item, TagItem } from './item.ts'
import type { Knowledge } from './knowledge.ts'
import { createOpenTags, type OpenTag } from './open-tags.ts'
import type { Pairing, PairingProblem, TagRole } from './pairing.ts'

/**
 * Pairs each closing tag with the nearest opening tag of its name that is still open; opening tags that are passed over
 * stay single. This is the pairing without knowledge of templates, and the one that finds the tag to blame when Hugo
 * refuses a page. `phantomName` is a shortcode that Hugo took for front matter.
 */
export function pairByName(items: readonly Item[], knowledge: Knowledge, phantomName?: string): Pairing {
  const roles: (TagRole | undefined)[] = new Array(items.length)
  const problems: PairingProblem[] = []
  const open = createOpenTags()
  if (phantomName !== undefined) open.push({ itemIndex: -1, name: phantomName, kind: 'broken' })

  for (let itemIndex = 0; itemIndex < items.length; itemIndex++) {
    const item = items[itemIndex]!
    if (item.kind !== 'tag') continue
    if (!item.isOpening && item.tail !== undefined) close(item, itemIndex)
    else roles[itemIndex] = openOrSingle(item, itemIndex)
  }
  for (let tag = open.pop(); tag !== undefined; tag = open.pop()) passOver(tag, undefined)
  problems.sort((a, b) => a.itemIndex - b.itemIndex)
  return { roles, surplus: new Map(), problems }

  function openOrSingle(item: TagItem, itemIndex: number): TagRole {
    const name = item.name?.image ?? ''
    if (item.isBroken) {
      // no shortcode, but it explains a closing tag of its name
      if (item.tail === undefined && name !== '') open.push({ itemIndex, name, kind: 'broken' })
      return 'stray'
    }
    if (item.name === undefined && !item.isOpening) return 'stray'
    const isLeaf = !item.inline && knowledge.inner(name) === false
    if (item.tail !== undefined) {
      if (isLeaf) problems.push({ kind: 'withoutInner', itemIndex })
      return 'selfClosing'
    }
    if (name !== '') open.push({ itemIndex, name, kind: item.inline ? 'inline' : isLeaf ? 'leaf' : 'open' })
    return item.inline ? 'open' : 'single'
  }

  function passOver(tag: OpenTag, closeIndex: number | undefined): void {
    if (tag.kind === 'inline' && closeIndex !== undefined) roles[tag.itemIndex] = 'single'
    if (tag.kind !== 'open' || !knowledge.takesInner(tag.name)) return
    const related = closeIndex === undefined ? {} : { relatedIndex: closeIndex }
    problems.push({ kind: 'unclosed', itemIndex: tag.itemIndex, ...related })
  }

  function close(item: TagItem, itemIndex: number): void {
    roles[itemIndex] = 'stray'
    const isTypo = item.problem?.kind === 'closing-mismatch'
    const isPartner = open.partnerOf(item.closingName, isTypo ? knowledge : undefined)
    if (isPartner === undefined) {
      if (!item.isBroken) problems.push({ kind: 'unmatched', itemIndex })
      return
    }
    let tag = open.pop()!
    for (; !isPartner(tag); tag = open.pop()!) passOver(tag, itemIndex)
    if (tag.kind === 'leaf') problems.push({ kind: 'withoutInner', itemIndex, relatedIndex: tag.itemIndex })
    else if (item.isBroken) {
      if (tag.kind === 'inline') roles[tag.itemIndex] = 'single'
    } else if (tag.kind !== 'broken') {
      roles[tag.itemIndex] = 'open'
      roles[itemIndex] = 'close'
    }
  }
}
