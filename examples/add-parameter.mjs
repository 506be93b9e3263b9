// @ts-check
/**
 * Adds a parameter to all calls of a shortcode that do not have it.
 *
 *   node examples/add-parameter.mjs [--write] FOLDER SHORTCODE NAME VALUE
 *
 * Without --write it shows the changed lines only. Calls with positional parameters are left alone: a call has either
 * named or positional ones.
 */
import { parseArgs } from 'node:util'
import { build, visit } from 'hugomark'
import { editSite } from './edit-site.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })
const [folder, shortcode, name, value] = positionals
if (folder === undefined || shortcode === undefined || name === undefined || value === undefined) {
  console.error('usage: node examples/add-parameter.mjs [--write] FOLDER SHORTCODE NAME VALUE')
  process.exit(2)
}

let added = 0
let refused = 0
const changedFiles = editSite(
  folder,
  (tree, path) => {
    visit(tree, {
      shortcode(node) {
        if (node.name !== shortcode) return
        if (node.params.some(param => param.type === 'positionalParam')) {
          console.log(`${path}:${node.position?.start.line} has positional parameters, so it stays`)
          refused++
        } else if (!node.params.some(param => param.type === 'namedParam' && param.name === name)) {
          node.params.push(build.namedParam(name, value))
          added++
        }
      },
    })
  },
  values.write ?? false,
)
console.log(
  `${values.write ? 'Added' : 'Would add'} "${name}" to ${added} calls in ${changedFiles} files, left ${refused}.`,
)
if (refused > 0) process.exitCode = 1
