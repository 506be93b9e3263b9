import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a target that has no syntax for ids',
      source: '## Install {#setup}\n',
      reports: [
        '1:12-1:20 MDX has no syntax for the id "setup" of a heading. Write the heading as an HTML element with the id.',
      ],
    },
    {
      name: 'Markdoc',
      source: '# A\n\nInstall {#setup .x}\n---\n',
      options: {
        target: 'markdoc',
      },
      reports: ['3:9-3:20 Markdoc reads the id of a heading as a tag: {% #setup %}.'],
    },
    {
      name: 'VitePress makes another id',
      source: '## 1. C++ & Émile\n\n## Plain words\n',
      options: {
        target: 'vitepress',
      },
      reports: [
        '1:4-1:18 VitePress gives this heading the id "_1-c-emile", Hugo gives it "1-c--émile". Write "{#1-c--émile}" behind it.',
      ],
    },
  ],
  passes: [
    {
      name: 'no id',
      source: '## Install\n',
    },
    {
      name: 'VitePress and Docusaurus know it',
      source: '## Install {#setup}\n',
      options: {
        target: 'docusaurus',
      },
    },
    {
      name: 'code',
      source: '```\n## A {#b}\n```\n',
    },
    {
      name: 'the same id',
      source: '## Plain words\n\n## v1.2 {#v12}\n',
      options: {
        target: 'vitepress',
      },
    },
  ],
}
