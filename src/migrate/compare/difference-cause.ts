/** Why two pages differ at a place, as far as it can be known. */
export type DifferenceCause =
  | 'typographer'
  | 'emoji'
  | 'white-space'
  | 'title'
  | 'admonition-title'
  | 'code-frame'
  | 'footnote'
  | 'html-omitted'
  | 'image-build'
  | 'code-language'
  | 'heading-level'
  | 'heading-without-id'
  | 'link-scheme'
  | 'source-link'
  | 'moved'
  | 'shown-tag'
  | 'task-box'

/** What each cause means, for reports. */
export const differenceCauses: Readonly<Record<DifferenceCause, string>> = {
  typographer: 'Quotes, dashes or dots are spelled by another typographer.',
  emoji: 'An emoji stands on one side, its name on the other.',
  'white-space': 'The letters are the same, the white space between them is not.',
  title: 'The title is printed by the theme.',
  'admonition-title': 'The heading of a note is printed by the theme.',
  'code-frame': 'The title of a code block is printed by the theme.',
  footnote: 'The labels of footnotes are printed by the Markdown reader.',
  'html-omitted': "Hugo leaves HTML out here, since `markup.goldmark.renderer.unsafe` isn't set.",
  'image-build': 'The build of the target gives its images other names.',
  'code-language': 'The code is the same, the language of the block is not.',
  'heading-level': 'The heading is the same, its level is not.',
  'heading-without-id': 'The target gives the heading no id: a component or its theme prints it.',
  'source-link': "Hugo's page links to a content file, which isn't published; the target links to its page.",
  moved: 'The words are on both sides, at other places.',
  'shown-tag': 'A tag that Hugo hands on to the browser is shown as text by the target.',
  'task-box': 'The box of a task is a sign of its own in the target.',
  'link-scheme':
    'A bare address such as `www.example.org` is a link to HTTP on one side, to HTTPS on the other.',
}

/** What a theme adds to its pages, and what no comparison looks at. */
export type Decoration = 'heading-anchor' | 'copy-button' | 'line-numbers' | 'footnote-link' | 'code-label'
