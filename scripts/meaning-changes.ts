import { type HugoShortcode, type HugoView, hugoView } from '../src/hugo.ts'
import type { ShortcodeLookup } from '../src/index.ts'

/**
 * What Hugo sees otherwise: `refusal` (it refused the page before), `breaks` (it refuses it now), `params` (front matter),
 * `calls` (names and places of calls), `values` (parameters of calls), `delimiters`, `text` (all that is neither tag nor
 * front matter). How a tag is written, in which order named parameters stand in it, and blank space behind front matter
 * are no part of it.
 */
export type MeaningChange = 'refusal' | 'breaks' | 'params' | 'calls' | 'values' | 'delimiters' | 'text'

/** Compares what Hugo makes of two texts of a page. */
export function meaningChanges(
  before: string,
  after: string,
  shortcodes: ShortcodeLookup | undefined,
): readonly MeaningChange[] {
  if (before === after) return []
  const options = shortcodes === undefined ? {} : { shortcodes }
  const [old, now] = [hugoView(before, options), hugoView(after, options)]
  if (!old.ok) return now.ok ? ['refusal'] : []
  if (!now.ok) return ['breaks']
  const changes: MeaningChange[] = []
  const compare = (change: MeaningChange, see: (view: HugoView & { ok: true }) => unknown) => {
    if (JSON.stringify(see(old)) !== JSON.stringify(see(now))) changes.push(change)
  }
  const calls = (view: HugoView & { ok: true }, see: (call: HugoShortcode) => unknown) =>
    view.shortcodes.flatMap(call => eachCall(call).map(see))
  compare('params', ({ params, page }) => [params, page])
  compare('calls', view => calls(view, ({ name, ordinal, inline }) => [name, ordinal, inline]))
  compare('values', view =>
    calls(view, ({ named, positional }) => [[...named].sort(([a], [b]) => (a < b ? -1 : 1)), positional]),
  )
  compare('delimiters', view => calls(view, ({ delimiter }) => delimiter))
  compare('text', ({ tokens }) => {
    const texts = tokens.filter(({ type }) => type === 'text' || type === 'summaryDivider')
    return texts
      .map(({ value }) => value)
      .join('')
      .trimStart()
  })
  return changes
}

/** A call and those in it, in the order of the source. */
function eachCall(call: HugoShortcode): HugoShortcode[] {
  const found: HugoShortcode[] = []
  const rest: HugoShortcode[] = [call]
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    found.push(next)
    rest.push(...(next.inner ?? []).filter(part => typeof part !== 'string').reverse())
  }
  return found
}
