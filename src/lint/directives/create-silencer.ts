import type { LintMessage } from '../lint-message.ts'
import type { Directive, DirectiveName } from './directive.ts'

/** A directive, with the name in it that stands for a rule; itself when it names none. */
interface Applying {
  readonly directive: Directive
  readonly name: Directive | DirectiveName
}

/** What directives say of one rule, sorted once, as a file may have as many of them as messages. */
interface RuleSilence {
  /** Of the whole file. */
  readonly file: Applying[]
  readonly byLine: Map<number, Applying[]>
  /** `disable` and `enable`, in the order of the source. */
  readonly ranges: readonly Applying[]
  /** So many of these stand before the message that was looked at last. */
  passed: number
  open: Applying | undefined
}

/**
 * Gives a function that tells the directive that silences a message; it has to be asked for messages in the order of the
 * source. Directives that would do so too are put into `used` as well.
 */
export function createSilencer(
  directives: readonly Directive[],
  used: Set<Directive | DirectiveName>,
): (message: LintMessage) => Directive | undefined {
  const rules = new Map<string, RuleSilence>()
  const use = ({ directive, name }: Applying) => {
    used.add(directive).add(name)
    return directive
  }
  /** All of them are used now, and the first of them stands for all. */
  const useAll = (applying: Applying[] | undefined) => {
    for (const each of applying?.splice(1) ?? []) use(each)
    return applying?.[0] && use(applying[0])
  }
  return ({ ruleId, position: { start } }) => {
    let rule = rules.get(ruleId)
    if (rule === undefined) {
      rule = silenceOf(directives, ruleId)
      rules.set(ruleId, rule)
    }
    while (rule.passed < rule.ranges.length) {
      const next = rule.ranges[rule.passed]!
      if (next.directive.startOffset > start.offset) break
      rule.passed++
      if (next.directive.kind === 'disable') rule.open ??= next
      else if (rule.open !== undefined) {
        use(next)
        rule.open = undefined
      }
    }
    const ofFile = useAll(rule.file)
    const ofLine = useAll(rule.byLine.get(start.line))
    const ofRange = rule.open && use(rule.open)
    const isFileFirst =
      ofFile !== undefined && ofFile.startOffset <= (ofLine?.startOffset ?? ofFile.startOffset)
    return (isFileFirst ? ofFile : ofLine) ?? ofRange
  }
}

function silenceOf(directives: readonly Directive[], ruleId: string): RuleSilence {
  const file: Applying[] = []
  const byLine = new Map<number, Applying[]>()
  const ranges: Applying[] = []
  const group = ruleId.slice(0, ruleId.indexOf('/'))
  const put = (line: number, applying: Applying) => {
    const same = byLine.get(line)
    if (same === undefined) byLine.set(line, [applying])
    else same.push(applying)
  }
  for (const directive of directives) {
    const { names, kind, startLine, endLine } = directive
    const name =
      names.length === 0 ? directive : names.find(each => each.name === ruleId || each.name === group)
    if (name === undefined) continue
    const applying = { directive, name }
    if (kind === 'disable-file') file.push(applying)
    else if (kind === 'disable-next-line') put(endLine + 1, applying)
    else if (kind === 'disable-line') for (let line = startLine; line <= endLine; line++) put(line, applying)
    else ranges.push(applying)
  }
  return { file, byLine, ranges, passed: 0, open: undefined }
}
