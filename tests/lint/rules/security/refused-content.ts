import type { RuleCases } from '../../rule-cases.ts'

const site = { 'hugo.toml': '' }
const says = (type: string) =>
  `1:1-1:1 The site does not allow content of the kind "${type}". Add '^${type}$' to "security.allowContent" of the configuration, or write the page in Markdown.`
const hugoSays = (type: string) =>
  `1:1 access denied: "${type}" is not whitelisted in policy "security.allowContent"`

export const cases: RuleCases = {
  fails: [
    {
      name: 'a page of HTML',
      path: 'content/about.html',
      source: '---\ntitle: About\n---\n<p>We sell maps.</p>\n',
      site,
      reports: [says('text/html')],
      hugoSays: hugoSays('text/html'),
    },
    {
      name: 'a page of Org',
      path: 'content/about.org',
      source: '#+TITLE: About\n\nWe sell maps.\n',
      site,
      reports: [says('text/org')],
      hugoSays: hugoSays('text/org'),
    },
    {
      name: 'front matter that asks for HTML',
      source: '---\nmarkup: html\n---\n<p>We sell maps.</p>\n',
      site: { 'hugo.toml': "[security]\nallowContent = ['text/markdown', '! (?i)HTML']\n" },
      reports: [says('text/html')],
      hugoSays: hugoSays('text/html'),
    },
    {
      name: 'an upgrade to a version that refuses it',
      path: 'content/about.html',
      source: '<p>We sell maps.</p>\n',
      site: {},
      hugo: '0.131',
      options: { target: '0.169' },
      reports: [
        '1:1-1:1 Hugo 0.169 takes content of the kind "text/html" only from sites that allow it. Add \'^text/html$\' to "security.allowContent" of the configuration, or write the page in Markdown.',
      ],
    },
  ],
  passes: [
    {
      name: 'a site that allows HTML',
      path: 'content/about.html',
      source: '---\ntitle: About\n---\n<p>We sell maps.</p>\n',
      site: { 'hugo.toml': "[security]\nallowContent = ['^text/html$']\n" },
    },
    { name: 'a page of Markdown', source: 'We sell maps.\n', site },
    {
      name: 'a version before this policy',
      path: 'content/about.html',
      source: '---\ntitle: About\n---\n<p>We sell maps.</p>\n',
      site,
      hugo: '0.161',
    },
  ],
}
