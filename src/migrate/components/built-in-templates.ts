const player = (address: string, title: string) =>
  `<div{{ with .Get "class" }} class="{{ . }}"{{ end }}><iframe src="${address}" title="{{ .Get "title" | default "${title}" }}" width="560" height="315" loading="{{ .Get "loading" | default "lazy" }}" allowfullscreen></iframe></div>`

const image =
  '<img src="{{ .Get "src" }}"{{ with .Get "alt" }} alt="{{ . }}"{{ end }}{{ with .Get "width" }} width="{{ . }}"{{ end }}{{ with .Get "height" }} height="{{ . }}"{{ end }}{{ with .Get "loading" }} loading="{{ . }}"{{ end }}>'

const post =
  '<blockquote class="x-post"><a href="https://x.com/{{ .Get "user" | default "i" }}/status/{{ .Get "id" }}">x.com/{{ .Get "user" | default "i" }}/status/{{ .Get "id" }}</a></blockquote>'

/**
 * What hugomark's components for Hugo's own shortcodes print, as templates, by the name of the component. None of them needs
 * a script or the network.
 */
export const builtInTemplates: Readonly<Record<string, string>> = {
  Figure: `<figure{{ with .Get "class" }} class="{{ . }}"{{ end }}>
{{ if .Get "link" }}<a href="{{ .Get "link" }}"{{ with .Get "target" }} target="{{ . }}"{{ end }}{{ with .Get "rel" }} rel="{{ . }}"{{ end }}>${image}</a>{{ else }}${image}{{ end }}
{{ if or (.Get "title") (.Get "caption") (.Get "attr") }}<figcaption>{{ with .Get "title" }}<h4>{{ . }}</h4>{{ end }}{{ if or (.Get "caption") (.Get "attr") }}<p>{{ .Get "caption" }}{{ if .Get "attrlink" }}<a href="{{ .Get "attrlink" }}">{{ .Get "attr" }}</a>{{ else }}{{ .Get "attr" }}{{ end }}</p>{{ end }}</figcaption>{{ end }}
</figure>`,
  YouTube: player('https://www.youtube-nocookie.com/embed/{{ .Get "id" }}', 'YouTube video'),
  Vimeo: player('https://player.vimeo.com/video/{{ .Get "id" }}?dnt=1', 'Vimeo video'),
  XPost: post,
  Instagram:
    '<blockquote class="instagram-post"><a href="https://www.instagram.com/p/{{ .Get "id" }}/">instagram.com/p/{{ .Get "id" }}</a></blockquote>',
  Gist: '<p class="gist"><a href="https://gist.github.com/{{ .Get "user" }}/{{ .Get "id" }}">gist.github.com/{{ .Get "user" }}/{{ .Get "id" }}{{ with .Get "file" }}: {{ . }}{{ end }}</a></p>',
  QrCode:
    '<pre class="{{ .Get "class" | default "qr" }}"{{ with .Get "id" }} id="{{ . }}"{{ end }}{{ with .Get "title" }} title="{{ . }}"{{ end }}>{{ with .Get "text" }}{{ . }}{{ else }}{{ .Inner }}{{ end }}</pre>',
}
