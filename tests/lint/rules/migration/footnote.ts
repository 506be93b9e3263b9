import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a footnote',
      source: 'Text.[^a] More.[^a]\n\n[^a]: Note.\n',
      options: {
        target: 'markdoc',
      },
      reports: ['1:6-1:10 Markdoc has no footnotes without a plugin.'],
    },
    {
      name: 'two',
      source: 'A[^1] B[^note]\r\n\r\n[^1]: a\r\n[^note]: b\r\n',
      options: {
        target: 'vitepress',
      },
      reports: [
        '1:2-1:6 VitePress has no footnotes without a plugin.',
        '1:8-1:15 VitePress has no footnotes without a plugin.',
      ],
    },
  ],
  passes: [
    {
      name: 'MDX has them with GFM',
      source: 'Text.[^a]\n\n[^a]: Note.\n',
    },
    {
      name: 'code',
      source: 'Write `[^a]`.\n\n[^a]: Note.\n',
      options: {
        target: 'markdoc',
      },
    },
  ],
}
