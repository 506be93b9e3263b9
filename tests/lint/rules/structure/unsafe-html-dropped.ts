import type { RuleCases } from '../../rule-cases.ts'

const report =
  'Hugo drops this HTML, as the site does not set markup.goldmark.renderer.unsafe. Write Markdown, or use a shortcode.'

export const cases: RuleCases = {
  fails: [
    {
      name: 'an element within a line',
      source: 'Press <kbd>Esc</kbd> now.\n',
      site: {},
      reports: [`1:7-1:12 ${report}`],
    },
    {
      name: 'a block',
      source: 'Text.\r\n\r\n<div class="wide">\r\n  <img src="a.png">\r\n</div>\r\n',
      site: {},
      reports: [`3:1-3:19 ${report}`],
    },
    {
      name: 'a theme that is not there, whose settings Hugo does not take',
      source: 'Press <kbd>Esc</kbd> now.\n',
      site: { 'hugo.toml': 'theme = "gone"\n' },
      reports: [`1:7-1:12 ${report}`],
    },
  ],
  passes: [
    { name: 'a page of HTML', path: 'content/page.html', source: '<p>Text</p>\n', site: {} },
    {
      name: 'a site that allows it',
      source: 'Press <kbd>Esc</kbd> now.\n',
      site: { 'hugo.toml': '[markup.goldmark.renderer]\nunsafe = true\n' },
    },
    {
      name: 'settings that a module may add, which is not there',
      source: 'Press <kbd>Esc</kbd> now.\n',
      site: {
        'hugo.toml': '[markup]\n_merge = "deep"\n[[module.imports]]\npath = "example.org/theme"\n',
      },
    },
    {
      name: 'a site of an older Hugo, whose reader of Markdown keeps HTML',
      source: 'Press <kbd>Esc</kbd> now.\n',
      site: { 'hugo.toml': '[blackfriday]\nhrefTargetBlank = true\n' },
    },
    { name: 'code and comments', source: 'Write `<kbd>`. <!-- really -->\n\n    <div>\n', site: {} },
    { name: 'an HTML page', source: '<p>Text.</p>\n', path: 'content/page.html', site: {} },
    { name: 'the content of a call', source: 'See\n\n{{< raw >}}\n<div></div>\n{{< /raw >}}\n', site: {} },
  ],
}
