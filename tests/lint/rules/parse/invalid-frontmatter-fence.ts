import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a list at the start of a file',
      source: '- paper\n- ink\n',
      reports: [
        '1:1-1:8 A file that starts with "-" must start with the front matter fence "---". Write the fence in full, or put front matter (an empty block will do) in front of a list or rule.',
      ],
      suggestions: [['Put an empty block of front matter in front.', '---\n---\n- paper\n- ink\n']],
      hugoSays: '1:1 invalid YAML delimiter',
    },
    {
      name: 'a fence of two signs',
      source: '--\ntitle: Maps\n---\n\nText.\n',
      reports: [
        '1:1-1:3 A file that starts with "-" must start with the front matter fence "---". Write the fence in full, or put front matter (an empty block will do) in front of a list or rule.',
      ],
      suggestions: [['Write the fence in full.', '---\ntitle: Maps\n---\n\nText.\n']],
      hugoSays: '1:1 invalid YAML delimiter',
    },
    {
      name: 'CRLF',
      source: '+ paper\r\n+ ink\r\n',
      reports: [
        '1:1-1:9 A file that starts with "+" must start with the front matter fence "+++". Write the fence in full, or put front matter (an empty block will do) in front of a list or rule.',
      ],
      suggestions: [['Put an empty block of front matter in front.', '---\r\n---\r\n+ paper\r\n+ ink\r\n']],
      hugoSays: '1:1 invalid TOML delimiter',
    },
  ],
  passes: [
    {
      name: 'a fence',
      source: '---\ntitle: Maps\n---\n- paper\n',
    },
    {
      name: 'an asterisk',
      source: '* paper\n* ink\n',
    },
  ],
}
