import type { SiteConfig } from '../config/site-config.ts'
import { type HugoVersion, isAtLeast } from '../version/hugo-version.ts'
import type { ShortcodeTemplate } from './shortcode-template.ts'

/** The call and the page that a template is chosen for. */
export interface TemplateChoice {
  readonly delimiter: '<' | '%'
  /** The page's logical path, e.g. `/posts/first`. */
  readonly pagePath: string
  /** The page's language; the default one when absent. */
  readonly language?: string
  /** `html` when absent. */
  readonly outputFormat?: string
}

/** The template that Hugo renders a call with, or what it says when there is none. */
export type ChosenTemplate =
  | { readonly template: ShortcodeTemplate }
  | { readonly template: undefined; readonly message: string }

const htmlExtensions = new Set(['html', 'htm', 'xml', ''])

/**
 * Chooses among the variants of a shortcode: those of the page's language and output format, of the nearest section on the way
 * up from the page; more specific ones first (measured with 0.169). Plain-text templates need `%` since 0.146.
 */
export function chooseTemplate(
  templates: readonly ShortcodeTemplate[],
  choice: TemplateChoice,
  config: SiteConfig,
  version: HugoVersion,
): ChosenTemplate {
  const name = templates[0]?.name ?? ''
  const isNew = isAtLeast(version, [0, 146])
  const reached = templates.filter(({ section }) => `${choice.pagePath}/`.startsWith(`${section}/`))
  const format = choice.outputFormat ?? 'html'
  const fitting = reached
    .map(template => ({
      template,
      score: scoreOf(template, choice.language ?? config.defaultLanguage, format, config),
    }))
    .filter(({ score }) => score > 0)
  const usable = fitting.filter(({ template }) => {
    return !isNew || choice.delimiter === '%' || format !== 'html' || htmlExtensions.has(template.extension)
  })
  usable.sort((a, b) => b.template.section.length - a.template.section.length || b.score - a.score)
  const [best] = usable
  if (best !== undefined) return { template: best.template }
  if (fitting.length === 0)
    return { template: undefined, message: `no template found for shortcode "${name}"` }
  const files = fitting.map(({ template }) => `/${hugoPath(template)}`).join(' ')
  return {
    template: undefined,
    message: `no compatible template found for shortcode "${name}" in [${files}]; note that to use plain text template shortcodes in HTML you need to use the shortcode {{% delimiter`,
  }
}

/** Higher is more specific; 0 when the template is for another language or output format. */
function scoreOf(template: ShortcodeTemplate, language: string, format: string, config: SiteConfig): number {
  let score = 100
  const { identifiers, extension } = template
  if (extension === format || (format === 'html' && extension === '')) score += 50
  else if (format === 'html' && extension === 'htm') score += 40
  else if (htmlExtensions.has(extension)) score += 10
  for (const [index, identifier] of identifiers.entries()) {
    if (config.languages.some(({ key }) => key === identifier)) {
      if (identifier !== language) return 0
      score += 20 - index
    } else if (config.outputFormats.includes(identifier)) {
      if (identifier !== format) return 0
      // measured: a format that the extension gives as well loses to none
      score += extension === format ? -2 : 15
    } else score -= 5
  }
  return score
}

/** The path as Hugo 0.146 and later shows it. */
function hugoPath({ layoutPath }: ShortcodeTemplate): string {
  return layoutPath
    .toLowerCase()
    .replaceAll(' ', '-')
    .replace(/^(?:_default\/)?shortcodes\//, '_shortcodes/')
}
