import type { RuleCases } from '../../rule-cases.ts'

const report = (name: string) =>
  `The element "${name}" brings in code. Use a shortcode of the site, or allow its host.`

export const cases: RuleCases = {
  fails: [
    {
      name: 'a script',
      source: 'Text.\n\n<script>go()</script>\n',
      reports: [`3:1-3:9 ${report('script')}`],
    },
    {
      name: 'a host that is not allowed',
      source:
        '<iframe src="https://www.youtube.com/embed/1"></iframe>\r\n<iframe src="//Maps.Example.org:443/"></iframe>\r\n',
      options: { allowedHosts: ['maps.example.org'] },
      isShown: true,
      reports: [`1:1-1:47 ${report('iframe')}`],
    },
    {
      name: 'elements of old pages',
      source: 'See <object data="a.swf"></object> and <EMBED src="a.swf">.\n',
      reports: [`1:5-1:26 ${report('object')}`, `1:40-1:59 ${report('EMBED')}`],
    },
    {
      name: 'a page of HTML',
      path: 'content/page.html',
      source:
        '---\ntitle: x\n---\n    <p>`{{< x >}}`</p>\n\n    <script src="//a.example.org/b.js"></script>\n',
      reports: [`6:5-6:40 ${report('script')}`],
    },
  ],
  passes: [
    { name: 'other elements', source: '<video src="a.mp4"></video>\n' },
    { name: 'code', source: 'Write `<script>`:\n\n```html\n<script>go()</script>\n```\n' },
    {
      name: 'a host that is allowed',
      source: '<iframe src="https://maps.example.org/a"></iframe>\n',
      options: { allowedHosts: ['maps.example.org'] },
    },
  ],
}
