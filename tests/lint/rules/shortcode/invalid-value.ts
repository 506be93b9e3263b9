import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a misspelled value',
      source: 'Press {{< button size="larg" >}}.\n',
      site: {
        'layouts/_shortcodes/button.html':
          '{{ $size := .Get "size" | default "small" }}{{ if not (in (slice "small" "large") $size) }}{{ errorf "bad size" }}{{ end }}<a class="{{ $size }}"></a>',
      },
      reports: ['1:23-1:29 The shortcode "button" does not take "larg" here. Use "small" or "large".'],
      suggestions: [['Write "large".', 'Press {{< button size="large" >}}.\n']],
    },
    {
      name: 'another case',
      source: 'Press {{% button size=Large %}}.\n',
      site: {
        'layouts/_shortcodes/button.html':
          '{{ $size := .Get "size" | default "small" }}{{ if not (in (slice "small" "large") $size) }}{{ errorf "bad size" }}{{ end }}<a class="{{ $size }}"></a>',
      },
      reports: ['1:23-1:28 The shortcode "button" does not take "Large" here. Use "small" or "large".'],
      suggestions: [['Write "large".', 'Press {{% button size=large %}}.\n']],
    },
    {
      name: 'nothing like it',
      source: 'Press {{< button size=`huge` >}}.\n',
      site: {
        'layouts/_shortcodes/button.html':
          '{{ $size := .Get "size" | default "small" }}{{ if not (in (slice "small" "large") $size) }}{{ errorf "bad size" }}{{ end }}<a class="{{ $size }}"></a>',
      },
      reports: ['1:23-1:29 The shortcode "button" does not take "huge" here. Use "small" or "large".'],
    },
    {
      name: 'a shortcode of Hugo',
      source: 'Scan {{< qr text="x" level="hi" />}}.\n',
      site: {},
      reports: [
        '1:28-1:32 The shortcode "qr" does not take "hi" here. Use "low", "medium", "quartile" or "high".',
      ],
    },
  ],
  passes: [
    {
      name: 'a value of the list',
      source: 'Press {{< button size="large" >}}.\n',
      site: {
        'layouts/_shortcodes/button.html':
          '{{ $size := .Get "size" | default "small" }}{{ if not (in (slice "small" "large") $size) }}{{ errorf "bad size" }}{{ end }}<a class="{{ $size }}"></a>',
      },
    },
    {
      name: 'no value',
      source: 'Press {{< button size="" >}}.\n',
      site: {
        'layouts/_shortcodes/button.html':
          '{{ $size := .Get "size" | default "small" }}{{ if not (in (slice "small" "large") $size) }}{{ errorf "bad size" }}{{ end }}<a class="{{ $size }}"></a>',
      },
    },
    {
      name: 'a template that refuses none',
      source: 'Press {{< button size="huge" >}}.\n',
      site: {
        'layouts/_shortcodes/button.html': '<a class="{{ .Get "size" }}"></a>',
      },
    },
  ],
}
