import { existsSync, readFileSync } from 'node:fs'
import { parseTemplate } from '../../src/gotmpl/reader/parse-template.ts'
import type { Template } from '../../src/gotmpl/reader/template-nodes.ts'

/** The partials of the fixtures; those that are not there are not known. */
export function readPartial(name: string): Template | undefined {
  const file = new URL(`partials/${name.replace(/(?:\.html)?$/, '.html')}`, import.meta.url)
  return existsSync(file) ? parseTemplate(readFileSync(file, 'utf8')) : undefined
}
