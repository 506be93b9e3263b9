import type { SiteShortcode } from '../../../site/shortcodes/site-shortcode.ts'
import { defineRule } from '../../define-rule.ts'

const features: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['.Page.Scratch', /\.Page\.(?:Scratch|Store)\b/],
  ['readFile', /\b(?:os\.ReadFile|readFile|os\.ReadDir|readDir)\b/],
  ['resources', /\bresources\.[A-Z]\w*|\.Resources\.\w+/],
  ['.Site.Data', /(?:\.Site|\bsite|\bhugo)\.Data\b/],
  ['.Site.GetPage', /(?:\.Site|\bsite)\.(?:GetPage|Pages|RegularPages|AllPages)\b|\.Page\.GetPage\b/],
  ['transform.Unmarshal', /\b(?:transform\.Unmarshal|unmarshal|getJSON|getCSV|resources\.GetRemote)\b/],
]

export const untranslatable = defineRule({
  meta: {
    id: 'migration/untranslatable',
    description: 'Reports calls of shortcodes whose template uses what only Hugo has.',
    why: 'The template cannot be turned into a component by rule; somebody has to write it.',
    advice: 'Write the component by hand, or put into the page what the shortcode prints.',
    severity: 'warning',
    presets: ['migrate'],
    needsSite: true,
    messages: {
      uses: 'The template of "{name}" uses {features}, which only Hugo has. Write its component by hand.',
    },
  },
  create({ shortcode, report }) {
    const seen = new Set<string>()
    return {
      shortcode({ name, openTag, inline }) {
        // the first call tells it for all of the page
        if (inline || openTag === undefined || seen.has(name)) return
        seen.add(name)
        const found = shortcode(name)
        const used = found === undefined ? [] : featuresOf(found)
        if (used.length === 0) return
        const data = { name, features: used.map(each => `"${each}"`).join(', ') }
        report({ messageId: 'uses', data, startOffset: openTag.start.offset, endOffset: openTag.end.offset })
      },
    }
  },
})

function featuresOf({ templates }: SiteShortcode): string[] {
  const code = templates.map(({ source }) => actionsOf(source)).join('\n')
  return features.flatMap(([name, pattern]) => (pattern.test(code) ? [name] : []))
}

/** What is between the braces of a template, without comments. */
function actionsOf(source: string): string {
  const actions: string[] = []
  for (let start = source.indexOf('{{'); start >= 0; ) {
    const end = source.indexOf('}}', start)
    const action = source.slice(start, end < 0 ? source.length : end)
    if (!/^\{\{-?\s*\/\*/.test(action)) actions.push(action)
    if (end < 0) break
    start = source.indexOf('{{', end)
  }
  return actions.join('\n')
}
