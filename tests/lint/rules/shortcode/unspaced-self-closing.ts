import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'no blank in front of the slash',
      source: 'See {{<img/>}}.\n',
      reports: [
        '1:5-1:15 Hugo looks for a template "img/", as the slash touches the name. Put a blank in front of the slash.',
      ],
      fixed: 'See {{<img />}}.\n',
    },
    {
      name: 'a name with folders',
      source: 'See {{% ui/icon/ %}}.\r\n',
      reports: [
        '1:5-1:21 Hugo looks for a template "ui/icon/", as the slash touches the name. Put a blank in front of the slash.',
      ],
      fixed: 'See {{% ui/icon / %}}.\r\n',
    },
  ],
  passes: [
    { name: 'a blank', source: 'See {{<img />}}.\n' },
    { name: 'a folder in the name', source: 'See {{< ui/icon />}}.\n' },
    {
      name: 'reported as an unknown shortcode',
      source: 'See {{<img/>}}.\n',
      site: { 'layouts/_shortcodes/img.html': '{{ .Inner }}' },
    },
  ],
}
