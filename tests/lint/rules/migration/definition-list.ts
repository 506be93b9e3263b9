import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a list',
      source: 'Term\n: What it is.\n: Another.\n\nNext\n: More.\n',
      reports: ['2:1-2:14 MDX has no definition lists. Write this one as <dl>.'],
    },
    {
      name: 'with blank lines',
      source: 'Term\r\n\r\n: What it is.\r\n',
      options: {
        target: 'vitepress',
      },
      reports: ['3:1-3:14 VitePress has no definition lists. Write this one as <dl>.'],
    },
  ],
  passes: [
    {
      name: 'a colon in text',
      source: 'Term: what it is.\n',
    },
    {
      name: 'a container of the target',
      source: '::: note\nA\n:::\n',
    },
    {
      name: 'code',
      source: '    Term\n    : a\n',
    },
  ],
}
