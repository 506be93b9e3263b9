import type { RuleCases } from '../../rule-cases.ts'

export const cases: RuleCases = {
  fails: [
    {
      name: 'YouTube',
      source:
        'See:\n\n<iframe width="560" src="https://www.youtube.com/embed/0RKpf3rK57I" allowfullscreen></iframe>\n',
      reports: ['3:1-3:94 Hugo has a shortcode for this video. Write "{{< youtube 0RKpf3rK57I >}}".'],
      unsafeFixed: 'See:\n\n{{< youtube 0RKpf3rK57I >}}\n',
    },
    {
      name: 'Vimeo, in text',
      source: "See <iframe src='//player.vimeo.com/video/55073825'></iframe> there.\n",
      reports: ['1:5-1:62 Hugo has a shortcode for this video. Write "{{< vimeo 55073825 >}}".'],
      unsafeFixed: 'See {{< vimeo 55073825 >}} there.\n',
    },
    {
      name: 'a start',
      source:
        'See:\n\n<iframe src="https://www.youtube-nocookie.com/embed/0RKpf3rK57I?si=a-b&amp;start=30"></iframe>\n',
      reports: [
        '3:1-3:95 Hugo has a shortcode for this video. Write "{{< youtube id=0RKpf3rK57I start=30 >}}".',
      ],
      unsafeFixed: 'See:\n\n{{< youtube id=0RKpf3rK57I start=30 >}}\n',
    },
    {
      name: 'another query',
      source: 'See:\n\n<iframe src="https://www.youtube.com/embed/0RKpf3rK57I?list=x"></iframe>\n',
      reports: ['3:1-3:73 Hugo has a shortcode for this video. Write "{{< youtube 0RKpf3rK57I >}}".'],
    },
    {
      name: 'an id with a hyphen',
      source: 'See:\r\n\r\n<iframe src="https://www.youtube.com/embed/-RKpf3rK57I"></iframe>\r\n',
      reports: ['3:1-3:66 Hugo has a shortcode for this video. Write "{{< youtube "-RKpf3rK57I" >}}".'],
      unsafeFixed: 'See:\r\n\r\n{{< youtube "-RKpf3rK57I" >}}\r\n',
    },
  ],
  passes: [
    {
      name: 'the shortcode',
      source: 'See:\n\n{{< youtube 0RKpf3rK57I >}}\n',
    },
    {
      name: 'code',
      source:
        'See:\n\n```html\n<iframe src="https://www.youtube.com/embed/0RKpf3rK57I"></iframe>\n```\n\nand `<iframe src="https://www.youtube.com/embed/0RKpf3rK57I"></iframe>`.\n',
    },
    {
      name: 'another site',
      source: 'See:\n\n<iframe src="https://example.org/embed/x"></iframe>\n',
    },
  ],
}
