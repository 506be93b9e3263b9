import { listTags, type SourceTag } from '../../engine/list-tags.ts'
import { tagIndexAt } from '../../engine/tag-index-at.ts'
import type { RuleContext } from '../../rule-context.ts'

/** The tag that an offset stands in. */
export function tagAround({ tree }: RuleContext, offset: number): SourceTag | undefined {
  const tags = listTags(tree)
  return tags[tagIndexAt(tags, offset)]
}
