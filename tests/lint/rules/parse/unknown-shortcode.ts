import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'a misspelled name',
      source: 'Look {{< pim >}} there.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
      reports: [
        '1:10-1:13 The site has no template for the shortcode "pim". Correct the name, or add the template to layouts/_shortcodes.',
      ],
      suggestions: [['Write "pin".', 'Look {{< pin >}} there.\n']],
      hugoSays: '1:6 failed to extract shortcode: template for shortcode "pim" not found',
    },
    {
      name: 'a pair',
      source: 'Look {{% nte %}}a {{% nte %}}b{{% /nte %}}{{% /nte %}} there.\n',
      site: {
        'layouts/_shortcodes/note.html': '<div>{{ .Inner }}</div>',
      },
      reports: [
        '1:10-1:13 The site has no template for the shortcode "nte". Correct the name, or add the template to layouts/_shortcodes.',
        '1:23-1:26 The site has no template for the shortcode "nte". Correct the name, or add the template to layouts/_shortcodes.',
      ],
      suggestions: [
        ['Write "note".', 'Look {{% note %}}a {{% nte %}}b{{% /nte %}}{{% /note %}} there.\n'],
        ['Write "note".', 'Look {{% nte %}}a {{% note %}}b{{% /note %}}{{% /nte %}} there.\n'],
      ],
      hugoSays: '1:6 failed to extract shortcode: template for shortcode "nte" not found',
    },
    {
      name: 'a slash directly behind the name',
      source: 'Look {{< note/>}} there.\n',
      site: {
        'layouts/_shortcodes/note.html': '<div>{{ .Inner }}</div>',
      },
      reports: [
        '1:10-1:15 The site has no template for the shortcode "note/". The slash is part of the name: write "note />}}", with a blank in front of it.',
      ],
      fixed: 'Look {{< note />}} there.\n',
      hugoSays: '1:6 failed to extract shortcode: template for shortcode "note/" not found',
    },
    {
      name: 'a slash directly behind the name of a shortcode that takes no content',
      source: 'Look {{% pin/%}} there.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
      reports: [
        '1:10-1:14 The site has no template for the shortcode "pin/". The slash is part of the name. Leave it out: "pin" takes no content.',
      ],
      fixed: 'Look {{% pin %}} there.\n',
      hugoSays: '1:6 failed to extract shortcode: template for shortcode "pin/" not found',
    },
    {
      name: 'nothing like it',
      source: 'Look {{< carousel-of-images >}} there.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
      reports: [
        '1:10-1:28 The site has no template for the shortcode "carousel-of-images". Correct the name, or add the template to layouts/_shortcodes.',
      ],
      hugoSays: '1:6 failed to extract shortcode: template for shortcode "carousel-of-images" not found',
    },
  ],
  passes: [
    {
      name: 'a template',
      source: 'Look {{< pin >}} there.\n',
      site: {
        'layouts/_shortcodes/pin.html': '<b>{{ .Get 0 }}</b>',
      },
    },
    {
      name: 'one of Hugo',
      source: 'Look {{< youtube 0RKpf3rK57I >}} there.\n',
      site: {},
    },
    {
      name: 'a module that is not there',
      source: 'Look {{< pim >}} there.\n',
      site: {
        'hugo.toml': '[[module.imports]]\npath = "example.org/theme"\n',
      },
    },
    {
      name: 'no site',
      source: 'Look {{< pim >}} there.\n',
    },
  ],
}
