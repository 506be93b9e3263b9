import type { Finding } from './finding.ts'
import type { Item, TagItem } from './item.ts'
import type { HugoStop } from './pair-like-hugo.ts'

/**
 * Moves what Hugo stops at to the front, with Hugo's message and position. Where Hugo's verdict on the whole page is not
 * known it is what its lexer stops at, which no template can change.
 */
export function putFirst(findings: Finding[], stop: HugoStop | undefined, items: readonly Item[]): void {
  const blamed =
    stop === undefined ? findings.find(finding => finding.hugo !== undefined) : blame(findings, stop, items)
  if (blamed === undefined) return
  const index = findings.indexOf(blamed)
  if (index >= 0) findings.splice(index, 1)
  findings.unshift(blamed)
}

const pairingCodes: readonly string[] = [
  'parse/unclosed-shortcode',
  'parse/unmatched-closing-tag',
  'parse/shortcode-without-inner',
]

function blame(findings: readonly Finding[], stop: HugoStop, items: readonly Item[]): Finding {
  const isPairing = stop.kind === 'withoutInner' || stop.kind === 'unclosed'
  const ofItem = findings.filter(finding => finding.itemIndex === stop.itemIndex)
  const blamed =
    ofItem.find(({ hugo }) => hugo?.message === stop.message) ??
    (isPairing ? ofItem.at(-1) : undefined) ??
    (isPairing ? findings.find(({ code }) => pairingCodes.includes(code)) : undefined) ??
    surplusFinding(stop, items)
  blamed.hugo = { message: stop.message, offset: stop.offset }
  return blamed
}

/** By their names the tags are in order, and yet Hugo stops: a doubled slash has closed more than one shortcode. */
function surplusFinding(stop: HugoStop, items: readonly Item[]): Finding {
  const item = items[stop.itemIndex] as TagItem
  return {
    code: stop.kind === 'unclosed' ? 'parse/unclosed-shortcode' : 'parse/unmatched-closing-tag',
    severity: 'error',
    message:
      'Hugo counts each slash of a tag as a closing, so a tag with several slashes has closed the shortcode around it too. Write one slash only.',
    startOffset: item.left.startOffset,
    endOffset: item.endOffset,
    itemIndex: stop.itemIndex,
  }
}
