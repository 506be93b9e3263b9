import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a parameter with a name',
      source: 'See {{< card class="wide" >}}.\n',
      site: {
        'layouts/_shortcodes/card.html':
          '{{ with .Get "title" }}{{ . }}{{ else }}{{ errorf "no title" }}{{ end }}{{ .Get "class" }}',
      },
      reports: ['1:9-1:13 The shortcode "card" needs "title", which this call does not give. Add it.'],
    },
    {
      name: 'none at all',
      source: 'See {{< card >}}.\n',
      site: {
        'layouts/_shortcodes/card.html':
          '{{ with .Get "title" }}{{ . }}{{ else }}{{ errorf "no title" }}{{ end }}{{ .Get "class" }}',
      },
      reports: ['1:9-1:13 The shortcode "card" needs "title", which this call does not give. Add it.'],
    },
    {
      name: 'a parameter without a name',
      source: 'See {{% pin %}}.\n',
      site: {
        'layouts/_shortcodes/pin.html': '{{ with .Get 0 }}{{ . }}{{ else }}{{ errorf "no place" }}{{ end }}',
      },
      isShown: true,
      reports: ['1:9-1:12 The shortcode "pin" needs a parameter, and this call gives none.'],
    },
    {
      name: 'a shortcode of Hugo',
      source: 'See {{< x user="a" >}} and {{< youtube autoplay=true >}}.\n',
      site: {},
      reports: [
        '1:9-1:10 The shortcode "x" needs "id", which this call does not give. Add it.',
        '1:32-1:39 The shortcode "youtube" needs "id", which this call does not give. Add it.',
      ],
    },
    {
      name: 'one of several',
      source: 'See {{< qr scale=3 />}}.\n',
      site: {},
      reports: ['1:9-1:11 The shortcode "qr" needs "text" or content, and this call gives none of them.'],
    },
  ],
  passes: [
    {
      name: 'it is given',
      source: 'See {{< card title="Maps" >}}.\n',
      site: {
        'layouts/_shortcodes/card.html':
          '{{ with .Get "title" }}{{ . }}{{ else }}{{ errorf "no title" }}{{ end }}{{ .Get "class" }}',
      },
    },
    {
      name: 'a default',
      source: 'See {{< card class="wide" >}}.\n',
      site: {
        'layouts/_shortcodes/card.html': '{{ .Get "title" | default "x" }}{{ .Get "class" }}',
      },
    },
    {
      name: 'content instead',
      source: 'See {{< qr >}}text{{< /qr >}}.\n',
      site: {},
    },
    {
      name: 'a computed name',
      source: 'See {{< card a=1 >}}.\n',
      site: {
        'layouts/_shortcodes/card.html': '{{ $k := .Get "a" }}{{ .Get $k }}',
      },
    },
    {
      name: 'no site',
      source: 'See {{< card >}}.\n',
    },
    {
      name: 'an escaped tag',
      source: 'Write {{</* card */>}}.\n',
      site: {
        'layouts/_shortcodes/card.html':
          '{{ with .Get "title" }}{{ . }}{{ else }}{{ errorf "no title" }}{{ end }}{{ .Get "class" }}',
      },
    },
  ],
}
