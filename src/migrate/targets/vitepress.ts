import { createDialectPass } from '../dialect/create-dialect-pass.ts'
import { vitepressDialect } from '../dialect/dialects.ts'
import { fenceIndented } from '../escape/fence-indented.ts'
import { escapeVue } from '../escape/vue/escape-vue.ts'
import type { CallPlace } from '../page/call-place.ts'
import type { MappedCall } from '../page/mapped-call.ts'
import type { CallText, MigrationTarget } from '../target.ts'
import { dialectFence } from './dialect-fence.ts'
import { htmlComment } from './html-comment.ts'
import { pascalCase } from './pascal-case.ts'
import { vueAttributes } from './vue/vue-attributes.ts'
import { vueLiteral } from './vue/vue-literal.ts'

/** VitePress's names of containers by ours. */
const kinds: Readonly<Record<string, string>> = { note: 'info', caution: 'danger', important: 'info' }
const containers: ReadonlySet<string> = new Set(['info', 'tip', 'warning', 'danger', 'details'])
const dead = (html: string) => html.replace(/\{\{/g, '&#123;&#123;')

/** VitePress 1, with the components registered for the whole site. */
export const vitepress: MigrationTarget = {
  name: 'vitepress',
  title: 'VitePress',
  extension: () => '.md',
  componentName: pascalCase,
  passes: [createDialectPass(vitepressDialect), fenceIndented, escapeVue],
  component: vueComponent,
  admonition: container,
  html: dead,
  literal: vueLiteral,
  comment: text => dead(htmlComment(text)),
  summaryDivider: '<!-- more -->',
  fence: dialectFence(vitepressDialect),
  head: () => '',
}

function vueComponent(call: MappedCall, place: CallPlace): CallText | undefined {
  if (place.within !== 'text' && place.within !== 'html') return undefined
  const { component, inner, isBlock } = call
  const start = `<${component}${vueAttributes(call.props, place)}`
  const needsLines = isBlock && place.within === 'text'
  if (inner === 'none') return { whole: `${start} />`, needsLines }
  return { open: `${start}>`, close: `</${component}>`, needsLines }
}

function container(call: MappedCall, place: CallPlace): CallText | undefined {
  const name = Object.hasOwn(kinds, call.kind) ? kinds[call.kind]! : call.kind
  const isBlock = place.within === 'text' && !place.inTable && !place.inHeading && call.isBlock
  if (!isBlock || !containers.has(name)) {
    const title = call.title === '' ? [] : [{ name: 'title', value: call.title }]
    return vueComponent(
      { ...call, component: 'Admonition', props: [{ name: 'type', value: call.kind }, ...title] },
      place,
    )
  }
  const colons = ':'.repeat(3 + call.levelsInside)
  const title = call.title === '' ? '' : ` ${vueLiteral(call.title.replace(/\s+/g, ' '), place)}`
  return { open: `${colons} ${name}${title}`, close: colons, needsLines: true }
}
