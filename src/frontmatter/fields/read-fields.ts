import type { FrontmatterProblem } from '../frontmatter-problem.ts'
import { readJson } from '../json/read-json.ts'
import type { MapNode } from '../value-node.ts'
import { castBool } from './cast-bool.ts'
import { castInt } from './cast-int.ts'
import { castString } from './cast-string.ts'
import { castStrings } from './cast-strings.ts'
import { checkFields } from './check-fields.ts'
import type { HugoPage, PageFields } from './hugo-page.ts'
import type { HugoParam, HugoParams } from './hugo-param.ts'
import { readDates } from './read-dates.ts'
import { toParams } from './to-params.ts'

const strings = [
  'title',
  'linkTitle',
  'description',
  'summary',
  'type',
  'layout',
  'slug',
  'url',
  'translationKey',
] as const
const lists = ['keywords', 'aliases'] as const

export interface ReadFields extends PageFields {
  /** Fields that Hugo refuses; what stops the page at once comes first. */
  readonly problems: FrontmatterProblem[]
}

export interface ReadFieldsOptions {
  /** As Hugo does before 0.169, where `_build` is an older name of `build`. */
  readonly takesOldBuild?: boolean
}

/** What Hugo 0.169 makes of the values of a block: parameters, its own fields, and the fields that it refuses. */
export function readFields(root: MapNode, { takesOldBuild = false }: ReadFieldsOptions = {}): ReadFields {
  const params = toParams(root)
  const page = emptyPage()
  const unreadable = readDates(params, page)
  const refused = checkFields(params).filter(({ name }) => name !== '_build' || !takesOldBuild)
  const problems = refused.map(({ name, message, hugoMessage }) =>
    toProblem(root, name, 'frontmatter/invalid-field', message, hugoMessage),
  )
  for (const name of unreadable) {
    const message = `Hugo cannot read this as a date. Write it as 2024-01-02 or 2024-01-02T15:04:05+01:00.`
    const hugoMessage = `the "${name}" front matter field is not a parsable date`
    problems.push(toProblem(root, name, 'frontmatter/invalid-date', message, hugoMessage))
  }
  readOwnFields(params, page)
  layParamsOver(params)
  params['draft'] = { type: 'bool', value: page.draft }
  params['iscjklanguage'] = { type: 'bool', value: page.isCJKLanguage }
  return { params, page, problems }
}

function readOwnFields(params: HugoParams, page: HugoPage): void {
  for (const field of strings) {
    const name = field.toLowerCase()
    if (params[name] === undefined) continue
    page[field] = castString(params[name])
    if (field === 'slug') page.slug = page.slug.replace(/^-+|-+$/g, '')
    params[name] = { type: 'string', value: page[field] }
  }
  for (const name of lists) {
    if (params[name] === undefined) continue
    page[name] = castStrings(params[name])
    params[name] = { type: 'list', value: page[name].map((value): HugoParam => ({ type: 'string', value })) }
  }
  page.outputs = castStrings(params['outputs']).map(name => name.toLowerCase())
  page.markup = castString(params['markup'])
  if (params['markup'] !== undefined) params['markup'] = { type: 'string', value: page.markup }
  page.headless = castBool(params['headless'])
  page.isCJKLanguage = castBool(params['iscjklanguage'])
  const { published, draft } = params
  if (draft !== undefined) page.draft = castBool(draft)
  else if (published?.type === 'bool') page.draft = !published.value
  if (params['weight'] !== undefined) {
    page.weight = castInt(params['weight'])
    params['weight'] = { type: 'int', value: page.weight }
  }
}

/** The keys below `params` become parameters of the page, and win over those that are there. */
function layParamsOver(params: HugoParams): void {
  const inner = params['params']
  if (inner === undefined) return
  const map = inner.type === 'map' ? inner.value : inner.type === 'string' ? fromJson(inner.value) : undefined
  delete params['params']
  if (map !== undefined) Object.assign(params, map)
}

function fromJson(text: string): HugoParams {
  return toParams(readJson(text, text).root)
}

function emptyPage(): HugoPage {
  return {
    title: '',
    linkTitle: '',
    description: '',
    summary: '',
    type: '',
    layout: '',
    slug: '',
    url: '',
    translationKey: '',
    markup: '',
    keywords: [],
    aliases: [],
    outputs: [],
    weight: 0,
    draft: false,
    headless: false,
    isCJKLanguage: false,
    date: undefined,
    publishDate: undefined,
    lastmod: undefined,
    expiryDate: undefined,
  }
}

function toProblem(
  root: MapNode,
  name: string,
  code: FrontmatterProblem['code'],
  message: string,
  hugoMessage: string,
): FrontmatterProblem {
  const { startOffset, endOffset } =
    root.pairs.findLast(pair => pair.key.toLowerCase() === name)?.value ?? root
  // Hugo gives fields no position
  return { code, message, startOffset, endOffset, hugo: { message: hugoMessage, line: 1, column: 1 } }
}
