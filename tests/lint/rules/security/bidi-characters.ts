import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'text that is turned round',
      source: 'Run\n\n```sh\nrm \u202e/ fr- x\n```\n',
      reports: ['4:4-4:5 The character U+202E turns the direction of what follows. Remove it.'],
      suggestions: [['Remove it', 'Run\n\n```sh\nrm / fr- x\n```\n']],
    },
    {
      name: 'a tag',
      source: 'See {{< img src="a\u200b.png" >}}.\r\n',
      reports: ['1:19-1:20 The character U+200B is not to be seen here. Remove it.'],
      suggestions: [['Remove it', 'See {{< img src="a.png" >}}.\r\n']],
    },
    {
      name: 'code, and characters that nothing shows',
      source: 'Run `a\u{e0041}\u{e0042} {{< b >}}`.\n',
      reports: ['1:7-1:11 The character U+E0041 is not to be seen here. Remove it.'],
      suggestions: [['Remove it', 'Run `a {{< b >}}`.\n']],
    },
  ],
  passes: [
    { name: 'text from right to left', source: 'שלום, {{< name "עולם" >}}.\n' },
    { name: 'characters without width in prose', source: 'A\u200bB, \u2060C.\n' },
    { name: 'a flag', source: 'Type `\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}`.\n' },
    { name: 'a byte order mark', source: '\ufeffText.\n' },
  ],
}
