import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a time',
      source: 'At 10:30, ratio 4:3.\n',
      options: {
        target: 'markdown',
      },
      reports: [
        '1:6-1:9 remark-directive takes ":30" for a directive. Write "\\:".',
        '1:18-1:20 remark-directive takes ":3" for a directive. Write "\\:".',
      ],
      fixed: 'At 10\\:30, ratio 4\\:3.\n',
    },
    {
      name: 'words',
      source: 'Text.\n\n# a:b\n\n{{< note >}}\nx :y\n{{< /note >}}\n',
      options: {
        target: 'markdown',
      },
      reports: [
        '3:4-3:6 remark-directive takes ":b" for a directive. Write "\\:".',
        '6:3-6:5 remark-directive takes ":y" for a directive. Write "\\:".',
      ],
      fixed: 'Text.\n\n# a\\:b\n\n{{< note >}}\nx :y\n{{< /note >}}\n',
    },
  ],
  passes: [
    {
      name: 'a colon in front of a space',
      source: 'Note: text. A::b :)\n',
      options: {
        target: 'markdown',
      },
    },
    {
      name: 'escaped, code and addresses',
      source: '10\\:30 `a:b` https://example.org:80 [a](b:c) <mailto:a@b.c>\n',
      options: {
        target: 'markdown',
      },
    },
    {
      name: 'an emoji',
      source: 'Done :tada:.\n',
      options: {
        target: 'markdown',
      },
    },
    {
      name: 'another target',
      source: 'At 10:30.\n',
      options: {
        target: 'mdx',
      },
    },
  ],
}
