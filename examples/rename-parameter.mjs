// @ts-check
/**
 * Renames a parameter of a shortcode across a site.
 *
 *   node examples/rename-parameter.mjs [--write] FOLDER SHORTCODE OLD NEW
 *
 * Without --write it shows the changed lines only. Calls that have a parameter of the new name already are left alone.
 */
import { parseArgs } from 'node:util'
import { visit } from 'hugomark'
import { editSite } from './edit-site.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } })
const [folder, shortcode, oldName, newName] = positionals
if (folder === undefined || shortcode === undefined || oldName === undefined || newName === undefined) {
  console.error('usage: node examples/rename-parameter.mjs [--write] FOLDER SHORTCODE OLD NEW')
  process.exit(2)
}

let renamed = 0
let refused = 0
const changedFiles = editSite(
  folder,
  (tree, path) => {
    visit(tree, {
      shortcode({ name, params, position }) {
        if (name !== shortcode) return
        const old = params.filter(param => param.type === 'namedParam' && param.name === oldName)
        if (old.length > 0 && params.some(param => param.type === 'namedParam' && param.name === newName)) {
          console.log(`${path}:${position?.start.line} has "${newName}" already, so "${oldName}" stays`)
          refused++
          return
        }
        for (const param of old) {
          if (param.type === 'namedParam') param.name = newName
          renamed++
        }
      },
    })
  },
  values.write ?? false,
)
console.log(
  `${values.write ? 'Renamed' : 'Would rename'} ${renamed} of "${oldName}" in ${changedFiles} files, left ${refused}.`,
)
if (refused > 0) process.exitCode = 1
