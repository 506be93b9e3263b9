// @ts-check

/**
 * Reports pages that do not say which team looks after them.
 *
 * @type {import('hugomark/lint').Rule}
 */
export const ownerField = {
  meta: {
    id: 'acme/owner-field',
    description: 'Reports pages whose front matter names no team as their owner.',
    why: 'Somebody has to answer when readers report a mistake.',
    advice: 'Write `owner` with the name of a team.',
    severity: 'warning',
    presets: [],
    hasSuggestions: true,
    messages: {
      missing: 'The page has no "owner". Name one of the teams: {teams}.',
      unknown: 'There is no team "{owner}". The teams are {teams}.',
      use: 'Write "{team}".',
    },
    schema: {
      type: 'object',
      properties: {
        teams: { type: 'array', items: { type: 'string' }, description: 'The names of all teams.' },
      },
      required: ['teams'],
      additionalProperties: false,
    },
    url: 'https://github.com/hugomark/hugomark/tree/main/examples/lint-plugin#acmeowner-field',
  },
  create(context) {
    const teams = /** @type {readonly string[]} */ (context.options['teams'])
    const data = { teams: teams.join(', ') }
    return {
      finish() {
        const owner = context.field('owner')
        if (owner === undefined) {
          const start = context.tree.children.find(({ type }) => type === 'frontmatter')?.position?.start
          const startOffset = start?.offset ?? 0
          context.report({ messageId: 'missing', data, startOffset, endOffset: startOffset })
          return
        }
        if (teams.includes(String(owner.value))) return
        const { start, end } = owner.valuePosition
        const place = { startOffset: start.offset, endOffset: end.offset }
        context.report({
          messageId: 'unknown',
          data: { ...data, owner: context.source.slice(start.offset, end.offset) },
          ...place,
          // double quotes are right in YAML, TOML and JSON alike
          suggestions: teams.map(team => ({
            messageId: 'use',
            data: { team },
            edits: [{ ...place, text: JSON.stringify(team) }],
          })),
        })
      },
    }
  },
}
