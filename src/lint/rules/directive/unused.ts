import { defineRule } from '../../define-rule.ts'

/** Reported by the engine, which knows what directives silence. */
export const unused = defineRule({
  meta: {
    id: 'directive/unused',
    description: 'Reports directives that silence nothing.',
    why: 'A directive that is left behind hides the next problem of its kind.',
    advice: 'Remove the directive, or the name that is of no use.',
    severity: 'warning',
    presets: ['recommended'],
    fix: 'safe',
    messages: {
      unused: 'This directive silences nothing. Remove it.',
      unusedName: 'The directive silences nothing of "{name}". Remove the name.',
    },
  },
  create: () => ({}),
})
