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

const elementNames =
  'a abbr address area article aside audio b bdi bdo blockquote br button canvas caption center cite code col colgroup data datalist dd del details dfn dialog div dl dt em embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label legend li main map mark menu meter nav object ol optgroup option output p picture pre progress q rp rt ruby s samp search section select slot small source span strong sub summary sup svg table tbody td template textarea tfoot th thead time tr track tt u ul var video wbr'.split(
    ' ',
  )

/** The tags that the Markdown of Hugo becomes where Markdoc has none: notes, and lists of definitions. */
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
for (const name of ${JSON.stringify(elementNames.join(' '))}.split(' ')) {
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
