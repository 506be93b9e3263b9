import { hugoView } from '../../hugo/hugo-view.ts'

const tag = /\{\{([<%])(?!\/\*)((?:"(?:[^"\\\n]|\\.)*"|`[^`]*`|(?!\{\{)[^"`])*?)([>%])\}\}/g

/** A page's text in which Hugo prints every shortcode tag instead of running it. */
export function escapeTags(text: string): string {
  const escaped = text.replace(tag, (_, open: string, inside: string, close: string) => {
    return `{{${open}/*${inside}*/${close}}}`
  })
  const view = hugoView(escaped)
  if (view.ok && view.shortcodes.length === 0) return escaped
  // a tag without an end, or with a comment mark in it: not to be escaped, so it must not look like one
  return text.replaceAll(/\{\{(?=[<%])/g, '{ {')
}
