/** Adds up the time that rules take. */
export interface RuleTimer {
  /** A clock, in milliseconds. */
  now(): number
  /** Is told each time that a rule has run for some milliseconds. */
  add(ruleId: string, time: number): void
}
