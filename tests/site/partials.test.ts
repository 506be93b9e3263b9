import { describe, expect, it } from 'vitest'
import { memoryHost, readSite } from '../../src/site.ts'

const shortcode = { 'layouts/_shortcodes/note.html': '{{ partial "note.html" . }}' }
const asksKind = '{{ .Get "kind" }}'

describe('a shortcode that hands its work to a partial', () => {
  it.each<[string, Record<string, string>, string[], boolean]>([
    ['is followed into the project', { 'layouts/_partials/note.html': asksKind }, ['kind'], true],
    ['is followed into the older folder', { 'layouts/partials/Note.html': asksKind }, ['kind'], true],
    [
      'is followed into a theme, and from partial to partial',
      {
        'hugo.toml': 'theme = "t"',
        'themes/t/layouts/partials/note.html': '{{ partial "sub/more" (dict "call" .) }}',
        'themes/t/layouts/partials/sub/more.html': '{{ .call.Get "size" }}',
      },
      ['size'],
      true,
    ],
    [
      'takes the file of the project',
      {
        'hugo.toml': 'theme = "t"',
        'layouts/partials/note.html': asksKind,
        'themes/t/layouts/partials/note.html': '{{ .Get "other" }}',
      },
      ['kind'],
      true,
    ],
    ['is open when there is no such file', {}, [], false],
    [
      'is open when languages differ',
      { 'layouts/_partials/note.html': asksKind, 'layouts/_partials/note.de.html': '' },
      [],
      false,
    ],
    [
      'is open when a section differs',
      { 'layouts/_partials/note.html': asksKind, 'layouts/posts/_partials/note.html': '' },
      [],
      false,
    ],
    ['is open when the partial does not parse', { 'layouts/_partials/note.html': '{{ if }}' }, [], false],
    [
      'is open when a missing module may hide the partial',
      {
        'hugo.toml': 'theme = ["gone", "t"]',
        'themes/t/layouts/partials/note.html': asksKind,
      },
      [],
      false,
    ],
  ])('%s', async (_title, files, names, isClosed) => {
    const site = await readSite(memoryHost({ 'hugo.toml': '', ...shortcode, ...files }))
    const { named, closed } = site.shortcode('note')!.signature
    expect([named.map(({ name }) => name), closed]).toEqual([names, isClosed])
  })

  it('takes inner content only by its own template', async () => {
    const site = await readSite(
      memoryHost({ 'hugo.toml': '', ...shortcode, 'layouts/_partials/note.html': '{{ .Inner }}' }),
    )
    expect(site.shortcode('note')!.signature.inner).toEqual({
      takes: false,
      content: 'none',
      required: false,
      uses: [],
    })
  })
})
