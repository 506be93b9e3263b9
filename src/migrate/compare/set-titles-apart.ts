import type { PageDifference } from './page-comparison.ts'
import type { Heading, PageContent } from './page-content.ts'
import { plainTypography } from './plain-typography.ts'

interface WithoutTitles {
  readonly hugo: PageContent
  readonly target: PageContent
  readonly differences: readonly PageDifference[]
}

/** Takes away the title at the start of a page where only one side's theme prints it within the content. */
export function setTitlesApart(hugo: PageContent, target: PageContent): WithoutTitles {
  const [ofHugo, ofTarget] = [ownTitle(hugo, target), ownTitle(target, hugo)]
  const title = ofHugo ?? ofTarget
  if (title === undefined) return { hugo, target, differences: [] }
  const text = `h1#${title.id} ${title.text}`
  const difference: PageDifference = {
    kind: 'heading',
    hugo: ofHugo === undefined ? undefined : text,
    target: ofHugo === undefined ? text : undefined,
    cause: 'title',
    after: '',
  }
  return {
    hugo: ofHugo === undefined ? hugo : withoutTitle(hugo),
    target: ofHugo === undefined ? withoutTitle(target) : target,
    differences: [difference],
  }
}

function ownTitle(page: PageContent, other: PageContent): Heading | undefined {
  const title = startingTitle(page)
  if (title === undefined) return undefined
  const theirs = startingTitle(other)
  if (theirs === undefined) return title
  const isSame = (heading: Heading | undefined) =>
    heading !== undefined && plainTypography(heading.text) === plainTypography(theirs.text)
  return isSame(page.headings[1]) && !isSame(other.headings[1]) ? title : undefined
}

function startingTitle({ headings }: PageContent): Heading | undefined {
  const first = headings[0]
  return first?.level === 1 && first.start === 0 ? first : undefined
}

function withoutTitle(page: PageContent): PageContent {
  const { end } = page.headings[0]!
  const headings = page.headings.slice(1)
  return {
    ...page,
    words: page.words.slice(end),
    headings: headings.map(heading => ({ ...heading, start: heading.start - end, end: heading.end - end })),
    omissions: page.omissions.map(place => Math.max(0, place - end)),
  }
}
