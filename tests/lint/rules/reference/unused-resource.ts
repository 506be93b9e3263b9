import type { RuleCases } from '../../rule-cases.ts'

const path = 'content/trip/index.md'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a picture that the page does not show',
      path,
      source: '![me](me.jpg)\n',
      site: { 'content/trip/me.jpg': '', 'content/trip/maps/old.png': '' },
      reports: [
        '1:1-1:1 The page does not name its file "maps/old.png". Remove the file if no template uses it.',
      ],
    },
    {
      name: 'a page without text',
      path,
      source: '---\r\ntitle: A\r\n---\r\n',
      site: { 'content/trip/me.jpg': '' },
      reports: ['1:1-1:1 The page does not name its file "me.jpg". Remove the file if no template uses it.'],
    },
  ],
  passes: [
    {
      name: 'named in front matter, a shortcode and another page of the bundle',
      path,
      source: '---\ncover: A.jpg\n---\n{{< picture "b" >}}\n',
      site: {
        'content/trip/a.jpg': '',
        'content/trip/b.png': '',
        'content/trip/c.pdf': '',
        'content/trip/part.md': '[c](c.pdf)\n',
      },
    },
    { name: 'no bundle', source: 'Text.\n', site: { 'content/me.jpg': '' } },
  ],
}
