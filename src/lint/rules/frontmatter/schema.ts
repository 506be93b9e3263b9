import { type Schema, Validator } from '@cfworker/json-schema'
import picomatch from 'picomatch'
import type { FrontmatterEntry } from '../../../frontmatter/frontmatter-entry.ts'
import { defineRule } from '../../define-rule.ts'
import { blockPlace } from './block-place.ts'
import { keyRange, valueRange } from './entry-range.ts'

interface PageSchema {
  /** Patterns of paths; all pages by default. */
  readonly files?: readonly string[]
  /** What `type` of the front matter says, or else the section; any by default. */
  readonly type?: string
  readonly schema: Schema
}

const validators = new WeakMap<Schema, Validator>()

/** These only say that something inside of them is wrong. */
const outer = new Set(['properties', 'items', 'prefixItems', 'allOf', '$ref', 'additionalItems'])

export const schema = defineRule<string, { readonly schemas: readonly PageSchema[] }>({
  meta: {
    id: 'frontmatter/schema',
    description: 'Reports front matter that does not fit the JSON Schema of the configuration.',
    why: 'Hugo takes any value for a parameter; templates then fail, or print nothing.',
    advice:
      'Correct the value. A schema counts for all pages, for those of some paths (`files`) or of a `type`.',
    severity: 'error',
    presets: [],
    messages: {
      root: 'The front matter does not fit its schema: {error}',
      field: '"{field}" does not fit the schema: {error}',
    },
    schema: {
      type: 'object',
      properties: {
        schemas: {
          type: 'array',
          description: 'Schemas, each for all pages or for some; all that apply count.',
          items: {
            type: 'object',
            properties: {
              files: {
                type: 'array',
                items: { type: 'string' },
                description: 'Globs of paths that the schema counts for; all by default.',
              },
              type: {
                type: 'string',
                description: 'The type of the pages that it counts for; any by default.',
              },
              schema: { type: 'object', description: 'A JSON Schema (draft 2020-12) of the front matter.' },
            },
            required: ['schema'],
            additionalProperties: false,
          },
        },
      },
      additionalProperties: false,
    },
    defaults: { schemas: [] },
  },
  create(context) {
    const applying = context.options.schemas.filter(({ files, type }) => {
      const told = context.field('type')?.value ?? context.page?.section
      const isOfType = type === undefined || type === told
      return isOfType && (files === undefined || picomatch([...files], { dot: true })(context.path))
    })
    if (applying.length === 0) return {}
    return {
      finish() {
        const { value, places } = toValue(context.frontmatter)
        for (const { schema } of applying) {
          for (const { instanceLocation, keyword, error } of validatorOf(schema).validate(value).errors) {
            if (outer.has(keyword)) continue
            const entry = places.get(instanceLocation)
            if (entry === undefined)
              context.report({ messageId: 'root', data: { error }, ...blockPlace(context) })
            else {
              const isWhole = entry.type === 'map' || entry.type === 'list'
              const range = isWhole ? keyRange(entry) : valueRange(entry)
              context.report({ messageId: 'field', data: { field: entry.path.join('.'), error }, ...range })
            }
          }
        }
      },
    }
  },
})

function validatorOf(schema: Schema): Validator {
  let validator = validators.get(schema)
  if (validator === undefined) {
    validator = new Validator(schema, '2020-12', false)
    validators.set(schema, validator)
  }
  return validator
}

interface Container {
  [key: string]: unknown
}

/** The values of the front matter as one, and the entry of each JSON pointer into it. */
function toValue(entries: readonly FrontmatterEntry[]) {
  const root: Container = Object.create(null)
  const places = new Map<string, FrontmatterEntry>()
  const containers = new Map<string, Container | unknown[]>([['#', root]])
  for (const entry of entries) {
    const pointer = toPointer(entry.path)
    const parent = containers.get(toPointer(entry.path.slice(0, -1)))
    const key = entry.path.at(-1)
    if (parent === undefined || key === undefined) continue
    const isContainer = entry.type === 'map' || entry.type === 'list'
    const inner: Container | unknown[] = entry.type === 'list' ? [] : Object.create(null)
    if (isContainer) containers.set(pointer, inner)
    const value = isContainer ? inner : entry.value
    if (Array.isArray(parent)) parent.push(value)
    else parent[String(key)] = value
    places.set(pointer, entry)
  }
  return { value: root, places }
}

function toPointer(path: FrontmatterEntry['path']): string {
  return ['#', ...path.map(part => encodeURI(String(part).replaceAll('~', '~0').replaceAll('/', '~1')))].join(
    '/',
  )
}
