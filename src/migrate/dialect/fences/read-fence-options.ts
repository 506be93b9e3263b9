import { readFenceAttributes } from '../../../markdown/read-fence-attributes.ts'
import type { FenceOptions } from './fence-options.ts'

/**
 * Reads what stands behind the mark of a fence, e.g. `go {linenos=table,hl_lines=[1,"3-5"]}`. Undefined when there are no
 * options, or some that Hugo does not read. Names are matched without regard to case, as in Hugo.
 */
export function readFenceOptions(info: string): FenceOptions | undefined {
  const brace = info.indexOf('{')
  if (brace < 0) return undefined
  const text = info.slice(brace)
  const attributes = readFenceAttributes(text)
  if (attributes === undefined) return undefined
  const marks = [...text.matchAll(/[{\s,]([#.][\w-]+)/g)].map(([, mark = '']) => mark)
  let lineNumbers: boolean | undefined
  let start: number | undefined
  let lines = ''
  let title = ''
  const others: string[] = []
  for (const { name, valueStart, valueEnd } of attributes) {
    const value = unquoted(text.slice(valueStart, valueEnd))
    const key = name.toLowerCase()
    if (key === 'linenos') lineNumbers = value !== 'false'
    else if (key === 'linenostart' && /^\d{1,9}$/.test(value)) start = Number(value)
    else if (key === 'hl_lines') lines = readLines(value)
    else if ((key === 'title' || key === 'filename' || key === 'name' || key === 'file') && title === '') {
      title = value
    } else others.push(name)
  }
  const language = info.slice(0, brace).trim()
  return { language, lineNumbers, start, lines, title, others: [...marks, ...others] }
}

function unquoted(value: string): string {
  return value.startsWith('"') ? value.slice(1, -1).replace(/\\(["\\])/g, '$1') : value
}

/** The numbers and ranges of a list or a string. */
function readLines(value: string): string {
  return (value.match(/\d{1,9}(?:-\d{1,9})?/g) ?? []).join(',')
}
