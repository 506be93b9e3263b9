import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'an image and a download',
      path: 'content/trip/index.md',
      source: 'See ![me](ME.jpg) and [the map](/Map.pdf#page=2).\n',
      site: { 'content/trip/me.jpg': '', 'static/map.pdf': '' },
      reports: [
        '1:11-1:17 The file is called "me.jpg". Write its name in the same case.',
        '1:33-1:48 The file is called "map.pdf". Write its name in the same case.',
      ],
      suggestions: [
        ['Write "me.jpg".', 'See ![me](me.jpg) and [the map](/Map.pdf#page=2).\n'],
        ['Write "map.pdf".', 'See ![me](ME.jpg) and [the map](/map.pdf#page=2).\n'],
      ],
    },
    {
      name: 'in a definition',
      path: 'content/trip/index.md',
      source: '![me][1]\r\n\r\n[1]: <me.JPG>\r\n',
      site: { 'content/trip/me.jpg': '' },
      reports: ['3:7-3:13 The file is called "me.jpg". Write its name in the same case.'],
      suggestions: [['Write "me.jpg".', '![me][1]\r\n\r\n[1]: <me.jpg>\r\n']],
    },
  ],
  passes: [
    {
      name: 'the same case',
      path: 'content/trip/index.md',
      source: '![me](me.jpg)\n',
      site: { 'content/trip/me.jpg': '' },
    },
    { name: 'a page', source: '[a](OTHER.md)\n', site: { 'content/other.md': '' } },
    { name: 'no such file', source: '![me](me.jpg)\n', site: {} },
  ],
}
