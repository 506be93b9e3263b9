import type { Template } from './reader/template-nodes.ts'
import type { ParameterKey } from './signature/abstract-value.ts'
import { choiceGroups } from './signature/choice-groups.ts'
import {
  maxProbedParameters,
  namedParameters,
  positionalParameters,
} from './signature/describe-parameters.ts'
import { outputKind } from './signature/output-kind.ts'
import type { PartialLookup } from './signature/partial-lookup.ts'
import {
  createProbe,
  failsAnyhow,
  foreignName,
  isNeeded,
  type Probe,
  type Question,
} from './signature/probe-template.ts'
import { runTemplate } from './signature/run-template.ts'
import type {
  CallOutcome,
  Certainty,
  ChildrenSignature,
  InnerSignature,
  ShortcodeSignature,
} from './signature/signature.ts'
import { sureOutcome } from './signature/sure-outcome.ts'
import type { TemplateFacts } from './signature/template-facts.ts'
import { unknownSignature } from './signature/unknown-signature.ts'
import { takesInner } from './takes-inner.ts'

function innerContent(facts: TemplateFacts, takes: Certainty): InnerSignature['content'] {
  const { content } = facts.inner
  if (content.has('unknown')) return 'unknown'
  if (content.has('markdown')) return content.has('raw') ? 'unknown' : 'markdown'
  if (content.has('raw')) return 'raw'
  // seen by Hugo, but not by the run: then a part was not followed
  return takes === true && facts.inner.uses.length === 0 ? 'unknown' : 'none'
}

function expectsChildren(facts: TemplateFacts, takes: Certainty): ChildrenSignature {
  const isFilledElsewhere = [...facts.storeReads].some(
    key => !facts.storeWrites.has(key) && !facts.storeWrites.has('*'),
  )
  return { expected: takes === true && isFilledElsewhere ? true : 'unknown', names: [] }
}

/** Like `isNeeded`, for something that calls of every notation lack. */
function isNeededAnyhow(
  probe: Probe,
  full: CallOutcome,
  without: Question,
  keySets: ParameterKey[][],
): Certainty {
  if (full === 'error') return 'unknown'
  const isAlways = keySets.every(keys => failsAnyhow(probe, { ...without, keys }))
  if (isAlways) return true
  return probe(without) === 'fine' ? false : 'unknown'
}

/** The call that is the most likely one to build: the base of questions about the inner content and the parent. */
function bestKeys(calls: ShortcodeSignature['calls'], named: ParameterKey[], positional: ParameterKey[]) {
  if (named.length > 0 && calls.named !== 'error') return named
  if (positional.length > 0 && calls.positional !== 'error') return positional
  return calls.none !== 'error' ? [] : named
}

/** The outcome of the fullest call, but 'error' only when every call of this notation fails. */
function probeNotation(probe: Probe, keys: ParameterKey[], foreign: ParameterKey): CallOutcome {
  const full = probe({ keys: keys.length > 0 ? keys : [foreign] })
  if (full !== 'error') return full
  const all = [{ keys: [...keys, foreign] }, ...(keys.length > 0 ? [{ keys }] : [])]
  return all.every(question => failsAnyhow(probe, question)) ? 'error' : 'unknown'
}

function probeCalls(
  probe: Probe,
  named: ParameterKey[],
  positional: ParameterKey[],
): ShortcodeSignature['calls'] {
  const none = probe({ keys: [] })
  return {
    none: none === 'error' && !failsAnyhow(probe, { keys: [] }) ? 'unknown' : none,
    positional: probeNotation(probe, positional, positional.length),
    named: probeNotation(probe, named, foreignName),
  }
}

/**
 * Learns from a shortcode's template what its calls may look like. Nothing is run: the template is followed
 * with values that are known only in part, by the rules of Go's templates and of Hugo 0.169 (`docs/decisions/
 * 008-go-templates.md`). Partials that `partials` knows are followed; what is read there counts where the template calls
 * them. What does not follow from all this is `'unknown'`.
 */
export function shortcodeSignature(template: Template, partials?: PartialLookup): ShortcodeSignature {
  if (template.problems.length > 0) return unknownSignature(template.problems)
  const anyCall = { parameters: { notation: 'any' }, inner: 'any', parent: 'any' } as const
  const { facts } = runTemplate(template, anyCall, partials)
  const takes = takesInner(template)
  const probe = createProbe(template, partials)
  const names = [...facts.parameters.keys()].filter(key => typeof key === 'string')
  const count = Math.max(-1, ...[...facts.parameters.keys()].filter(key => typeof key === 'number')) + 1
  const indexes = Array.from({ length: Math.min(count, maxProbedParameters) }, (_, index) => index)
  const calls = probeCalls(probe, names, indexes)
  const fullNamed = probe({ keys: names.length > 0 ? names : [foreignName] })
  const fullPositional = probe({ keys: indexes.length > 0 ? indexes : [0] })
  const named = namedParameters(facts, probe, fullNamed)
  const rejectsOthers = {
    positional: isNeeded(probe, fullPositional, {
      keys: [...indexes, indexes.length],
      values: new Map([[indexes.length, 'more']]),
    }),
    named: isNeeded(probe, fullNamed, { keys: [...names, foreignName] }),
  }
  const keys = bestKeys(calls, names, indexes)
  const full = probe({ keys })
  const inner: InnerSignature = {
    takes,
    content: innerContent(facts, takes),
    required:
      takes === true ? isNeededAnyhow(probe, full, { keys, inner: false }, [names, indexes, []]) : false,
    uses: facts.inner.uses,
  }
  const signature: ShortcodeSignature = {
    inner,
    calls,
    positional: positionalParameters(facts, probe, fullPositional),
    named,
    oneOf: choiceGroups(named, inner, rejectsOthers.named, probe),
    closed: !facts.isOpen,
    rejectsOthers,
    parent: {
      required:
        facts.parent.uses.length > 0
          ? isNeededAnyhow(probe, full, { keys, parent: false }, [names, indexes, []])
          : false,
      names: [...facts.parent.names],
      uses: facts.parent.uses,
    },
    children: expectsChildren(facts, takes),
    output: outputKind(template),
    problems: [],
  }
  const sure = (notation: keyof typeof calls) => sureOutcome(signature, notation, probe)
  return { ...signature, calls: { none: sure('none'), positional: sure('positional'), named: sure('named') } }
}
