// @ts-check
import { noInternalHosts } from './rules/no-internal-hosts.js'
import { ownerField } from './rules/owner-field.js'
import { requireFigureCredit } from './rules/require-figure-credit.js'

/** @type {import('hugomark/lint').LintPlugin} */
const plugin = {
  name: 'acme',
  rules: [noInternalHosts, ownerField, requireFigureCredit],
  presets: {
    house: {
      'acme/no-internal-hosts': 'error',
      'acme/owner-field': ['warning', { teams: ['docs', 'platform', 'web'] }],
      'acme/require-figure-credit': 'warning',
    },
  },
}

export default plugin
