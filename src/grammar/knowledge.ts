import type { Item, TagItem } from './item.ts'
import type { ShortcodeLookup } from './shortcode-lookup.ts'

/** What is known of the shortcodes of a page, from the site's templates or else from the page itself. */
export interface Knowledge {
  /** Whether templates were asked at all. */
  readonly hasTemplates: boolean
  /** False when the site has no template of that name; undefined when that is not known. */
  exists(name: string): boolean | undefined
  /** What the template says; undefined when there is none or it is not known. */
  inner(name: string): boolean | undefined
  /** What the template says, else whether the page closes the name anywhere. */
  takesInner(name: string): boolean
  /** Whether `takesInner` is sure for every name of the page, so that Hugo's verdict is too. */
  isCertain(): boolean
}

export function createKnowledge(lookup: ShortcodeLookup | undefined, items: readonly Item[]): Knowledge {
  const answers = new Map<string, boolean | 'unknown' | undefined>()
  let closed: Set<string> | undefined
  const ask = (name: string): boolean | 'unknown' | undefined => {
    if (lookup === undefined) return 'unknown'
    if (!answers.has(name)) {
      const answer = lookup(name)
      answers.set(name, typeof answer === 'object' ? answer.inner : answer)
    }
    return answers.get(name)
  }
  return {
    hasTemplates: lookup !== undefined,
    exists(name) {
      const answer = ask(name)
      return answer === 'unknown' ? undefined : answer !== undefined
    },
    inner(name) {
      const answer = ask(name)
      return answer === 'unknown' ? undefined : answer
    },
    takesInner(name) {
      const answer = ask(name)
      if (typeof answer === 'boolean') return answer
      closed ??= closedNames(items)
      return closed.has(name)
    },
    isCertain() {
      const known = (closed ??= closedNames(items))
      return items.every(
        item =>
          item.kind !== 'tag' ||
          item.name === undefined ||
          item.inline ||
          ask(item.name.image) !== 'unknown' ||
          known.has(item.name.image),
      )
    },
  }
}

/** The names that the page closes: a template that is closed once must always be. */
function closedNames(items: readonly Item[]): Set<string> {
  const names = new Set<string>()
  for (const item of items) {
    if (item.kind !== 'tag') continue
    const name = closedName(item)
    if (name !== undefined) names.add(name)
  }
  return names
}

function closedName(tag: TagItem): string | undefined {
  if (tag.tail === undefined) return undefined
  return tag.isOpening ? tag.name?.image : tag.closingName
}
