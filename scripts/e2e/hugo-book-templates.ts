/**
 * Templates that do in a simple way what those of the theme Hugo Book do with the same parameters, by the name of the
 * shortcode: the corpus holds the pages of its example, not the theme.
 */
export const hugoBookTemplates: Readonly<Record<string, string>> = {
  hint: `<div class="hint hint-{{ with .Get 0 }}{{ . }}{{ else }}default{{ end }}">

{{ .Inner }}

</div>
`,
  details: `<details{{ if .IsNamedParams }}{{ with .Get "open" }} open{{ end }}{{ else }}{{ with .Get 1 }} open{{ end }}{{ end }}>
<summary>{{ if .IsNamedParams }}{{ .Get "title" }}{{ else }}{{ .Get 0 }}{{ end }}</summary>

{{ .Inner }}

</details>
`,
  columns: `<div class="columns">

{{ .Inner }}

</div>
`,
  steps: `<div class="steps">

{{ .Inner }}

</div>
`,
  tabs: `<div class="tabs">{{ .Inner }}</div>
`,
  tab: `<div class="tab">
<p>{{ .Get 0 }}</p>

{{ .Inner }}

</div>
`,
  button: `<a class="button" href="{{ .Get "href" }}">{{ .Inner | .Page.RenderString }}</a>`,
  image: `<img src="{{ .Get "src" }}" alt="{{ .Get "alt" }}"{{ with .Get "title" }} title="{{ . }}"{{ end }}{{ with .Get "loading" }} loading="{{ . }}"{{ end }}>`,
  katex: `<span class="katex">{{ .Inner }}</span>`,
  mermaid: `<pre class="mermaid">{{ .Inner }}</pre>`,
  openapi: `<div class="openapi" data-source="{{ .Get "src" }}"></div>
`,
  asciinema: `<div class="asciinema" data-cast="{{ .Get "cast" }}"></div>
`,
  html: `{{ .Inner }}
`,
  i18n: `{{ T (.Get 0) }}
`,
}
