// @ts-check
/**
 * Prints the talks of a conference site with their speakers as JSON.
 *
 *   node examples/list-speakers.mjs FOLDER
 */
import { findAll, parse } from 'hugomark'
import { contentFiles, readContent, shownPath } from './site-files.mjs'

/** @import { Shortcode } from 'hugomark' */

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('usage: node examples/list-speakers.mjs FOLDER')
  process.exit(2)
}

/**
 * The value of a named parameter. Of two with one name the last counts, as in Hugo.
 *
 * @param {Shortcode} node
 * @param {string} name
 */
function get(node, name) {
  return node.params.findLast(param => param.type === 'namedParam' && param.name === name)?.value
}

const pages = contentFiles(folder).flatMap(file => {
  const { tree } = parse(readContent(file))
  const talks = findAll(tree, 'shortcode', 'talk').map(talk => ({
    time: get(talk, 'time'),
    title: get(talk, 'title'),
    speakers: findAll(talk, 'shortcode', 'speaker').map(speaker => {
      const [name, role] = String(get(speaker, 'name')).split(' - ')
      return { name, role, image: get(speaker, 'img') }
    }),
  }))
  return talks.length === 0 ? [] : [{ page: shownPath(folder, file), talks }]
})

console.log(JSON.stringify(pages, null, 2))
