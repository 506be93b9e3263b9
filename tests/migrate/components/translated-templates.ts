/** Templates that are translated in full, with calls of them. */
export const translatedTemplates: Readonly<
  Record<string, { readonly template: string; readonly calls: readonly string[] }>
> = {
  attributes: {
    template:
      '<a href="{{ .Get "to" }}" class="b b-{{ .Get "kind" | default "plain" }}{{ if .Get "big" }} big{{ end }}"{{ with .Get "tip" }} title="{{ . }}"{{ end }}{{ if .Get "new" }} download{{ end }}>{{ .Inner }}</a>',
    calls: [
      '{{< x to="/a?b=1&c=2" kind="k" big=true tip="a \\"b\\" <c>" new=true >}}In{{< /x >}}',
      '{{< x to="/a" big=false >}}In{{< /x >}}',
    ],
  },
  branches: {
    template:
      '{{ $n := .Get "n" }}{{ if eq $n "a" "b" }}<i>AB</i>{{ else if and $n (not (eq $n "c")) }}<b>{{ $n | upper }}</b>{{ else }}{{ with .Get "other" }}<u>{{ . }}</u>{{ else with .Get "third" }}<s>{{ . }}</s>{{ else }}none {x}{{ end }}{{ end }}',
    calls: [
      '{{< x n="b" >}}',
      '{{< x n="d" >}}',
      '{{< x n="c" other="o" >}}',
      '{{< x third="t" >}}',
      '{{< x >}}',
    ],
  },
  formats: {
    template: '<p>{{ printf "%s-%d %v%% %.1f" (.Get "a") (.Get "b") (.Get "a") (float (.Get "c")) }}</p>',
    calls: ['{{< x a="A&B" b=3 c=2.26 >}}', '{{< x a="A" b=3 c=7 >}}'],
  },
  positional: {
    template: '{{- /* a comment */ -}}\n<span>\n  {{- .Get 0 -}}\n  , {{ $.Get 1 }}\n</span>',
    calls: ['{{< x "one" >}}', '{{< x "one" 2 >}}'],
  },
  named: { template: '<b>{{ .Params.title }}</b>', calls: ['{{< x title="T" >}}', '{{< x title=5 >}}'] },
  html: { template: '<div>{{ .Get "raw" | safeHTML }}</div><br>', calls: ['{{< x raw="<b>x</b>" >}}'] },
  inner: {
    template:
      '<div class="{{ .Get "class" }}">{{ if .Inner }}<p>has</p>{{ end }}{{ .Inner | markdownify }}</div>',
    calls: ['{{< x class="c" >}}In{{< /x >}}'],
  },
}
