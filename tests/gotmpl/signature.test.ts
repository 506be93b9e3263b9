import { describe, expect, test } from 'vitest'
import { checkCall, type ShortcodeCall } from '../../src/gotmpl/check-call.ts'
import { parseTemplate } from '../../src/gotmpl/reader/parse-template.ts'
import { shortcodeSignature } from '../../src/gotmpl/shortcode-signature.ts'
import { readFixtures, withoutKey } from './read-fixtures.ts'
import { readPartial } from './read-partial.ts'

const learn = (source: string) => shortcodeSignature(parseTemplate(source), readPartial)

describe('shortcodeSignature', () => {
  test.each(readFixtures())('learns the signature of $name', ({ source, expected }) => {
    expect(withoutKey(learn(source), 'uses')).toEqual({ ...expected, problems: [] })
  })

  test('gives the place of every use', () => {
    const source =
      '{{ with .Get "a" }}{{ $.Get "a" }}{{ end }}{{ .Params.b }}{{ $.Inner }}{{ index .Params 1 }}'
    const { named, positional, inner } = learn(source)
    const texts = (uses: { startOffset: number; endOffset: number }[]) =>
      uses.map(use => source.slice(use.startOffset, use.endOffset))
    expect(named.map(({ name, uses }) => [name, texts(uses)])).toEqual([
      ['a', ['.Get "a"', '$.Get "a"']],
      ['b', ['.Params.b']],
    ])
    expect(positional.map(({ uses }) => texts(uses))).toEqual([[], ['index .Params 1']])
    expect(texts(inner.uses)).toEqual(['$.Inner'])
  })

  test('places what a partial uses where the template calls it', () => {
    const { named } = learn('{{ partial "badge-body.html" . }}')
    expect(named.map(({ name, uses }) => [name, uses])).toEqual([
      ['color', [{ startOffset: 3, endOffset: 30 }]],
      ['label', [{ startOffset: 3, endOffset: 30 }]],
    ])
  })

  test.each([
    ['{{ partial "alert-body.html" (dict "text" .Inner "page" .Page) }}', 'markdown'],
    ['{{ partial "box-body.html" . }}{{ .Inner }}', 'raw'],
    ['{{ $x := partial "box-body.html" . }}{{ if .Inner }}{{ $x | markdownify }}{{ end }}', 'unknown'],
    ['{{ partial "alert-body.html" (dict "text" .Inner "page" .Page) | .Page.RenderString }}', 'unknown'],
  ])('tells how inner content is used in %s', (source, content) => {
    expect(learn(source).inner.content).toBe(content)
  })

  test('knows nothing of a template that does not parse', () => {
    const signature = learn('{{ .Get "a" }}{{ end }}')
    expect(signature.inner.takes).toBe('unknown')
    expect(signature.problems).toMatchObject([{ code: 'unexpected-end', startOffset: 14, endOffset: 23 }])
  })

  test.each([
    ['{{ if in .Params "open" }}{{ end }}', false],
    [
      '{{ $a := cond .IsNamedParams .Params dict }}{{ .Get "a" }}{{ partial "none.html" (dict "all" $a) }}',
      false,
    ],
    ['{{ $all := dict }}{{ if .IsNamedParams }}{{ $all = .Params }}{{ end }}{{ $all.x }}', false],
    ['{{ $all := .Params | default dict }}{{ .Get "a" }}{{ $all.x }}', false],
    ['{{ $all := or .Params dict }}{{ .Get "a" }}{{ $all.x }}', false],
    ['{{ delimit .Params " " }}', false],
    [
      '{{ .Get "a" }}{{ if .Params }}{{ len .Params }}{{ index .Params 0 }}{{ isset .Params "b" }}{{ end }}',
      true,
    ],
    ['{{ $all := .Params }}{{ with $all.a }}{{ . }}{{ end }}', true],
    ['{{ .Get "a" }}{{ errorf "%v" .Params }}', true],
  ])('tells in %s whether all parameters that are read are known', (source, closed) => {
    expect(learn(source).closed).toBe(closed)
  })

  test('is plain JSON', () => {
    const signature = learn('{{ .Get "a" | default 1 }}')
    expect(JSON.parse(JSON.stringify(signature))).toEqual(signature)
  })

  test.each([
    '{{ if .A }}'.repeat(3000) + '{{ end }}'.repeat(3000),
    Array.from({ length: 500 }, (_, index) => `{{ .Get "p${index}" }}`).join(''),
    '{{ define "a" }}{{ template "b" . }}{{ end }}{{ define "b" }}{{ template "a" . }}{{ end }}{{ template "a" . }}',
    '{{ range $x, $y := .Params }}{{ $y.Foo }}{{ end }}{{ .Get 99999 }}',
    '{{ .Get -1 }}{{ .Get 1.5 }}{{ .Get nil }}{{ .Get }}{{ dict 1 }}{{ index }}{{ len }}{{ and }}{{ default }}',
  ])('stops in time and without an error (%#)', source => {
    expect(learn(source)).toHaveProperty('closed')
  })
})

describe('checkCall', () => {
  const signature = learn(
    '{{ $k := .Get "kind" }}{{ if not (in (slice "a" "b") $k) }}{{ errorf "bad" }}{{ end }}{{ .Inner }}',
  )
  const rows: [string, Partial<ShortcodeCall>, string][] = [
    ['a right call', { named: { kind: 'a' } }, 'fine'],
    ['an unknown name beside', { named: { kind: 'a', other: 1 } }, 'fine'],
    ['a foreign value', { named: { kind: 'c' } }, 'error'],
    ['no parameters', {}, 'error'],
    ['a positional parameter', { positional: ['a'] }, 'error'],
    ['no closing tag', { named: { kind: 'a' }, inner: null }, 'error'],
  ]
  test.each(rows)('judges %s', (_name, call, outcome) => {
    expect(checkCall(signature, { inner: 'x', hasParent: false, ...call })).toBe(outcome)
  })
})
