import { defineRule } from '../../define-rule.ts'

/** Reported by the engine. */
export const missingReason = defineRule({
  meta: {
    id: 'directive/missing-reason',
    description: 'Reports directives that give no reason.',
    why: 'The next reader has to know why a problem may stay.',
    advice: 'Write the reason behind two hyphens: `<!-- hugomark-disable-next-line rule -- reason -->`.',
    severity: 'warning',
    presets: ['strict'],
    messages: { missing: 'This directive gives no reason. Write one behind "--".' },
  },
  create: () => ({}),
})
