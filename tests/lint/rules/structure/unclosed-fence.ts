import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'to the end of the page',
      source: 'Run:\n\n```sh\nhugo\n\nThen look.\n',
      reports: [
        '3:1-3:6 Nothing ends this fenced code, so it goes to the end of the page. Write "```" where it ends.',
      ],
      suggestions: [
        ['Write the closing fence behind the last line', 'Run:\n\n```sh\nhugo\n\nThen look.\n```\n'],
      ],
    },
    {
      name: 'a shorter fence, in a list item',
      source: '- Run:\r\n\r\n  ~~~~\r\n  hugo\r\n  ~~~\r\n\r\nThen look.\r\n',
      reports: [
        '3:3-3:7 Nothing ends this fenced code, so it goes to the end of the list item or quote that it is in. Write "~~~~" where it ends.',
      ],
      suggestions: [
        [
          'Write the closing fence behind the last line',
          '- Run:\r\n\r\n  ~~~~\r\n  hugo\r\n  ~~~\r\n  ~~~~\r\n\r\nThen look.\r\n',
        ],
      ],
    },
  ],
  passes: [
    { name: 'a closing fence', source: 'Run:\n\n```sh\nhugo\n```\n' },
    { name: 'a longer closing fence', source: 'Run:\n\n~~~\nhugo\n~~~~~' },
    { name: 'the content of a call', source: 'See\n\n{{< art >}}\n~~~ {~~ ~~~\n{{< /art >}}\n' },
  ],
}
