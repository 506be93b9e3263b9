import type { WrittenInfo } from '../markdown-dialect.ts'
import type { FenceOptions } from './fence-options.ts'

/** Expressive Code: `go title="x" {1,3-5} showLineNumbers startLineNumber=5`. */
export function expressiveCodeInfo({
  language,
  lineNumbers,
  start,
  lines,
  title,
  others,
}: FenceOptions): WrittenInfo {
  return {
    info: join(
      language || 'text',
      title !== '' && `title=${quoted(title)}`,
      lines !== '' && `{${lines}}`,
      lineNumbers === true && 'showLineNumbers',
      lineNumbers === false && 'showLineNumbers=false',
      start !== undefined && start !== 1 && `startLineNumber=${start}`,
    ),
    lost: others,
  }
}

/** Docusaurus: `go title="x" {1,3-5} showLineNumbers=5`. */
export function docusaurusInfo({
  language,
  lineNumbers,
  start,
  lines,
  title,
  others,
}: FenceOptions): WrittenInfo {
  const number = start === undefined || start === 1 ? '' : `=${start}`
  return {
    info: join(
      language || 'text',
      title !== '' && `title=${quoted(title)}`,
      lines !== '' && `{${lines}}`,
      lineNumbers === true && `showLineNumbers${number}`,
    ),
    lost: others,
  }
}

/** VitePress: `go:line-numbers=5 {1,3-5}`; titles are there in groups of code only. */
export function vitepressInfo({
  language,
  lineNumbers,
  start,
  lines,
  title,
  others,
}: FenceOptions): WrittenInfo {
  const number = start === undefined || start === 1 ? '' : `=${start}`
  const numbers = lineNumbers === undefined ? '' : lineNumbers ? `:line-numbers${number}` : ':no-line-numbers'
  return {
    info: join(`${language || 'txt'}${numbers}`, lines !== '' && `{${lines}}`),
    lost: title === '' ? others : ['title', ...others],
  }
}

/** Zola: `go,linenos,linenostart=5,hl_lines=1 3-5,name=x`. */
export function zolaInfo({ language, lineNumbers, start, lines, title, others }: FenceOptions): WrittenInfo {
  const isNameable = title !== '' && !/[,`]/.test(title)
  const parts = [
    language || 'txt',
    ...(lineNumbers === true ? ['linenos'] : []),
    ...(lineNumbers === true && start !== undefined && start !== 1 ? [`linenostart=${start}`] : []),
    ...(lines === '' ? [] : [`hl_lines=${lines.replaceAll(',', ' ')}`]),
    ...(isNameable ? [`name=${title}`] : []),
  ]
  return { info: parts.join(','), lost: title === '' || isNameable ? others : ['title', ...others] }
}

/** The language alone. */
export function plainInfo({ language, lineNumbers, start, lines, title, others }: FenceOptions): WrittenInfo {
  const lost = [
    ...(lineNumbers === true ? ['linenos'] : []),
    ...(start === undefined ? [] : ['linenostart']),
    ...(lines === '' ? [] : ['hl_lines']),
    ...(title === '' ? [] : ['title']),
    ...others,
  ]
  return { info: language, lost }
}

function join(...parts: readonly (string | false)[]): string {
  return parts.filter(part => part !== false && part !== '').join(' ')
}

/** In the meta data of a fence there are no escapes, but two kinds of quotes. */
function quoted(text: string): string {
  return text.includes('"') && !text.includes("'") ? `'${text}'` : `"${text.replaceAll('"', '”')}"`
}
