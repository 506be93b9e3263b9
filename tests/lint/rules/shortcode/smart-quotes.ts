import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a value pasted from a word processor',
      source: 'See {{< img src=“cat.png” alt="A cat" >}}.\n',
      reports: [
        '1:17-1:26 The curly quotes are part of the value “cat.png”. Write straight quotes around it.',
      ],
      fixed: 'See {{< img src="cat.png" alt="A cat" >}}.\n',
    },
    {
      name: 'a tag that closes itself',
      source: 'See {{% img src=“cat.png” /%}}.\r\n',
      reports: [
        '1:17-1:26 The curly quotes are part of the value “cat.png”. Write straight quotes around it.',
      ],
      fixed: 'See {{% img src="cat.png" /%}}.\r\n',
    },
    {
      name: 'a quote on one side',
      source: 'See {{< img src=cat.png” >}}.\n',
      reports: [
        '1:17-1:25 The curly quotes are part of the value cat.png”. Write straight quotes around it.',
      ],
    },
    {
      name: 'single and low quotes',
      source: 'See {{< img src=‘cat.png’ alt=„Katze“ >}}.\n',
      reports: [
        '1:17-1:26 The curly quotes are part of the value ‘cat.png’. Write straight quotes around it.',
        '1:31-1:38 The curly quotes are part of the value „Katze“. Write straight quotes around it.',
      ],
      fixed: 'See {{< img src="cat.png" alt="Katze" >}}.\n',
    },
  ],
  passes: [
    { name: 'an apostrophe at one end', source: 'See {{< img alt=’tis >}}.\n' },
    { name: 'straight quotes', source: 'See {{< img src="cat.png" >}}.\n' },
    { name: 'curly quotes that are quoted', source: 'See {{< img alt="“Tom”" >}}.\n' },
    { name: 'a value of two words, which Hugo refuses', source: 'See {{< img alt=“A cat” >}}.\n' },
    { name: 'an escaped tag', source: 'Write {{</* img src=“cat.png” */>}}.\n' },
  ],
}
