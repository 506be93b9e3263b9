import type { ShortcodeCall } from '../src/gotmpl/check-call.ts'
import type { Parameter, ShortcodeSignature } from '../src/gotmpl/signature/signature.ts'

type Value = string | number | boolean

function suitable({ values, types }: Parameter): Value {
  if (values[0] !== undefined) return values[0]
  if (types.includes('integer') || types.includes('number')) return 4
  return types.includes('boolean') ? true : 'abc'
}

function argumentLists(signature: ShortcodeSignature): Pick<ShortcodeCall, 'named' | 'positional'>[] {
  const full = Object.fromEntries(signature.named.map(parameter => [parameter.name, suitable(parameter)]))
  const row = signature.positional.map(suitable)
  const lists: Pick<ShortcodeCall, 'named' | 'positional'>[] = [
    {},
    { positional: ['abc'] },
    { named: { zz: 'q' } },
  ]
  for (let count = 1; count <= row.length + 1; count++)
    lists.push({ positional: [...row, 'more'].slice(0, count) })
  lists.push({ named: full }, { named: { ...full, zz: 'q' } })
  for (const { name, values } of signature.named) {
    const { [name]: value, ...others } = full
    lists.push({ named: { [name]: value! } }, { named: others }, { named: { ...others, zz: 'q' } })
    for (const other of [...values, 'nonsense', '']) lists.push({ named: { ...full, [name]: other } })
  }
  for (const { index, values } of signature.positional) {
    for (const other of [...values, 'nonsense', '']) lists.push({ positional: row.with(index, other) })
  }
  return lists
}

/** Calls that a signature makes interesting: right ones, and those that lack or spoil one thing. */
export function generateCalls(signature: ShortcodeSignature): ShortcodeCall[] {
  const calls = new Map<string, ShortcodeCall>()
  const right = signature.inner.takes === true ? 'Some *text*.' : null
  const add = (call: ShortcodeCall) => calls.set(JSON.stringify(call), call)
  for (const list of argumentLists(signature)) add({ ...list, inner: right, hasParent: true })
  const best =
    argumentLists(signature).find(list => Object.keys(list.named ?? {}).length === signature.named.length) ??
    {}
  for (const list of [{}, best]) {
    add({ ...list, inner: right, hasParent: false })
    add({ ...list, inner: right === null ? 'wrong' : null, hasParent: true })
    if (right !== null) add({ ...list, inner: '', hasParent: true })
  }
  return [...calls.values()]
}

function written(value: Value): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value)
}

/** The call as it stands in a content file. */
export function writeCall(name: string, call: ShortcodeCall): string {
  const named = Object.entries(call.named ?? {}).map(([key, value]) => `${key}=${written(value)}`)
  const tag = [name, ...(call.positional ?? []).map(written), ...named].join(' ')
  if (call.inner === null) return `{{< ${tag} >}}`
  return call.inner === '' ? `{{< ${tag} />}}` : `{{< ${tag} >}}${call.inner}{{< /${name} >}}`
}
