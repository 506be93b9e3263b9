import type { ShortcodeMapping } from '../shortcode-mapping.ts'

type Rest = Omit<ShortcodeMapping, 'strategy'>

/** A component that hugomark writes, under a name made of the shortcode's; `inner` says how content is taken. */
export function component(inner: 'markdown' | 'raw' | 'none', rest: Rest = {}): ShortcodeMapping {
  return { strategy: 'component', inner, ...rest }
}

/** An admonition whose content is Markdown in both notations. */
export function admonition(kind: string, rest: Rest = {}): ShortcodeMapping {
  return { strategy: 'admonition', kind, inner: 'markdown', ...rest }
}

/** A component of the target itself, that takes Markdown, or code in angle notation where a language is said. */
function native(name: string, from: string, rest: Rest = {}): ShortcodeMapping {
  const inner = rest.language === undefined ? 'markdown' : 'raw'
  return { strategy: 'component', component: name, from, inner, ...rest }
}

const starlight = '@astrojs/starlight/components'

/** A component of Starlight. */
export function starlightNative(name: string, rest: Rest = {}): ShortcodeMapping {
  return native(name, `${starlight}#${name}`, rest)
}

/** Tabs with the label in a parameter, as Starlight has them. */
export function starlightTabs(tabs: NonNullable<Rest['params']>, label: string, rest: Rest = {}) {
  return {
    tabs: starlightNative('Tabs', { params: tabs }),
    tab: starlightNative('TabItem', { ...rest, params: { ...rest.params, [label]: 'label' } }),
  }
}

/** Tabs with the label in a parameter, as Docusaurus has them. */
export function docusaurusTabs(tabs: NonNullable<Rest['params']>, label: string, rest: Rest = {}) {
  return {
    tabs: native('Tabs', '@theme/Tabs', { params: tabs }),
    tab: native('TabItem', '@theme/TabItem', { ...rest, params: { ...rest.params, [label]: 'value' } }),
  }
}

/** Parameters that a component of the target does not take. */
export function dropped(...names: string[]): NonNullable<Rest['params']> {
  return Object.fromEntries(names.map(name => [name, { drop: true }]))
}
