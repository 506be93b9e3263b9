import { destructured, propType } from './component-shape.ts'
import { type ComponentSource, headLines, jsdocParam, scriptComment } from './component-source.ts'
import { scriptString } from './script-expression.ts'

function parameters({ props, takesInner, markup }: ComponentSource): string {
  if (markup === undefined) return takesInner ? '{ children, ...props }' : 'props'
  const names = [
    destructured(props.filter(({ name }) => name !== 'children')),
    ...(takesInner ? ['children'] : []),
  ]
  const list = names.filter(text => text !== '').join(', ')
  return list === '' ? '' : `{ ${list} }`
}

function stub({ shortcode, takesInner }: ComponentSource): string {
  return [
    `    <div className="shortcode" data-shortcode={${scriptString(shortcode)}}>`,
    '      <code>',
    `        {${scriptString(shortcode)}} {JSON.stringify(props)}`,
    '      </code>',
    ...(takesInner ? ['      {children}'] : []),
    '    </div>',
  ].join('\n')
}

/** A component of React in JSX, for MDX, Docusaurus and Nextra. */
export function reactComponent(source: ComponentSource): string {
  const types = source.props.map(prop => jsdocParam(prop, propType(prop)))
  const children = source.takesInner ? ["@param {import('react').ReactNode} [props.children]"] : []
  const comment = [
    ...headLines(source),
    '',
    ...(types.length + children.length > 0 ? ['@param {object} props'] : []),
    ...types,
    ...children,
  ]
  while (comment.at(-1) === '') comment.pop()
  return [
    scriptComment(comment),
    `export function ${source.name}(${parameters(source)}) {`,
    '  return (',
    source.markup === undefined ? stub(source) : `    <>\n${source.markup}\n    </>`,
    '  )',
    '}',
    '',
    `export default ${source.name}`,
    '',
  ].join('\n')
}

/** A tag of Markdoc with the component of React that it is rendered by. */
export function markdocComponent(source: ComponentSource): string {
  const attributes = source.props.map(prop => {
    const { name, isRequired, values, isBoolean, fallback } = prop
    const fields = [
      ...(isBoolean
        ? ['type: Boolean']
        : ['type: [String, Number, Boolean]'].slice(values.length > 0 ? 1 : 0)),
      ...(values.length > 0 && !isBoolean ? ['type: String', `matches: ${JSON.stringify(values)}`] : []),
      ...(isRequired ? ['required: true'] : []),
      ...(fallback !== undefined ? [`default: ${JSON.stringify(fallback)}`] : []),
    ]
    return `    ${JSON.stringify(name)}: { ${fields.join(', ')} },`
  })
  return [
    reactComponent(source).replace(/\nexport default [^\n]*\n$/, ''),
    '',
    `/** The tag: goes into \`tags\` of the configuration of Markdoc, and \`${source.name}\` into the components. */`,
    `export const tag = {`,
    `  render: ${JSON.stringify(source.name)},`,
    ...(source.takesInner ? [] : ['  selfClosing: true,']),
    attributes.length === 0 ? '  attributes: {},' : `  attributes: {\n${attributes.join('\n')}\n  },`,
    '}',
    '',
  ].join('\n')
}
