import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a file that is nowhere',
      path: 'content/trip/index.md',
      source: 'Here ![me](me.jpg) and ![map](/maps/map.png).\n',
      site: { 'static/map.png': '' },
      reports: [
        '1:12-1:18 There is no file "me.jpg" beside the page, in assets or in static. Correct the path.',
        '1:31-1:44 There is no file "/maps/map.png" beside the page, in assets or in static. Correct the path.',
      ],
    },
    {
      name: 'with a title, in a list',
      source: '- ![me](../my%20pics/me.jpg "Me")\r\n',
      site: {},
      reports: [
        '1:9-1:28 There is no file "../my pics/me.jpg" beside the page, in assets or in static. Correct the path.',
      ],
    },
  ],
  passes: [
    {
      name: 'every place',
      path: 'content/trip/index.md',
      source: '![a](a.jpg) ![b](/b.jpg) ![c](c.jpg) ![d](/trip/a.jpg)\n',
      site: { 'content/trip/a.jpg': '', 'static/b.jpg': '', 'assets/c.jpg': '' },
    },
    {
      name: 'another site, and data',
      source: '![a](https://example.org/a.jpg) ![b](data:image/png;base64,AA)\n',
      site: {},
    },
    { name: 'a shortcode in the path', source: '![a]({{< param "logo" >}}.png)\n', site: {} },
    { name: 'code', source: '`![a](a.jpg)`\n', site: {} },
    {
      name: 'a site below a folder of the server',
      source: '![a](/docs/a.jpg)\n',
      site: { 'hugo.toml': 'baseURL = "https://example.org/docs/"\n', 'static/a.jpg': '' },
    },
  ],
}
