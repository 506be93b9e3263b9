import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hugoView } from '../../src/hugo.ts'
import { parse } from '../../src/index.ts'
import { memoryHost, type ReadSiteOptions, readSite } from '../../src/site.ts'

const inner = '{{ .Inner }}'

/** What `site.shortcodes` answers for each name, on a site with these files. */
async function answers(
  files: Readonly<Record<string, string>>,
  names: readonly string[],
  options: ReadSiteOptions = {},
): Promise<unknown> {
  const site = await readSite(memoryHost({ 'hugo.toml': '', ...files }), options)
  return Object.fromEntries(
    names.map(name => {
      const answer = site.shortcodes(name)
      return [name, typeof answer === 'object' ? answer.inner : answer]
    }),
  )
}

describe('look-up of shortcode templates', () => {
  it('knows the folders of both layouts, nested names, and cases', async () => {
    const files = {
      'layouts/_shortcodes/new.html': inner,
      'layouts/shortcodes/old.html': 'x',
      'layouts/_default/shortcodes/older.html': inner,
      'layouts/posts/_shortcodes/section.html': inner,
      'layouts/_partials/shortcodes/part.html': inner,
      'layouts/_default/_shortcodes/none.html': inner,
      'layouts/_shortcodes/ns/deep/x.html': inner,
      'layouts/_shortcodes/Foo Bar.html': inner,
      'layouts/_shortcodes/no_extension': 'x',
      'layouts/_shortcodes/.hidden.html': inner,
    }
    const names =
      'new old older section part none ns/deep/x foo-bar Foo-BAR no_extension hidden _shortcodes/new'
    expect(await answers(files, names.split(' '))).toEqual({
      new: true,
      old: false,
      older: true,
      section: true,
      part: undefined,
      none: undefined,
      'ns/deep/x': true,
      'foo-bar': true,
      'Foo-BAR': true,
      no_extension: false,
      hidden: undefined,
      '_shortcodes/new': undefined,
    })
    expect(
      await answers(files, ['new', 'old', 'OLD', 'older', 'section'], { hugoVersion: '0.131.0' }),
    ).toEqual({
      new: undefined,
      old: false,
      OLD: undefined,
      older: undefined,
      section: undefined,
    })
  })

  it('follows the order of project, themes and what they import', async () => {
    const files = {
      'hugo.toml': 'theme = ["a", "b"]',
      'themes/a/hugo.toml': 'theme = "c"',
      'layouts/_shortcodes/one.html': inner,
      'themes/a/layouts/_shortcodes/one.html': 'x',
      'themes/b/layouts/_shortcodes/two.html': 'x',
      'themes/c/layouts/_shortcodes/two.html': inner,
      // measured: the new folder of a theme hides the old one of the project
      'layouts/shortcodes/three.html': 'x',
      'themes/a/layouts/_shortcodes/three.html': inner,
    }
    expect(await answers(files, ['one', 'two', 'three'])).toEqual({ one: true, two: true, three: true })
  })

  it('is unsure where a module is missing, variants differ, or a template is broken', async () => {
    const files = {
      'hugo.yaml': 'module:\n  imports:\n    - path: here\n    - path: example.org/gone\n    - path: later\n',
      'hugo.toml': '',
      'layouts/_shortcodes/mine.html': inner,
      'layouts/_shortcodes/mixed.html': inner,
      'layouts/_shortcodes/mixed.md': 'x',
      'layouts/_shortcodes/broken.html': '{{ if }}{{ .Inner }}',
      'themes/here/layouts/_shortcodes/before.html': inner,
      'themes/later/layouts/_shortcodes/after.html': inner,
    }
    const names = ['mine', 'mixed', 'broken', 'before', 'after', 'figure', 'nothing']
    const { 'hugo.toml': _, ...withYaml } = files
    const site = await readSite(memoryHost(withYaml))
    expect(names.map(name => [name, site.shortcodes(name)])).toEqual([
      ['mine', { inner: true }],
      ['mixed', 'unknown'],
      ['broken', 'unknown'],
      ['before', { inner: true }],
      ['after', 'unknown'],
      ['figure', 'unknown'],
      ['nothing', 'unknown'],
    ])
    expect(site.problems).toEqual([
      {
        code: 'site/missing-module',
        message:
          'The module "example.org/gone" is not in the site\'s folder, so what it brings along is not known.',
      },
    ])
  })

  it('finds vendored, replaced and told modules, and follows their mounts', async () => {
    const files = {
      'docs/hugo.toml': `[module]
replacements = "example.org/me -> ../.."
[[module.imports]]
path = "example.org/me"
[[module.imports]]
path = "example.org/vendored"
[[module.imports]]
path = "example.org/told"
[[module.imports.mounts]]
source = "deep/templates"
target = "layouts/_shortcodes/told"
excludeFiles = "skip*"
`,
      'layouts/_shortcodes/me.html': inner,
      'docs/_vendor/example.org/vendored/layouts/_shortcodes/vendored.html': inner,
      'elsewhere/deep/templates/x.html': inner,
      'elsewhere/deep/templates/skipped.html': inner,
      'elsewhere/layouts/_shortcodes/unmounted.html': inner,
    }
    const options = { root: 'docs', modules: { 'example.org/told': 'elsewhere' } }
    const names = ['me', 'vendored', 'told/x', 'told/skipped', 'unmounted']
    expect(await answers(files, names, options)).toEqual({
      me: true,
      vendored: true,
      'told/x': true,
      'told/skipped': undefined,
      unmounted: undefined,
    })
  })

  it('lets the parser and the view pair as Hugo does', async () => {
    const files = {
      'hugo.toml': '',
      'layouts/_shortcodes/box.html': inner,
      'layouts/_shortcodes/leaf.html': 'x',
    }
    const { shortcodes } = await readSite(memoryHost(files))
    const source = '{{< box >}}a{{< leaf >}}b{{< /box >}}{{< box />}}'
    const view = hugoView(source.padStart(source.length + 2, 'x '), { shortcodes })
    expect(view.ok && view.shortcodes.map(node => [node.name, node.inner?.length ?? null])).toEqual([
      ['box', 3],
      ['box', 0],
    ])
    const codes = (text: string) => parse(text, { shortcodes }).diagnostics.map(({ code }) => code)
    expect(codes('x {{< box >}}')).toEqual(['parse/unclosed-shortcode'])
    expect(codes('x {{< leaf >}}{{< /leaf >}}')).toEqual(['parse/shortcode-without-inner'])
    expect(codes('x {{< nothing >}}')).toEqual(['parse/unknown-shortcode'])
  })

  it('answers alike whatever the order of the files', async () => {
    const paths = ['a.html', 'a.en.html', 'b.html', 'B.html', 'a.md', 'c/a.html'].flatMap(name => [
      `layouts/_shortcodes/${name}`,
      `layouts/shortcodes/${name}`,
    ])
    const files = fc.uniqueArray(fc.tuple(fc.constantFrom(...paths), fc.constantFrom(inner, 'x')), {
      selector: ([path]) => path,
    })
    await fc.assert(
      fc.asyncProperty(files, async chosen => {
        const names = ['a', 'b', 'c/a', 'd']
        const there = await answers(Object.fromEntries(chosen), names)
        expect(await answers(Object.fromEntries(chosen.toReversed()), names)).toEqual(there)
      }),
      { numRuns: 100 },
    )
  })
})
