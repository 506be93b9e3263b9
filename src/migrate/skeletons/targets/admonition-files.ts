import { htmlElements } from '../../escape/html-elements.ts'

/** The component `Admonition`, for Astro. */
export const astroAdmonition = `---
const { type = 'note', title = type[0].toUpperCase() + type.slice(1) } = Astro.props
---
<aside class={\`admonition \${type}\`}>
  <p class="admonition-title">{title}</p>
  <slot />
</aside>
`

/** The component `Admonition`, for React. */
export const reactAdmonition = `export default function Admonition({ type = 'note', title = type[0].toUpperCase() + type.slice(1), children }) {
  return (
    <aside className={\`admonition \${type}\`}>
      <p className="admonition-title">{title}</p>
      {children}
    </aside>
  )
}
`

/** The paired shortcode `admonition`, for Eleventy: named values come as an object, as Nunjucks has them. */
export function eleventyAdmonition(hasNames: boolean): string {
  const values = hasNames ? "{ type = 'note', title } = {}" : "type = 'note', title"
  return `const escape = text => String(text).replace(/[&<>"]/g, sign => \`&#\${sign.charCodeAt(0)};\`)

// the blank lines let the content be read as Markdown
export default function admonition(content, ${values}) {
  const heading = title || type[0].toUpperCase() + type.slice(1)
  return \`<aside class="admonition \${escape(type)}">
<p class="admonition-title">\${escape(heading)}</p>

\${content.trim()}

</aside>\`
}
`
}

/** The tags that the Markdown of Hugo becomes where Markdoc has none: notes, anchors of headings, and elements of HTML. */
export const markdocTags = `import Markdoc from '@markdoc/markdoc'

const { Tag } = Markdoc

const callout = {
  attributes: { type: { type: String, default: 'note' }, title: { type: String } },
  transform(node, config) {
    const { type = 'note', title = type[0].toUpperCase() + type.slice(1) } = node.attributes
    const heading = new Tag('p', { class: 'admonition-title' }, [title])
    return new Tag('aside', { class: \`admonition \${type}\` }, [heading, ...node.transformChildren(config)])
  },
}

// other elements of HTML
const elements = {}
for (const name of ${JSON.stringify([...htmlElements].join(' '))}.split(' ')) {
  const tag = name === 'table' || name === 'slot' ? \`html-\${name}\` : name
  elements[tag] = {
    transform(node, config) {
      const { style, ...attributes } = node.attributes
      if (typeof style === 'string') attributes.style = styleOf(style)
      return new Tag(name, attributes, node.transformChildren(config))
    },
  }
}

// React takes styles as objects
function styleOf(text) {
  const pairs = text.split(';').map(piece => {
    const [name, ...value] = piece.split(':')
    return [name.trim().replace(/-([a-z])/g, (_, letter) => letter.toUpperCase()), value.join(':').trim()]
  })
  return Object.fromEntries(pairs.filter(([name, value]) => name !== '' && value !== ''))
}

// the id of a heading that Markdoc can't write otherwise
const anchor = {
  selfClosing: true,
  attributes: { name: { type: String } },
  transform: ({ attributes }) => new Tag('a', { id: attributes.name }),
}

export const ownTags = { ...elements, callout, anchor }
`

/** The shortcode `admonition`, for Zola. */
export const zolaAdmonition = `<aside class="admonition {{ kind | default(value="note") }}">
<p class="admonition-title">{{ title | default(value=kind) | default(value="note") | capitalize }}</p>
{{ body | markdown | safe }}
</aside>
`
