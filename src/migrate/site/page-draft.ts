import type { PageFacts } from '../../site/pages/page-facts.ts'
import type { Position } from '../../text/position.ts'
import type { MigrationFinding } from '../finding.ts'
import { entryOf } from './frontmatter/entries.ts'
import type { NewAddress } from './paths/new-address.ts'
import type { PagePlace } from './paths/page-place.ts'
import type { ReadPage } from './read-documents.ts'

/** A page while its plan is made. */
export interface PageDraft extends ReadPage {
  readonly facts: PageFacts
  readonly place: PagePlace
  readonly path: string
  readonly address: NewAddress
  /** The path of the site's base URL. */
  readonly base: string
  readonly findings: MigrationFinding[]
}

/** The path of a page's URL in the new site; that in Hugo's where the target has no addresses of its own. */
export function urlOf({ address, facts, base }: PageDraft, hasAddresses: boolean): string | undefined {
  if (!hasAddresses) return facts.url
  return address.sitePath === undefined ? undefined : base + address.sitePath
}

/** Where a field stands in the Hugo file; its start for one that is not there. */
export function draftPosition({ document }: PageDraft, key: string): Position {
  const entry = entryOf(document.data.root, key)
  return entry === undefined ? document.position(0, 0) : document.position(entry.keyStart, entry.keyEnd)
}
