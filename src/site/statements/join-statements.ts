import type { Position } from '../../text/position.ts'
import type { ShortcodeStatement } from './shortcode-statement.ts'

/** One statement of a user, and where it stands. */
export interface PlacedStatement {
  /** As it is written. */
  readonly name: string
  readonly statement: ShortcodeStatement
  readonly path: string
  readonly position: Position
}

/** All that is stated of one shortcode. */
export interface JoinedStatement {
  readonly statement: ShortcodeStatement
  readonly statedIn: readonly string[]
}

/** Joins statements by name (`toKey` makes equal what Hugo does not tell apart); later ones override earlier ones. */
export function joinStatements(
  statements: readonly PlacedStatement[],
  toKey: (name: string) => string,
): Map<string, JoinedStatement> {
  const joined = new Map<string, JoinedStatement>()
  for (const { name, statement, path } of statements) {
    const key = toKey(name)
    const old = joined.get(key)
    joined.set(key, {
      statement: old === undefined ? statement : join(old.statement, statement),
      statedIn: [...new Set([...(old?.statedIn ?? []), path])],
    })
  }
  return joined
}

function join(old: ShortcodeStatement, next: ShortcodeStatement): ShortcodeStatement {
  const parts = ['inner', 'calls', 'rejectsOthers', 'parent', 'children'] as const
  const joined = { ...old, ...next }
  for (const part of parts) {
    if (old[part] && next[part]) Object.assign(joined, { [part]: { ...old[part], ...next[part] } })
  }
  // parameters are applied one after the other, so both lists count
  if (old.named && next.named) joined.named = [...old.named, ...next.named]
  if (old.positional && next.positional) joined.positional = [...old.positional, ...next.positional]
  return joined
}
