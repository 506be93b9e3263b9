import { readConfig } from './config-reader.ts'
import type { ConfigMap } from './config-value.ts'
import { readLanguages } from './read-languages.ts'
import type { AutoHeadingIdType, GoldmarkConfig, SiteConfig } from './site-config.ts'

/** Hugo's own output formats (0.169). */
const builtInFormats =
  '404 alias amp calendar css csv gotmpl html httpstatus404 json markdown robots rss sitemap sitemapindex webappmanifest'

/** The typed view of a merged configuration: Hugo's defaults where nothing is said. */
export function readSiteConfig(data: ConfigMap): SiteConfig {
  const config = readConfig(data)
  const contentDir = config.text('contentDir') ?? 'content'
  const defaultKey = (config.text('defaultContentLanguage') ?? 'en').toLowerCase()
  const languages = readLanguages(config, contentDir, defaultKey)
  const defaultLanguage = languages.some(({ key }) => key === defaultKey) ? defaultKey : languages[0]!.key
  const formats = Object.keys(config.map('outputFormats')).filter(name => name !== '_merge')
  return {
    baseUrl: config.text('baseURL') ?? '',
    contentDir,
    layoutDir: config.text('layoutDir') ?? 'layouts',
    themesDir: config.text('themesDir') ?? 'themes',
    languages,
    defaultLanguage,
    defaultLanguageInSubdir: config.flag('defaultContentLanguageInSubdir') ?? false,
    themes: config.texts('theme'),
    ignoreFiles: config.texts('ignoreFiles'),
    refLinksErrorLevel: /^warn/i.test(config.text('refLinksErrorLevel') ?? '') ? 'warning' : 'error',
    // before 0.91 it was a key of the top level
    enableInlineShortcodes:
      config.flag('security.enableInlineShortcodes') ?? config.flag('enableInlineShortcodes') ?? false,
    enableEmoji: config.flag('enableEmoji') ?? false,
    uglyUrls: config.flag('uglyURLs') ?? false,
    disablePathToLower: config.flag('disablePathToLower') ?? false,
    goldmark: readGoldmark(data, defaultLanguage),
    outputFormats: [...new Set([...builtInFormats.split(' '), ...formats])],
    data,
  }
}

function readGoldmark(data: ConfigMap, language: string): GoldmarkConfig {
  const config = readConfig(data)
  const flag = (name: string) =>
    config.flag(`languages.${language}.markup.goldmark.${name}`) ?? config.flag(`markup.goldmark.${name}`)
  const text = (name: string) =>
    config.text(`languages.${language}.markup.goldmark.${name}`) ?? config.text(`markup.goldmark.${name}`)
  // the older name wins when both are there
  const type = text('parser.autoHeadingIDType') ?? text('parser.autoIDType')
  return {
    autoHeadingId: flag('parser.autoHeadingID') ?? true,
    autoHeadingIdType: isIdType(type) ? type : 'github',
    autoDefinitionTermId: flag('parser.autoDefinitionTermID') ?? false,
    unsafe: flag('renderer.unsafe') ?? false,
    titleAttributes: flag('parser.attribute.title') ?? true,
    blockAttributes: flag('parser.attribute.block') ?? false,
  }
}

function isIdType(type: string | undefined): type is AutoHeadingIdType {
  return type === 'github' || type === 'github-ascii' || type === 'blackfriday'
}
