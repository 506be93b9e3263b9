import type { SkeletonLanguage } from '../skeleton-options.ts'
import type { SkeletonSite } from '../skeleton-site.ts'
import { zolaAdmonition } from './admonition-files.ts'

/** Zola; the pages are in `content`. */
export function zolaSkeleton(site: SkeletonSite): Record<string, string> {
  const content = `{% extends "base.html" %}
{% block content %}
<h1>{{ page.title }}</h1>
{{ page.content | safe }}
{% endblock content %}
`
  const list = `<ul>
{% for page in section.pages %}<li><a href="{{ page.permalink | safe }}">{{ page.title }}</a></li>
{% endfor %}</ul>
{% endblock content %}
`
  const section = content.replaceAll('page.', 'section.').replace('{% endblock content %}\n', list)
  return {
    'config.toml': config(site),
    'templates/base.html': base,
    'templates/shortcodes/admonition.html': zolaAdmonition,
    'templates/page.html': content,
    'templates/section.html': section,
    'templates/index.html': section,
  }
}

const base = `<!doctype html>
<html lang="{{ lang }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{% if page.title %}{{ page.title }}{% elif section.title %}{{ section.title }}{% else %}{{ config.title }}{% endif %}</title>
</head>
<body>
<main>
{% block content %}{% endblock content %}
</main>
</body>
</html>
`

function config({ title, description, baseUrl, languages, typographer }: SkeletonSite): string {
  const [first, ...others] = languages
  return `base_url = ${tomlText(baseUrl.replace(/\/$/, ''))}
title = ${tomlText(title)}
description = ${tomlText(description)}
default_language = ${tomlText(first.key)}
compile_sass = false
taxonomies = [{ name = "tags" }, { name = "categories" }]

[markdown]
smart_punctuation = ${typographer}
github_alerts = true

[link_checker]
internal_level = "warn"

[slugify]
anchors = "on"
${others.map(languageTable).join('')}`
}

function languageTable({ key }: SkeletonLanguage): string {
  return `
[languages.${tomlText(key)}]
taxonomies = [{ name = "tags" }, { name = "categories" }]
`
}

/** A basic string of TOML: JSON spells all but DEL alike. */
function tomlText(text: string): string {
  return JSON.stringify(text).replaceAll('\x7f', '\\u007f')
}
