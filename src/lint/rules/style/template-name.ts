import type { ShortcodeTemplate } from '../../../site/shortcodes/shortcode-template.ts'

const folder = /(?:^|\/)_?shortcodes\//i

/** The name of a template as its file is spelled: the path below the folder of shortcodes, up to the first period. */
export function templateName({ path, name }: ShortcodeTemplate): string {
  const match = folder.exec(path)
  if (match === null) return name
  const below = path.slice(match.index + match[0].length)
  const spelled = below.slice(0, name.length)
  return spelled.toLowerCase() === name ? spelled : name
}
