// @ts-check
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { builtInRules, fixSource, lintSource, resolveRules } from 'hugomark/lint'
import plugin from '../plugin.js'

/**
 * The rules of a preset, with other options for one of them where they are given.
 *
 * @param {Readonly<Record<string, import('hugomark/lint').RuleSetting>>} [rules]
 */
function house(rules = {}) {
  const config = { extends: ['acme/house'], rules }
  return resolveRules(config, builtInRules, [plugin]).rulesFor('content/page.md')
}

/**
 * What is reported of a page, as `line:column rule message`.
 *
 * @param {string} body
 * @param {Parameters<typeof house>[0]} [rules]
 */
async function reports(body, rules) {
  const source = body.startsWith('---') ? body : `---\nowner: docs\n---\n${body}`
  const { messages } = await lintSource(source, { rules: house(rules) })
  return messages.map(
    ({ ruleId, message, position: { start } }) => `${start.line}:${start.column} ${ruleId} ${message}`,
  )
}

/** @type {[body: string, expected: string[], rules?: Parameters<typeof house>[0]][]} */
const table = [
  [
    'See [the wiki](https://wiki.acme.internal/a).\n',
    ['4:16 acme/no-internal-hosts Only Acme can reach "wiki.acme.internal". Link to a public address.'],
  ],
  [
    '{{< card link="https://ACME.internal" >}}\n',
    ['4:16 acme/no-internal-hosts Only Acme can reach "acme.internal". Link to a public address.'],
  ],
  [
    '<https://build.corp.example/>\n',
    ['4:2 acme/no-internal-hosts Only Acme can reach "build.corp.example". Link to a public address.'],
    { 'acme/no-internal-hosts': ['error', { domains: ['corp.example'] }] },
  ],
  ['See `https://wiki.acme.internal/` and [us](https://notacme.internal.example/).\n', []],
  [
    '{{< figure src="map.png" >}}\n',
    ['4:1 acme/require-figure-credit This "figure" has no "attr". Say who made the picture.'],
  ],
  ['{{< figure src="map.png" attr="Mia" >}} {{</* figure */>}} {{< pin >}}\n', []],
  [
    '---\ntitle: Maps\n---\n',
    ['1:1 acme/owner-field The page has no "owner". Name one of the teams: docs, platform, web.'],
  ],
  [
    '---\nOwner: Docs\n---\n',
    ['2:8 acme/owner-field There is no team "Docs". The teams are docs, platform, web.'],
  ],
  ['---\nOwner: "web"\n---\n', []],
]

describe('the preset acme/house', () => {
  for (const [body, expected, rules] of table) {
    it(JSON.stringify(body), async () => assert.deepEqual(await reports(body, rules), expected))
  }
})

describe('the fix of acme/require-figure-credit', () => {
  const rules = house({ 'acme/require-figure-credit': ['warning', { credit: 'Acme' }] })

  it('is unsafe, and writes the credit behind the last parameter', async () => {
    const source = '---\nowner: docs\n---\n{{< figure src="map.png"   >}} {{<figure />}}\n'
    assert.equal((await fixSource(source, { rules })).output, source)
    const { output, failures } = await fixSource(source, { rules, unsafe: true })
    assert.equal(
      output,
      '---\nowner: docs\n---\n{{< figure src="map.png" attr="Acme"   >}} {{<figure attr="Acme" />}}\n',
    )
    assert.deepEqual(failures, [])
  })
})

describe('the suggestions of acme/owner-field', () => {
  it('are the teams', async () => {
    const { messages } = await lintSource('---\nowner: Docs\n---\n', { rules: house() })
    const texts = messages.flatMap(({ suggestions = [] }) => suggestions.map(({ message }) => message))
    assert.deepEqual(texts, ['Write "docs".', 'Write "platform".', 'Write "web".'])
  })
})
