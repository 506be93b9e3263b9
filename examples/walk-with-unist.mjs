// @ts-check
/**
 * Counts the shortcodes of a site by name and by what they stand in, with unist-util-visit.
 *
 *   node examples/walk-with-unist.mjs FOLDER
 */
import { parse } from 'hugomark'
import { visit } from 'unist-util-visit'
import { contentFiles, readContent } from './site-files.mjs'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node examples/walk-with-unist.mjs FOLDER')
  process.exit(2)
}

/** @type {Map<string, number>} */
const counts = new Map()
for (const file of contentFiles(folder)) {
  visit(parse(readContent(file)).tree, 'shortcode', (node, _index, parent) => {
    const place = parent?.type === 'shortcode' ? parent.name : 'page'
    const key = `${node.name} in ${place}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  })
}
for (const [key, count] of [...counts].sort()) console.log(`${String(count).padStart(3)}  ${key}`)
