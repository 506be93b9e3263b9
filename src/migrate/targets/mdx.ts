import type { MigrationTarget } from '../target.ts'
import { fenceText } from './fence-text.ts'
import { importLines } from './jsx/import-lines.ts'
import { jsxComponent } from './jsx/jsx-component.ts'
import { jsxLiteral } from './jsx/jsx-literal.ts'
import { pascalCase } from './pascal-case.ts'

/** MDX 3 for React, with the components given to the page or imported. */
export const mdx: MigrationTarget = {
  name: 'mdx',
  title: 'MDX',
  extension: () => '.mdx',
  componentName: pascalCase,
  passes: [],
  component: jsxComponent,
  admonition: (call, place) =>
    jsxComponent(
      {
        ...call,
        component: 'Admonition',
        props: [
          { name: 'type', value: call.kind },
          ...(call.title === '' ? [] : [{ name: 'title', value: call.title }]),
        ],
      },
      place,
    ),
  html: html => html,
  literal: jsxLiteral,
  comment: text => `{/* ${text.replaceAll('*/', '* /')} */}`,
  summaryDivider: '{/* more */}',
  fence: fenceText,
  head: importLines,
}
