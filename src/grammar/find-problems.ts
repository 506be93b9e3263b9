import type { Spelling } from '../ast/spelling.ts'
import { explainLexProblem } from './explain-lex-problem.ts'
import { explainPairing } from './explain-pairing.ts'
import type { Finding } from './finding.ts'
import { hugoMessage, hugoTagMessage } from './hugo-message.ts'
import type { Item, TagItem } from './item.ts'
import type { Knowledge } from './knowledge.ts'
import type { Pairing } from './pairing.ts'

/**
 * All that is wrong with the tags of a page, one finding for one cause, in the order of the page. `isRefused`: Hugo is
 * known to refuse the page.
 */
export function findProblems(
  source: string,
  items: readonly Item[],
  pairing: Pairing,
  knowledge: Knowledge,
  spelling: Spelling,
  isRefused: boolean,
): Finding[] {
  const findings: Finding[] = []
  if (pairing.problems.length === 0 && items.every(item => isFine(item, knowledge))) return findings
  const outermost = outermostOffsets(items, pairing)
  let hasProblem = false
  items.forEach((item, itemIndex) => {
    const startOffset = item.kind === 'tag' ? item.left.startOffset : item.token.startOffset
    const hugoOffset = outermost.get(itemIndex) ?? startOffset
    if (item.kind === 'tag') {
      findings.push(...tagFindings(item, itemIndex, hugoOffset, knowledge, spelling))
    }
    const { problem } = item
    if (problem === undefined) return
    const isFirst = !hasProblem
    hasProblem = true
    findings.push({
      ...explainLexProblem(problem, item, source, spelling),
      severity: 'error',
      hugo: { message: hugoMessage(problem, source, isFirst ? undefined : 200), offset: problem.startOffset },
      itemIndex,
    })
  })
  const isCertain = isRefused && pairing.problems.length > 0 && knowledge.isCertain()
  for (const problem of pairing.problems) {
    const item = items[problem.itemIndex] as TagItem
    // the closing tag is reported already for what is wrong with it alone
    if (item.problem !== undefined && problem.kind !== 'unclosed') continue
    findings.push(explainPairing(problem, items, outermost, spelling, isCertain))
  }
  return findings
}

/** Whether a look is enough to know that nothing is wrong: true of nearly every item of nearly every page. */
function isFine(item: Item, knowledge: Knowledge): boolean {
  if (item.problem !== undefined) return false
  if (item.kind !== 'tag') return true
  if (item.name === undefined) return item.tail !== undefined && !item.isOpening
  if (knowledge.hasTemplates && knowledge.exists(item.name.image) === false) return false
  const { params } = item
  for (let index = 1; index < params.length; index++) {
    if ((params[index]!.assignment === undefined) !== (params[0]!.assignment === undefined)) return false
  }
  return true
}

function tagFindings(
  item: TagItem,
  itemIndex: number,
  hugoOffset: number,
  knowledge: Knowledge,
  spelling: Spelling,
): Finding[] {
  const { left, name, right } = item
  const base = { severity: 'error', itemIndex } as const
  const range = { startOffset: left.startOffset, endOffset: item.endOffset }
  const findings: Finding[] = []
  if (!item.isOpening && item.tail === undefined && right !== undefined) {
    findings.push({
      ...base,
      ...range,
      code: 'parse/missing-name',
      message: `This tag has no shortcode name. Write one behind "${left.image}", or escape the tag as "${left.image}/* */${right.image}" to print it.`,
      hugo: { message: hugoTagMessage.noName, offset: hugoOffset },
    })
  }
  if (name !== undefined && !item.inline && knowledge.exists(name.image) === false) {
    const hint = name.image.endsWith('/')
      ? slashHint(name.image.slice(0, -1), `${left.image[2] === '%' ? '%' : '>'}${spelling.close}`, knowledge)
      : ''
    findings.push({
      ...base,
      code: 'parse/unknown-shortcode',
      message: `The site has no template for the shortcode "${name.image}".${hint || ' Correct the name, or add the template to layouts/_shortcodes.'}`,
      startOffset: name.startOffset,
      endOffset: name.startOffset + name.image.length,
      hugo: { message: hugoTagMessage.unknown(name.image), offset: hugoOffset },
    })
  }
  const isNamed = item.params[0]?.assignment !== undefined
  const other = item.params.find(param => (param.assignment !== undefined) !== isNamed)
  const isMixedForLexer = item.problem?.kind.startsWith('mixed')
  if (other !== undefined && !isMixedForLexer && item.problem === undefined) {
    const last = other.assignment ?? other.first
    findings.push({
      ...base,
      code: 'parse/mixed-params',
      message:
        'A tag has either named or positional parameters, not both. Name this one too, or take the names from the others.',
      startOffset: other.first.startOffset,
      endOffset: last.startOffset + last.image.length,
      hugo: { message: hugoTagMessage.mixedParams(name?.image ?? '', isNamed), offset: hugoOffset },
    })
  }
  return findings
}

/** For tags inside of others: where the outermost one starts, which is the position that Hugo reports. */
function outermostOffsets(items: readonly Item[], pairing: Pairing): Map<number, number> {
  const offsets = new Map<number, number>()
  let depth = 0
  let outermost = 0
  items.forEach((item, itemIndex) => {
    if (depth > 0) offsets.set(itemIndex, outermost)
    const role = pairing.roles[itemIndex]
    if (role === 'close') depth--
    else if (role === 'open') {
      if (depth === 0) outermost = (item as TagItem).left.startOffset
      depth++
    }
  })
  return offsets
}

function slashHint(name: string, right: string, knowledge: Knowledge): string {
  return knowledge.exists(name) === true && knowledge.inner(name) === false
    ? ` The slash is part of the name. Leave it out: "${name}" takes no content.`
    : ` The slash is part of the name: write "${name} /${right}", with a blank in front of it.`
}
