import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('templates/', import.meta.url)

/** A JSON file beside the tests. */
export function readJson<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T
}

export interface TemplateFixture {
  name: string
  source: string
  /** The signature, written by hand; without the places of uses. */
  expected: Record<string, unknown>
}

export function readFixtures(): TemplateFixture[] {
  return readdirSync(folder)
    .filter(file => file.endsWith('.html'))
    .map(file => file.replace(/\.html$/, ''))
    .map(name => ({
      name,
      source: readFileSync(new URL(`${name}.html`, folder), 'utf8'),
      expected: readJson(`templates/${name}.json`),
    }))
}

/** A copy of a JSON value without the keys of this name. */
export function withoutKey(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value.map(item => withoutKey(item, key))
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([name]) => name !== key)
  return Object.fromEntries(entries.map(([name, item]) => [name, withoutKey(item, key)]))
}
