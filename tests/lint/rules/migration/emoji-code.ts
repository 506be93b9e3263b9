import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'emoji on',
      source: 'Done :tada: and :+1:.\n',
      site: {
        'hugo.toml': 'enableEmoji = true\n',
      },
      reports: [
        '1:6-1:12 MDX prints ":tada:" as text. Write the emoji itself.',
        '1:17-1:21 MDX prints ":+1:" as text. Write the emoji itself.',
      ],
    },
    {
      name: 'in a heading and a list',
      source: '# A :rocket:\n\n- b :smile:\n',
      options: {
        target: 'starlight',
      },
      site: {
        'hugo.toml': 'enableEmoji = true\n',
      },
      reports: [
        '1:5-1:13 Starlight prints ":rocket:" as text. Write the emoji itself.',
        '3:5-3:12 Starlight prints ":smile:" as text. Write the emoji itself.',
      ],
    },
  ],
  passes: [
    {
      name: 'the line below the head of a table',
      source: '| A |\n| :---: |\n| b |\n\n| :---: |\n',
      site: { 'hugo.toml': 'enableEmoji = true\n' },
    },
    {
      name: 'emoji off',
      source: 'Done :tada:.\n',
      site: {},
    },
    {
      name: 'no emoji',
      source: 'At 10:30:15, `:tada:` a::b:: [x](http://a:b:c).\n',
      site: {
        'hugo.toml': 'enableEmoji = true\n',
      },
    },
  ],
}
