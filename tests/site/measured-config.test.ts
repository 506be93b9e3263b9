import { describe, expect, it } from 'vitest'
import { type ConfigMap, type ConfigValue, memoryHost, readSite, type SiteConfig } from '../../src/site.ts'
import { measuredConfigs } from './measured-config.ts'

const isMap = (value: ConfigValue | undefined): value is ConfigMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A map over another one, without the instructions for merging. */
function over(below: ConfigValue | undefined, above: ConfigValue | undefined): ConfigMap {
  const joined: ConfigMap = {}
  for (const map of [below, above]) {
    if (!isMap(map)) continue
    for (const [key, value] of Object.entries(map)) {
      if (key !== '_merge') joined[key] = isMap(value) ? over(joined[key], value) : value
    }
  }
  return joined
}

/** The names of the entries of menus. */
function namesOf(menus: ConfigValue | undefined): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(over(undefined, menus)).map(([menu, entries]) => {
      return [menu, Array.isArray(entries) ? entries.map(entry => isMap(entry) && entry['name']) : []]
    }),
  )
}

/** What a language has in the end: its own settings over those for all. */
function languageFacts({ data }: SiteConfig, key: string): Record<string, unknown> {
  const languages = isMap(data['languages']) ? data['languages'] : {}
  const own: ConfigMap = isMap(languages[key]) ? languages[key] : {}
  const params = over(data['params'], own['params'])
  const menus = namesOf(own['menus'] ?? data['menus'])
  const title = own['title'] ?? data['title']
  return {
    key,
    ...(title === undefined || title === '' ? {} : { title }),
    ...(Object.keys(params).length === 0 ? {} : { params }),
    ...(Object.keys(menus).length === 0 ? {} : { menus }),
  }
}

describe('the configuration is merged as Hugo 0.169 does', () => {
  it.each(measuredConfigs)('$name', async ({ files, name: _, ...facts }) => {
    const { config } = await readSite(memoryHost(files))
    expect({
      sites: config.languages.map(({ key }) => languageFacts(config, key)),
      ...(config.defaultLanguage === 'en' ? {} : { defaultLanguage: config.defaultLanguage }),
      ...(config.goldmark.unsafe ? { unsafe: true } : {}),
    }).toEqual(facts)
  })
})

describe('the way in which ids of headings are made', () => {
  it.each([
    ['autoHeadingIDType = "blackfriday"', 'blackfriday'],
    ['autoIDType = "blackfriday"', 'blackfriday'],
    ['autoIDType = "github-ascii"\nautoHeadingIDType = "blackfriday"', 'blackfriday'],
    ['autoIDType = "other"', 'github'],
  ])('%j is %s', async (text, type) => {
    const { config } = await readSite(memoryHost({ 'hugo.toml': `[markup.goldmark.parser]\n${text}\n` }))
    expect(config.goldmark.autoHeadingIdType).toBe(type)
  })
})
