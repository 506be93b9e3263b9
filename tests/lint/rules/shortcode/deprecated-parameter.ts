import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a class and a title by their place',
      source: 'See {{< vimeo 55073825 wide "My film" >}}.\n',
      site: {},
      hugo: '0.131',
      reports: [
        '1:24-1:28 The shortcode "vimeo" of Hugo 0.169 does not read its second parameter.',
        '1:29-1:38 The shortcode "vimeo" of Hugo 0.169 does not read its third parameter.',
      ],
    },
    {
      name: 'a target',
      source: 'See {{< youtube abc wide >}}\n',
      site: {},
      hugo: '0.111',
      options: { target: '0.131' },
      reports: ['1:21-1:25 The shortcode "youtube" of Hugo 0.131 does not read its second parameter.'],
    },
  ],
  passes: [
    { name: 'names', source: 'See {{< vimeo id=55073825 class=wide >}}\n', site: {}, hugo: '0.131' },
    {
      name: 'what this version passes over already',
      source: 'See {{< vimeo 55073825 wide "My film" more >}}\n',
      site: {},
    },
    {
      name: 'a template of the site',
      source: 'See {{< vimeo 55073825 wide >}}\n',
      site: { 'layouts/shortcodes/vimeo.html': '{{ .Get 0 }}{{ .Get 1 }}' },
      hugo: '0.131',
    },
    {
      name: 'a shortcode that is gone as a whole, which shortcode/removed-later tells',
      source: 'See {{< gist user 12 a.md >}}\n',
      site: {},
      hugo: '0.131',
    },
  ],
}
