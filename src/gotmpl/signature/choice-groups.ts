import { failsAnyhow, foreignName, type Probe } from './probe-template.ts'
import type { Certainty, GroupMember, InnerSignature, NamedParameter } from './signature.ts'

/**
 * The parameters of which a named call needs at least one, found by giving them one at a time to a call that
 * has only what is required. At most one group is found.
 */
export function choiceGroups(
  named: readonly NamedParameter[],
  inner: InnerSignature,
  rejectsOthers: Certainty,
  probe: Probe,
): GroupMember[][] {
  const required = named.filter(({ required }) => required === true).map(({ name }) => name)
  const optional = named.filter(({ required }) => required === false).map(({ name }) => name)
  // a call without any listed name needs another one, to be a named call
  if (named.length === 0 || (required.length === 0 && rejectsOthers !== false)) return []
  const ask = (names: readonly string[], isInnerGiven: boolean) =>
    probe({ keys: names.length > 0 ? names : [foreignName], inner: isInnerGiven })
  const needsInner = inner.required === true
  if (ask(required, needsInner) !== 'error') return []
  const members: GroupMember[] = optional
    .filter(name => ask([...required, name], needsInner) !== 'error')
    .map(name => ({ name }))
  const takesPlace = inner.takes === true && !needsInner && ask(required, true) !== 'error'
  if (takesPlace) members.push({ inner: true })
  const others = optional.filter(name => !members.some(member => 'name' in member && member.name === name))
  const keys = [...required, ...others]
  const lacking = takesPlace ? { inner: false } : {}
  const isLackWrong = failsAnyhow(probe, { keys: keys.length > 0 ? keys : [foreignName], ...lacking })
  return members.length > 1 && isLackWrong ? [members] : []
}
