import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Ajv from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { builtInRules, configSchema } from '../../src/lint.ts'

const path = fileURLToPath(new URL('../../schema/config.schema.json', import.meta.url))
const text = `${JSON.stringify(configSchema(builtInRules), undefined, 2)}\n`

describe('schema/config.schema.json, made by "npm run docs:rules"', () => {
  it('is that of the rules', () => {
    if (process.env['HUGOMARK_WRITE_RULE_PAGES'] === '1') writeFileSync(path, text)
    expect(readFileSync(path, 'utf8')).toBe(text)
  })

  const validate = new Ajv.default({ strict: false, allErrors: true }).compile(JSON.parse(text))

  it.each([
    {},
    { $schema: './node_modules/hugomark/schema/config.schema.json' },
    { extends: ['recommended', 'migrate-astro', 'acme/house'] },
    { rules: { 'directive/unused': 'off', 'acme/no-draft': ['warn', { section: 'blog' }] } },
    { overrides: [{ files: ['**/*.md'], rules: { 'directive/unused': 'error' } }] },
    {
      plugins: ['./plugin.js'],
      ignores: ['old/'],
      site: 'docs',
      hugo: '0.146',
      modules: { 'a.b/c': '../c' },
    },
  ])('takes %j', config => {
    expect(validate(config), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    { rule: {} },
    { extends: ['recommendet'] },
    { rules: { 'directive/unused': 'fatal' } },
    { rules: { 'directive/unused': ['error', { depth: 1 }] } },
    { overrides: [{ file: ['a'] }] },
    { plugins: [{}] },
  ])('refuses %j', config => {
    expect(validate(config)).toBe(false)
  })
})
