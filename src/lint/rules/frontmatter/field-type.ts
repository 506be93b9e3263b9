import type { FrontmatterEntry } from '../../../frontmatter/frontmatter-entry.ts'
import { defineRule } from '../../define-rule.ts'
import { keyRange, valueRange } from './entry-range.ts'

const flags = new Set(['draft', 'headless', 'iscjklanguage'])
const terms = new Set(['tags', 'categories', 'keywords', 'aliases'])
const texts = new Set(['title', 'linktitle', 'description', 'summary', 'slug', 'type', 'layout', 'url'])

export const fieldType = defineRule({
  meta: {
    id: 'frontmatter/field-type',
    description: 'Reports values of a type that Hugo takes for something else than it looks like.',
    why: 'Hugo converts what it can and takes an empty value for the rest, without a word: `draft: "yes"` publishes.',
    advice: 'Write true, false and numbers without quotes, and lists as lists.',
    severity: 'warning',
    presets: ['recommended'],
    hasSuggestions: true,
    messages: {
      flagWord: 'Hugo takes "{value}" for false. Write true or false.',
      number: 'Hugo takes "{value}" for {read}, as it is no plain number.',
      list: 'Hugo takes "{value}" for {what}. Write a list.',
      empty: 'Hugo takes {what} for an empty {name}. Write text.',
      write: 'Write {value}.',
    },
  },
  create(context) {
    const [block] = context.tree.children
    if (block?.type !== 'frontmatter' || block.format === 'org') return {}
    return {
      frontmatterEntry(entry) {
        if (entry.path.length !== 1) return
        const name = String(entry.path[0]).toLowerCase()
        if (texts.has(name)) checkText(entry, name)
        if (typeof entry.value !== 'string' || entry.type !== 'string') return
        if (flags.has(name)) checkFlag(entry, entry.value)
        else if (name === 'weight') checkWeight(entry, entry.value)
        else if (terms.has(name) && entry.value.includes(',')) checkList(entry, name, entry.value)
      },
    }

    function checkFlag(entry: FrontmatterEntry, value: string): void {
      const range = valueRange(entry)
      if (/^(?:true|false)$/i.test(value)) {
        const word = value.toLowerCase()
        // Hugo reads it as it looks
        if (word === 'false' || /^(?:true|TRUE|True)$/.test(value)) return
      }
      const suggestions = ['true', 'false'].map(word => ({
        messageId: 'write' as const,
        data: { value: word },
        edits: [{ ...range, text: word }],
      }))
      if (!/^(?:1|t|T|0|f|F|)$/.test(value))
        context.report({ messageId: 'flagWord', data: { value }, ...range, suggestions })
    }

    function checkWeight(entry: FrontmatterEntry, value: string): void {
      const range = valueRange(entry)
      if (/^0\d+$/.test(value)) {
        const read = /^[0-7]+$/.test(value) ? String(Number.parseInt(value, 8)) : '0'
        context.report({ messageId: 'number', data: { value, read }, ...range })
      } else if (value !== '' && !/^[+-]?\d/.test(value)) {
        context.report({ messageId: 'number', data: { value, read: '0' }, ...range })
      }
    }

    function checkList(entry: FrontmatterEntry, name: string, value: string): void {
      const words = value.split(',').flatMap(word => (word.trim() === '' ? [] : [word.trim()]))
      const list = `[${words.map(word => JSON.stringify(word)).join(', ')}]`
      const isSplit = name === 'keywords' || name === 'aliases'
      const what = isSplit ? 'words with commas at their ends' : 'one term'
      const range = valueRange(entry)
      context.report({
        messageId: 'list',
        data: { value, what },
        ...range,
        suggestions: [{ messageId: 'write', data: { value: list }, edits: [{ ...range, text: list }] }],
      })
    }

    function checkText(entry: FrontmatterEntry, name: string): void {
      if (entry.type !== 'list' && entry.type !== 'map') return
      const what = entry.type === 'list' ? 'a list' : 'a map'
      context.report({ messageId: 'empty', data: { what, name }, ...keyRange(entry) })
    }
  },
})
