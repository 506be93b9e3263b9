import type { AnyNode, Shortcode } from '../../src/mdast/nodes.ts'

/** What the stand-in templates print: a word. */
export const marker = 'Zqm'

const tagOf: Readonly<Record<string, string>> = {
  blockquote: 'blockquote',
  code: 'pre',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  thematicBreak: 'hr',
  emphasis: 'em',
  strong: 'strong',
  inlineCode: 'code',
}

/** The elements and the text that HTML of a page must have, without white space. */
export function mdastStructure(tree: AnyNode): string {
  let output = ''
  const add = (node: AnyNode, isTight: boolean) => {
    if (['yaml', 'toml', 'json', 'org', 'definition', 'html', 'summaryDivider'].includes(node.type)) return
    if (node.type === 'escapedShortcode') {
      const { delimiter } = node as unknown as Shortcode
      output += `{{${delimiter}${node.value}${delimiter === '<' ? '>' : '%'}}}`
    }
    const isCall = node.type === 'shortcode' || node.type === 'shortcodeTag'
    if (isCall) output += marker
    const { depth, ordered, spread } = node as { depth?: number; ordered?: boolean; spread?: boolean }
    let tag: string | undefined = tagOf[node.type]
    if (node.type === 'heading') tag = `h${depth}`
    if (node.type === 'list') tag = ordered ? 'ol' : 'ul'
    if (node.type === 'paragraph' && !isTight) tag = 'p'
    if (tag !== undefined) output += `<${tag}>`
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      output += withMarkers(node)
    const isLoose = node.type === 'list' && (spread || node.children!.some(item => (item as never)['spread']))
    const tight = node.type === 'list' ? !isLoose : node.type === 'listItem' && isTight
    for (const child of node.children ?? []) add(child, tight)
    if (isCall && (node as unknown as Shortcode).closeTag !== undefined && node.type === 'shortcode') {
      if ((node as unknown as Shortcode).delimiter === '%') output += marker
    }
  }
  add(tree, false)
  return output.replace(/\s/g, '')
}

function withMarkers(node: AnyNode): string {
  let text = node.value!
  const marks =
    (node.data as { hugo?: { field?: string; start: number; end: number; node: AnyNode }[] } | undefined)
      ?.hugo ?? []
  for (const { field, start, end, node: tag } of [...marks].reverse()) {
    if (field !== 'value') continue
    const isCall = tag.type === 'shortcode' || tag.type === 'shortcodeTag'
    const shown = isCall ? marker : text.slice(start, end).replace('/*', '').replace('*/', '')
    text = text.slice(0, start) + shown + text.slice(end)
  }
  return text
}

const kept =
  /<(\/?)(h[1-6]|p|ul|ol|li|blockquote|pre|code|table|tr|t[hd]|hr|em|strong)(?:\s[^<>]*)?>|<[^<>]*>/g
const references: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  '#34': '"',
}

/** The same of the HTML that Hugo made. */
export function htmlStructure(html: string): string {
  return html
    .replace(/<pre[^<>]*><code[^<>]*>/g, '<pre>')
    .replace(kept, (_, close: string, name: string | undefined) =>
      name === undefined || close ? '' : `<${name === 'th' ? 'td' : name}>`,
    )
    .replace(/&(\w+|#\d+);/g, (all, name: string) => references[name] ?? all)
    .replace(/\s/g, '')
}
