import { describe, expect, test } from 'vitest'
import { checkCall, type ShortcodeCall } from '../../src/gotmpl/check-call.ts'
import { type EmbeddedVersion, embeddedVersions } from '../../src/gotmpl/embedded/embedded-shortcode.ts'
import { embeddedShortcodes } from '../../src/gotmpl/embedded/embedded-shortcodes.ts'

function judge(version: EmbeddedVersion, name: string, call: Partial<ShortcodeCall>): string {
  const found = embeddedShortcodes(version).find(shortcode => shortcode.name === name)
  return found ? checkCall(found.signature, { inner: null, hasParent: false, ...call }) : 'missing'
}

describe('embeddedShortcodes', () => {
  const old = [
    '__h_simple_assets',
    'figure',
    'gist',
    'highlight',
    'instagram',
    'instagram_simple',
    'param',
    'ref',
  ]
  const older = [...old, 'relref', 'tweet', 'twitter', 'twitter_simple', 'vimeo', 'vimeo_simple', 'youtube']
  const current =
    '1__h_simple_assets comment details figure gist highlight instagram instagram_simple param qr ref '
  const newer = `${current}relref tweet twitter twitter_simple vimeo vimeo_simple x x_simple youtube`.split(
    ' ',
  )
  test.each([
    ['0.111', older],
    ['0.131', older],
    ['0.146', newer],
    ['0.156', newer],
    ['0.169', newer],
  ] as const)('lists each shortcode of Hugo %s once, with its sources', (version, names) => {
    const shortcodes = embeddedShortcodes(version)
    expect(shortcodes.map(({ name }) => name)).toEqual(names)
    expect(shortcodes.filter(({ sources }) => sources.length === 0)).toEqual([])
  })

  const rows: [EmbeddedVersion, string, Partial<ShortcodeCall>, string][] = [
    ['0.169', 'details', { inner: 'in', named: { summary: 's', open: true } }, 'fine'],
    ['0.131', 'details', { inner: 'in' }, 'missing'],
    ['0.169', 'details', {}, 'error'],
    ['0.169', 'figure', { named: { src: 'a.png' } }, 'fine'],
    ['0.169', 'figure', {}, 'fine'],
    ['0.169', 'figure', { inner: '' }, 'error'],
    ['0.169', 'highlight', { inner: 'x' }, 'fine'],
    ['0.131', 'highlight', { inner: 'x' }, 'error'],
    ['0.131', 'highlight', { inner: 'x', named: { lang: 'go' } }, 'error'],
    ['0.169', 'highlight', { inner: 'x', named: { lang: 'go' } }, 'fine'],
    ['0.169', 'instagram', { positional: ['abc'] }, 'fine'],
    ['0.169', 'instagram', {}, 'error'],
    ['0.169', 'instagram_simple', { positional: [1] }, 'error'],
    ['0.169', 'youtube', {}, 'error'],
    ['0.111', 'youtube', {}, 'fine'],
    ['0.169', 'youtube', { positional: ['abc', 'cls'] }, 'fine'],
    ['0.169', 'youtube', { named: { title: 'x' } }, 'error'],
    ['0.169', 'vimeo', { positional: ['123', 'cls', 'T'] }, 'fine'],
    ['0.169', 'x', {}, 'error'],
    ['0.131', 'x', {}, 'missing'],
    ['0.169', 'x', { named: { user: 'a', id: '1' } }, 'fine'],
    ['0.169', 'x', { positional: ['a', 'b'] }, 'error'],
    ['0.169', 'qr', { inner: '', named: { text: 'x' } }, 'fine'],
    ['0.169', 'qr', { inner: '', named: { text: 'x', level: 'bad' } }, 'error'],
    ['0.169', 'qr', { inner: 'hi' }, 'fine'],
    ['0.169', 'qr', { inner: '', named: { alt: 'x' } }, 'error'],
    ['0.169', 'param', {}, 'error'],
    ['0.169', 'param', { positional: ['title'] }, 'unknown'],
    ['0.169', 'ref', { positional: ['a'] }, 'unknown'],
    ['0.131', 'gist', { positional: ['u', '123'] }, 'fine'],
    ['0.156', 'gist', { positional: ['u', '123'] }, 'error'],
    ['0.131', 'twitter', { positional: ['1'] }, 'error'],
    ['0.169', 'tweet', { named: { user: 'a', id: '1' } }, 'error'],
    ['0.169', 'vimeo_simple', {}, 'error'],
  ]
  test.each(rows)('Hugo %s, %s %j: %s', (version, name, call, outcome) => {
    expect(judge(version, name, call)).toBe(outcome)
  })

  test('covers every version', () => {
    expect(embeddedVersions).toEqual(['0.111', '0.131', '0.146', '0.156', '0.169'])
  })
})
