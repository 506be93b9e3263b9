// @ts-check
/**
 * Prints a page as Markdown without shortcodes: some calls become text, of the others their content is left.
 *
 *   node examples/strip-to-text.mjs FILE
 */
import { parse, stringify, visit } from 'hugomark'
import { readContent } from './site-files.mjs'

/** @import { Shortcode } from 'hugomark' */

/**
 * The text that stands for a call, in front of its content.
 *
 * @type {Readonly<Record<string, (node: Shortcode) => string>>}
 */
const texts = {
  talk: node => `## ${get(node, 'title')}`,
  speaker: node => `**${get(node, 'name')}**`,
  partner: node => `[${get(node, 'name')}](${get(node, 'href')})`,
  partners: node => `## ${get(node, 'kind')}`,
  room: node => `room ${node.params.map(param => param.value).join(', ')}`,
}

/**
 * @param {Shortcode} node
 * @param {string} name
 */
function get(node, name) {
  return node.params.findLast(param => param.type === 'namedParam' && param.name === name)?.value ?? ''
}

const [file] = process.argv.slice(2)
if (file === undefined) {
  console.error('usage: node examples/strip-to-text.mjs FILE')
  process.exit(2)
}

let output = ''
visit(parse(readContent(file)).tree, {
  text(node) {
    output += node.value
  },
  shortcode(node) {
    output += texts[node.name]?.(node) ?? ''
  },
  escapedShortcode(node) {
    // Hugo prints the tag without its comment marks
    output += stringify(node)
      .replace('/*', '')
      .replace(/\*\/(?=[>%]\}\}$)/, '')
  },
})
console.log(output.replace(/\n{3,}/g, '\n\n').trim())
