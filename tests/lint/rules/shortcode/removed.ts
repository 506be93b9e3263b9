import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a shortcode with a successor',
      source: 'See {{< tweet user="hugo" id="12" >}}.\n',
      site: {},
      reports: [
        '1:9-1:14 Hugo 0.169 has no shortcode "tweet" any more. Use another, or add a template of that name to the site.',
      ],
      fixed: 'See {{< x user="hugo" id="12" >}}.\n',
    },
    {
      name: 'its parameters are others',
      source: 'See {{< tweet 12 >}}.\n',
      site: {},
      reports: [
        '1:9-1:14 Hugo 0.169 has no shortcode "tweet" any more. Use another, or add a template of that name to the site.',
      ],
    },
    {
      name: 'no successor',
      source: 'See {{< gist user 12 >}}.\n',
      site: {},
      isShown: true,
      reports: [
        '1:9-1:13 Hugo 0.169 has no shortcode "gist" any more. Use another, or add a template of that name to the site.',
      ],
    },
    {
      name: 'removed long ago',
      source: 'See {{% instagram_simple abc %}}.\n',
      site: {},
      reports: [
        '1:9-1:25 Hugo 0.169 has no shortcode "instagram_simple" any more. Use another, or add a template of that name to the site.',
      ],
      fixed: 'See {{% instagram abc %}}.\n',
    },
  ],
  passes: [
    {
      name: 'the successor',
      source: 'See {{< x user="hugo" id="12" >}}.\n',
      site: {},
    },
    {
      name: 'a template of the site',
      source: 'See {{< gist user 12 >}}.\n',
      site: {
        'layouts/_shortcodes/gist.html': '<b>{{ .Get 0 }}</b>',
      },
    },
    {
      name: 'an older Hugo',
      source: 'See {{< gist user 12 >}}.\n',
      site: {},
      hugo: '0.131',
    },
  ],
}
