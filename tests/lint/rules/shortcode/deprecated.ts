import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a comment',
      source: 'See {{< comment >}}later{{< /comment >}}.\n',
      site: {},
      reports: [
        '1:9-1:16 Hugo is going to remove the shortcode "comment". Use another, or add a template of that name to the site.',
      ],
      suggestions: [
        ['Write an HTML comment, which readers can find in the source of the page.', 'See <!--later-->.\n'],
      ],
    },
    {
      name: 'a shortcode with a successor',
      source: 'See {{< twitter id=12 user=hugo >}}.\n',
      site: {},
      hugo: '0.146',
      reports: [
        '1:9-1:16 Hugo is going to remove the shortcode "twitter". Use another, or add a template of that name to the site.',
      ],
      fixed: 'See {{< x id=12 user=hugo >}}.\n',
    },
    {
      name: 'shortcodes in a comment',
      source: 'See {{% comment %}}{{< youtube abc >}}{{% /comment %}}.\n',
      site: {},
      reports: [
        '1:9-1:16 Hugo is going to remove the shortcode "comment". Use another, or add a template of that name to the site.',
      ],
    },
  ],
  passes: [
    {
      name: 'an HTML comment',
      source: 'See <!-- later -->.\n',
      site: {},
    },
    {
      name: 'a template of the site',
      source: 'See {{< comment >}}later{{< /comment >}}.\n',
      site: {
        'layouts/_shortcodes/comment.html': '<div>{{ .Inner }}</div>',
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
