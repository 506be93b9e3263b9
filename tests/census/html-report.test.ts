import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { htmlReport } from '../../src/census/report/html-report.ts'
import { takeCensus } from '../../src/census/take-census.ts'
import { browserNote, hasBrowser, openInBrowser } from '../cli/open-in-browser.ts'
import { runCli } from '../cli/run-cli.ts'
import { tempSite } from '../cli/temp-site.ts'

const hostile = `<img src=x onerror="document.title='run'">&'.md`

test('a report asks for nothing outside of it, and is the same each time', () => {
  const files = [{ path: 'a.md', source: '---\n---\n{{< a >}}\n\n`{{% b x=1 %}}`\n' }]
  const html = htmlReport(takeCensus(files))
  expect(html).toBe(htmlReport(takeCensus(files)))
  expect(html).not.toMatch(/https?:|\bsrc=|\bhref=|@import|url\(/)
  expect(html).toContain(`content="default-src 'none';`)
  expect(html.split('<script>')[1]!.split('</script>')).toHaveLength(2)
})

test('names from files are text: markup and characters that act on the display', () => {
  const source = '---\n---\n{{< a "x" >}} {{</* b */>}} {{< /c >}}\n'
  const html = htmlReport(takeCensus([{ path: `${hostile}\u202e\x1b`, source }]))
  expect(html).not.toContain('<img')
  expect(html).not.toMatch(/[\u202e\x1b]/)
  const shown = '&lt;img src=x onerror=&quot;document.title=&#39;run&#39;&quot;&gt;&amp;&#39;.md�␛:3:1<'
  expect(html).toContain(shown)
})

test('without calls there is no chart and no script', () => {
  const html = htmlReport(takeCensus([]))
  expect(html).toContain('No shortcode is called.')
  expect(html).not.toMatch(/<script|<svg|<table/)
})

test.skipIf(!hasBrowser)(`a browser ${browserNote} shows the report, and its script runs`, () => {
  const cwd = tempSite({
    'a.md': '---\n---\n{{< a >}}\n\nx {{< a >}}\n\n- {{< b x=1 >}}\n',
    [hostile.replaceAll('/', '')]: '---\n---\n| a |\n|---|\n| {{< c >}} |\n',
  })
  expect(runCli(['census', '--html', 'r.html', '.'], { cwd })).toEqual({ code: 0, out: '', err: '' })
  const dom = openInBrowser(join(cwd, 'r.html'), cwd)
  expect(dom).toContain('<title>Shortcode census</title>')
  expect(dom).toContain('<output id="shown">4 of 4 rows</output>')
  expect(dom).toContain('<form class="filters">')
  expect(dom).not.toContain('<img')
  expect(dom.match(/<rect /g)).toHaveLength(4)
  expect(dom.match(/<tr data-context="\w+">/g)).toEqual(
    ['block', 'inline', 'list', 'table'].map(context => `<tr data-context="${context}">`),
  )
})

test.skipIf(!hasBrowser)(
  `a browser ${browserNote} draws the chart, sorts and filters the rows, without errors`,
  () => {
    const calls = `${'{{< a >}}\n\n'.repeat(10)}- {{< b >}}\n- {{< b >}}\n\nx {{< c >}}\n`
    const html = htmlReport(takeCensus([{ path: 'a.md', source: `---\n---\n${calls}` }]))
    // the page's own buttons and fields, used as a person would
    const actions = `<script>
    const names = () => [...document.querySelectorAll('#rows tbody tr:not([hidden]) code')].map(node => node.textContent[4]).join('')
    const button = index => document.querySelectorAll('#rows th button')[index]
    const type = (id, value) => { const field = document.querySelector(id); field.value = value; field.dispatchEvent(new Event('input', { bubbles: true })) }
    const seen = [names()]
    button(0).click(); seen.push(names())
    button(1).click(); seen.push(names())
    button(1).click(); seen.push(names())
    type('#filter', 'INLINE a.md'); seen.push(names())
    type('#filter', ''); type('#context', 'list'); seen.push(names())
    document.title = seen.join(' ')
  </script>`
    const watch = `<script>
    const errors = []
    addEventListener('error', event => errors.push(event.message))
    addEventListener('securitypolicyviolation', event => errors.push(event.violatedDirective))
  </script>`
    const look = `<script>
    const sizes = [...document.querySelectorAll('svg rect')].map(rect => {
      const { width, height } = rect.getBoundingClientRect()
      return width > 5 && height > 5 && getComputedStyle(rect).fill !== 'rgb(0, 0, 0)' ? 'seen' : 'unseen'
    })
    document.body.dataset.looks = [...sizes, 'errors:' + errors.join()].join(' ')
  </script>`
    const page = html.replace('<head>', `<head>${watch}`).replace('</body>', `${actions}${look}</body>`)
    const cwd = tempSite({ 'r.html': page })
    const dom = openInBrowser(join(cwd, 'r.html'), cwd)
    expect(/<title>(.*?)<\/title>/.exec(dom)?.[1]).toBe('abc cba abc cba c b')
    expect(/data-looks="(.*?)"/.exec(dom)?.[1]).toBe('seen seen seen errors:')
    expect(readFileSync(join(cwd, 'r.html'), 'utf8')).toContain(actions)
  },
)
