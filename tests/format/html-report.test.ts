import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LintReport } from '../../src/format/lint-report.ts'
import { reporters } from '../../src/format/reporters.ts'
import { browserNote, hasBrowser, openInBrowser } from '../cli/open-in-browser.ts'
import { tempSite } from '../cli/temp-site.ts'
import { cleanReport, sampleReport } from './sample-report.ts'

const html = (report: LintReport) => [...reporters.html(report)].join('')

test('a report asks for nothing outside of it; pages of rules are links', () => {
  const page = html(sampleReport)
  expect(page).not.toMatch(/\bsrc=|@import|url\(|<link/)
  expect(page.match(/https?:[^"<]*/g)).toEqual(['https://example.org/rules?a=1&amp;b=&lt;2&gt;'])
  expect(page).toContain(`content="default-src 'none';`)
  expect(page.split('<script>')[1]!.split('</script>')).toHaveLength(2)
  expect(html(cleanReport)).not.toMatch(/<script|<form|<main/)
})

test('what comes from files and plugins is text, and no address that runs', () => {
  const hostile = `<img src=x onerror="alert(1)">&'\u202e\x1b`
  const range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
  const message = {
    ...({ ruleId: `a/${hostile}`, severity: 'error', message: hostile, range, fixable: false } as const),
    url: 'javascript:alert(1)',
  }
  const page = html({
    results: [{ path: hostile, source: `${hostile}\n`, messages: [message] }],
    summary: { ...cleanReport.summary, files: 1, errors: 1 },
    rules: [{ id: `a/${hostile}`, description: hostile, why: '', advice: '', severity: 'error' }],
  })
  expect(page).not.toMatch(/<img|[\u202e\x1b]|javascript:/)
  expect(page.match(/&lt;img src=x onerror=&quot;/g)!.length).toBeGreaterThan(6)
})

test.skipIf(!hasBrowser)(
  `a browser ${browserNote} filters the messages, without errors, light and dark`,
  () => {
    const watch = `<script>
    const errors = []
    addEventListener('error', event => errors.push(event.message))
    addEventListener('securitypolicyviolation', event => errors.push(event.violatedDirective))
  </script>`
    // the page's own fields, used as a person would
    const actions = `<script>
    const seen = []
    const look = () => seen.push(document.querySelectorAll('section:not([hidden])').length + ':' + document.getElementById('shown').textContent)
    const type = (id, value) => { const field = document.getElementById(id); field.value = value; field.dispatchEvent(new Event('input', { bubbles: true })) }
    look()
    type('severity', 'warning'); look()
    type('severity', ''); type('rule', 'style/x'); look()
    type('rule', ''); type('path', 'TABS content'); look()
    type('path', 'nowhere'); look()
    const dark = [...document.styleSheets[0].cssRules].some(rule => rule.conditionText?.includes('dark'))
    document.body.dataset.seen = [...seen, 'dark ' + dark, 'errors ' + errors.join()].join(' | ')
  </script>`
    const page = html(sampleReport)
      .replace('<head>', `<head>${watch}`)
      .replace('</body>', `${actions}</body>`)
    const cwd = tempSite({})
    writeFileSync(join(cwd, 'r.html'), page)
    const dom = openInBrowser(join(cwd, 'r.html'), cwd)
    expect(/data-seen="(.*?)"/.exec(dom)?.[1]).toBe(
      '2:4 of 4 | 1:2 of 4 | 1:1 of 4 | 1:3 of 4 | 0:0 of 4 | dark true | errors ',
    )
    expect(dom).toContain('<form class="filters">')
  },
)
