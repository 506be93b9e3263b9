/** Thrown when a rule throws: a mistake of the rule, not of the content. `cause` holds what it threw. */
export class RuleError extends Error {
  override readonly name = 'RuleError'
  readonly ruleId: string
  readonly path: string

  constructor(ruleId: string, path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    super(`The rule ${ruleId} failed on ${path}: ${reason}`, { cause })
    this.ruleId = ruleId
    this.path = path
  }
}
