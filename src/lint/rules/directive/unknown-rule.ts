import { defineRule } from '../../define-rule.ts'

/** Reported by the engine, which knows all rules. */
export const unknownRule = defineRule({
  meta: {
    id: 'directive/unknown-rule',
    description: 'Reports directives that name a rule which does not exist.',
    why: 'A directive with a misspelled name silences nothing.',
    advice: 'Correct the name; `hugomark rules` lists all of them.',
    severity: 'warning',
    presets: ['recommended'],
    messages: { unknown: 'There is no rule or group "{name}". "hugomark rules" lists all of them.' },
  },
  create: () => ({}),
})
