import type { MappedCall } from '../../page/mapped-call.ts'
import type { MigrationTarget } from '../../target.ts'
import { pascalCase } from '../pascal-case.ts'
import { importLines } from './import-lines.ts'
import { jsxComponent } from './jsx-component.ts'
import { jsxLiteral } from './jsx-literal.ts'

/** What the targets that read MDX have in common; they say what they do otherwise. */
export const jsxFamily = {
  extension: () => '.mdx',
  componentName: pascalCase,
  component: jsxComponent,
  admonition: (call, place) => jsxComponent(asComponent(call), place),
  literal: jsxLiteral,
  comment: text => `{/* ${text.replaceAll('*/', '* /')} */}`,
  summaryDivider: '{/* more */}',
  head: importLines,
} satisfies Partial<MigrationTarget>

/** An admonition as the component `Admonition`. */
function asComponent(call: MappedCall): MappedCall {
  const title = call.title === '' ? [] : [{ name: 'title', value: call.title }]
  return { ...call, component: 'Admonition', props: [{ name: 'type', value: call.kind }, ...title] }
}
