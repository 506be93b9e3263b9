import { defineRule } from '../../define-rule.ts'
import { knownFields } from '../../engine/known-fields.ts'

/** With what Hugo's embedded templates read; `sites` is not as old as the others. */
const fields = [...knownFields.filter(name => name !== 'sites'), 'audio', 'images', 'videos']
const spelled = new Map(fields.map(name => [name.toLowerCase(), name]))

export const frontmatterKeyCase = defineRule({
  meta: {
    id: 'style/frontmatter-key-case',
    description: "Asks for the fields that Hugo knows in the spelling of Hugo's documentation.",
    why: 'Hugo ignores the case of keys, other tools that read the page do not.',
    advice: 'Write `linkTitle` and not `linktitle` or `LinkTitle`.',
    severity: 'warning',
    presets: ['style'],
    fix: 'safe',
    messages: { other: 'Write "{wanted}", as Hugo\'s documentation does.' },
  },
  create({ source, tree, frontmatter, report }) {
    const [front] = tree.children
    const format = front?.type === 'frontmatter' ? front.format : undefined
    const top = frontmatter.filter(({ path }) => path.length === 1)
    return {
      frontmatterEntry({ path, keyPosition, type }) {
        const key = path[0]
        if (path.length !== 1 || typeof key !== 'string' || keyPosition === undefined) return
        const wanted = spelled.get(key.toLowerCase())
        if (wanted === undefined || wanted === key || format === 'org') return
        // a table of TOML may be spelled in several headers, of which this is only one
        if (format === 'toml' && (type === 'map' || type === 'list')) return
        if (top.filter(each => String(each.path[0]).toLowerCase() === key.toLowerCase()).length > 1) return
        const at = source.indexOf(key, keyPosition.start.offset)
        if (at < 0 || at + key.length > keyPosition.end.offset) return
        const [startOffset, endOffset] = [at, at + key.length]
        const fix = [{ startOffset, endOffset, text: wanted }]
        report({ messageId: 'other', data: { wanted }, startOffset, endOffset, fix })
      },
    }
  },
})
