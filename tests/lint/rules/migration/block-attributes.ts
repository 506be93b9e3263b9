import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'behind a paragraph',
      source: 'Text.\n{.lead}\n',
      reports: ['2:1-2:8 MDX has no attributes of blocks. Use an HTML element or a component with a class.'],
    },
    {
      name: 'behind a heading',
      source: '## A {.wide}\n\n> B\n{#b .c}\n',
      options: {
        target: 'astro',
      },
      reports: [
        '1:6-1:13 Astro has no attributes of blocks. Use an HTML element or a component with a class.',
        '4:1-4:8 Astro has no attributes of blocks. Use an HTML element or a component with a class.',
      ],
    },
    {
      name: 'behind a table',
      source: '| a |\n| --- |\n| b |\n{.table}\n',
      reports: ['4:1-4:9 MDX has no attributes of blocks. Use an HTML element or a component with a class.'],
    },
    {
      name: 'Markdoc',
      source: 'Text.\n{.lead}\n',
      options: {
        target: 'markdoc',
      },
      reports: ['2:1-2:8 Markdoc writes attributes of blocks as a tag, such as "{% .name %}".'],
    },
    {
      name: 'an id with a class',
      source: '## A {#b .c}\n',
      options: {
        target: 'docusaurus',
      },
      reports: [
        '1:6-1:13 Docusaurus has no attributes of blocks. Use an HTML element or a component with a class.',
      ],
    },
  ],
  passes: [
    {
      name: 'braces in text',
      source: 'Text {.lead} goes on.\n',
    },
    {
      name: 'a placeholder',
      source: '{name}\n',
    },
    {
      name: 'VitePress knows them',
      source: 'Text.\n{.lead}\n',
      options: {
        target: 'vitepress',
      },
    },
    {
      name: 'an id',
      source: '## A {#b}\n',
    },
  ],
}
