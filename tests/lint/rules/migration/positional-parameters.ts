import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'no template is known',
      source: 'Text {{< youtube w7Ft2ymGmfc >}}.\n',
      reports: ['1:18-1:29 MDX has no parameters without a name. Choose names for those of "youtube".'],
    },
    {
      name: 'the template names them',
      source: 'Text {{% img "a.png" "A view" %}}.\n',
      site: {
        'layouts/_shortcodes/img.html':
          '{{ $src := .Get 0 }}{{ $alt := .Get "alt" | default (.Get 1) }}<img src="{{ $src }}" alt="{{ $alt }}">',
      },
      reports: [
        '1:14-1:30 MDX has no parameters without a name. The template of "img" calls these "src", "alt".',
      ],
    },
    {
      name: 'Markdoc takes one',
      source: 'Text {{< a "b" >}} {{< a "b" "c" >}}.\n',
      options: {
        target: 'markdoc',
      },
      reports: ['1:26-1:33 Markdoc has no parameters without a name. Choose names for those of "a".'],
    },
  ],
  passes: [
    {
      name: 'named parameters',
      source: 'Text {{< figure src="a.png" >}}.\n',
    },
    {
      name: 'a reference, which becomes a link',
      source: '[a]({{< ref "a.md" >}})\n',
    },
    {
      name: 'Eleventy takes them',
      source: 'Text {{< youtube "abc" >}}.\n',
      options: {
        target: 'eleventy',
      },
    },
  ],
}
