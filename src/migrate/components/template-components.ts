import { escapeMarkup } from '../../text/escape-markup.ts'
import { type ComponentProp, destructured, propType, variableName } from './component-shape.ts'
import { type ComponentSource, headLines, jsdocParam, scriptComment } from './component-source.ts'
import { scriptString } from './script-expression.ts'

function interfaceLines(props: readonly ComponentProp[]): string[] {
  return props.flatMap(prop => [
    ...(prop.description === undefined ? [] : [scriptComment([prop.description.replace(/\s+/g, ' ')], '  ')]),
    `  ${/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(prop.name) ? prop.name : JSON.stringify(prop.name)}${prop.isRequired ? '' : '?'}: ${propType(prop)}`,
  ])
}

/** A component of Astro. */
export function astroComponent(source: ComponentSource): string {
  const { props, markup, shortcode, takesInner } = source
  const stub = [
    `<div class="shortcode" data-shortcode={${scriptString(shortcode)}}>`,
    `  <code>{${scriptString(shortcode)}} {JSON.stringify(Astro.props)}</code>`,
    ...(takesInner ? ['  <slot />'] : []),
    '</div>',
  ].join('\n')
  return [
    '---',
    scriptComment(headLines(source).map(line => line.replace(/^---/, ' ---'))),
    ...(props.length === 0 ? [] : ['interface Props {', ...interfaceLines(props), '}']),
    ...(markup === undefined || props.length === 0
      ? []
      : ['', `const { ${destructured(props)} } = Astro.props`]),
    '---',
    '',
    markup ?? stub,
    '',
  ].join('\n')
}

/** Without a default, Vue takes a prop that may be a boolean for false. */
function propsLines(props: readonly ComponentProp[]): string[] {
  const optional = props.filter(({ isRequired }) => !isRequired)
  if (props.length === 0) return []
  const lines = interfaceLines(props)
  if (optional.length === 0) return ['defineProps<{', ...lines, '}>()']
  const defaults = optional.map(({ name }) => `  ${JSON.stringify(name)}: undefined,`)
  return ['withDefaults(defineProps<{', ...lines, '}>(), {', ...defaults, '})']
}

/** A single-file component of Vue. */
export function vueComponent(source: ComponentSource): string {
  const { props, markup, shortcode, takesInner } = source
  const declared = props.filter(({ name }) => !isVueReserved(name))
  const stub = [
    `  <div class="shortcode" data-shortcode="${escapeMarkup(shortcode)}">`,
    `    <code>{{ ${scriptString(shortcode)} }} {{ { ...$props, ...$attrs } }}</code>`,
    ...(takesInner ? ['    <slot />'] : []),
    '  </div>',
  ].join('\n')
  return [
    '<script setup lang="ts">',
    scriptComment(headLines(source)),
    ...(declared.length === props.length ? [] : ['defineOptions({ inheritAttrs: false })']),
    ...propsLines(declared),
    '</script>',
    '',
    '<template>',
    markup ?? stub,
    '</template>',
    '',
  ].join('\n')
}

/** Names that Vue does not give to a component as props. */
export function isVueReserved(name: string): boolean {
  return ['class', 'style', 'key', 'ref', 'is'].includes(name)
}

/** A shortcode of Eleventy: a function of its content, if it has one, and of the parameters by name. */
export function eleventyComponent(source: ComponentSource): string {
  const { props, markup, shortcode, takesInner } = source
  const comment = [
    ...headLines(source),
    '',
    ...(takesInner ? ['@param {string} content'] : []),
    '@param {object} [props]',
    ...props.map(prop => jsdocParam(prop, propType(prop))),
    '@returns {string}',
  ]
  const name = variableName(source.name[0]!.toLowerCase() + source.name.slice(1))
  const taken = markup !== undefined && props.length > 0 ? `{ ${destructured(props)} } = {}` : 'props = {}'
  const list = [
    ...(takesInner ? ['content'] : []),
    ...(markup !== undefined && props.length === 0 ? [] : [taken]),
  ]
  const body =
    markup ??
    `<div class="shortcode"><code>\${html(${scriptString(shortcode)})} \${html(JSON.stringify(props))}</code>${takesInner ? `\n\n\${content}\n\n` : ''}</div>`
  return [
    "const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\"': '&quot;' }",
    "const html = value => String(value ?? '').replace(/[&<>\"]/g, unit => entities[unit])",
    '',
    scriptComment(comment),
    `export function ${name}(${list.join(', ')}) {`,
    `  return \`${body}\``,
    '}',
    '',
    '/** Adds it: `eleventyConfig.addPlugin(…)` with this function. */',
    'export default function plugin(eleventyConfig) {',
    `  eleventyConfig.add${takesInner ? 'Paired' : ''}Shortcode(${scriptString(name)}, ${name})`,
    '}',
    '',
  ].join('\n')
}

/** The template of a shortcode of Zola. */
export function zolaComponent(source: ComponentSource): string {
  const { props, markup, shortcode, takesInner } = source
  const lines = headLines(source).map(line => line.replaceAll('#}', '# }').replaceAll('{#', '{ #'))
  const stub = [
    '<div class="shortcode">',
    `<code>${escapeMarkup(shortcode).replace(/[{}]/g, brace => `&#${brace.charCodeAt(0)};`)}</code>`,
    ...props.map(({ name }) => `<p>${name}: {{ ${name} | default(value="") }}</p>`),
    ...(takesInner ? ['{{ body | markdown | safe }}'] : []),
    '</div>',
  ].join('\n')
  return [`{# ${lines.join('\n   ')} #}`, markup ?? stub, ''].join('\n')
}
