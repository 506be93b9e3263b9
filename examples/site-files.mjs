// @ts-check
/** Reads and writes the content files of a site. The examples share it. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { decodeBytes, encodeText } from 'hugomark/hugo'

/**
 * The Markdown files below a folder in the order of their names.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function contentFiles(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.md'))
    .sort()
    .map(path => join(folder, path))
}

/**
 * The text of a file. Bytes that are no UTF-8 are kept too: `writeContent` turns them back.
 *
 * @param {string} path
 */
export function readContent(path) {
  return decodeBytes(readFileSync(path))
}

/**
 * Writes a file in one step: a reader sees the old text or the new one, never a part.
 *
 * @param {string} path
 * @param {string} text
 */
export function writeContent(path, text) {
  const temporary = `${path}.${process.pid}.tmp`
  writeFileSync(temporary, encodeText(text))
  renameSync(temporary, path)
}

/**
 * A path as it is printed: relative to a folder, with slashes.
 *
 * @param {string} folder
 * @param {string} path
 */
export function shownPath(folder, path) {
  return relative(folder, path).split(sep).join('/')
}
