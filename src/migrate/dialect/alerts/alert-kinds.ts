import type { AlertKind } from '../markdown-dialect.ts'

/** Kinds of callouts that people use besides the five of GitHub, by the one of them that is nearest. */
const nearest: Readonly<Record<string, string>> = {
  abstract: 'note',
  attention: 'warning',
  bug: 'caution',
  check: 'tip',
  danger: 'caution',
  done: 'tip',
  error: 'caution',
  example: 'note',
  fail: 'caution',
  failure: 'caution',
  faq: 'note',
  help: 'note',
  hint: 'tip',
  info: 'note',
  missing: 'caution',
  question: 'note',
  quote: 'note',
  success: 'tip',
  summary: 'note',
  todo: 'note',
}

/** A function that names the kinds of alerts by a target's names for those of GitHub. */
export function alertKinds(
  names: Readonly<Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>>,
  /** Names of the target's own besides. */
  own: readonly string[] = [],
): (kind: string) => AlertKind {
  return kind => {
    if (own.includes(kind)) return { name: kind }
    const near = nearest[kind] ?? kind
    const name = isGithubKind(near) ? names[near] : names.note
    return name === kind ? { name } : { name, title: capitalised(kind) }
  }
}

function isGithubKind(kind: string): kind is 'note' | 'tip' | 'important' | 'warning' | 'caution' {
  return kind === 'note' || kind === 'tip' || kind === 'important' || kind === 'warning' || kind === 'caution'
}

/** The title that is shown when an alert has none. */
export function capitalised(kind: string): string {
  return kind.slice(0, 1).toUpperCase() + kind.slice(1)
}
