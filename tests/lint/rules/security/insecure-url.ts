import type { RuleCases } from '../../rule-cases.ts'

const loaded = 'What the page loads from "gohugo.io" is not encrypted, and browsers block it. Write "https:".'

export const cases: RuleCases = {
  fails: [
    {
      name: 'an image',
      source: '![Logo](http://gohugo.io/logo.png)\n',
      reports: [`1:9-1:34 ${loaded}`],
      unsafeFixed: '![Logo](https://gohugo.io/logo.png)\n',
    },
    {
      name: 'links, and an element',
      source: '[Hugo](http://gohugo.io) <http://gohugo.io/>\r\n\r\n<img src="HTTP://gohugo.io/a.png">\r\n',
      reports: [
        '1:8-1:24 The link to "gohugo.io" is not encrypted. Write "https:".',
        '1:27-1:44 The link to "gohugo.io" is not encrypted. Write "https:".',
        `3:11-3:33 ${loaded}`,
      ],
      unsafeFixed:
        '[Hugo](https://gohugo.io) <https://gohugo.io/>\r\n\r\n<img src="https://gohugo.io/a.png">\r\n',
    },
  ],
  passes: [
    { name: 'encrypted', source: '[Hugo](https://gohugo.io) ![Logo](//gohugo.io/logo.png)\n' },
    {
      name: 'machines at hand',
      source: 'Open <http://server:1313/> or http://192.168.0.1/ or http://api.example.com.\n',
    },
    { name: 'an address without marks', source: 'It prints http://a.b.elb.amazonaws.com as it starts.\n' },
    { name: 'a computed host', source: '[It](http://{{< host >}}/a)\n' },
    { name: 'code', source: 'Run `curl http://gohugo.io`.\n' },
    { name: 'links are left out', source: '[Hugo](http://gohugo.io)\n', options: { links: false } },
  ],
}
