import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findAll, parse, type Shortcode } from '../../src/index.ts'
import { hasShared, sharedNote, sharedPath } from '../support/shared.ts'

const path = 'corpus/networkservicemesh__site/_seed-version-6d5dbb7/content/events/nsmconeu2020.md'

describe.skipIf(!hasShared)(`the page that the project was started for${sharedNote}`, () => {
  it('comes out right without knowledge of templates', () => {
    const { tree, diagnostics } = parse(readFileSync(sharedPath(path), 'utf8'))
    expect(diagnostics).toEqual([])
    const count = (name: string) => findAll(tree, 'shortcode', name).length
    const inside = (outer: string, inner: string) =>
      findAll(tree, 'shortcode', outer).flatMap(node => findAll(node, 'shortcode', inner))
    expect({
      talk: count('talk'),
      speakerInTalk: inside('talk', 'speaker').length,
      speaker: count('speaker'),
      imgText: count('img-text'),
      sponsorSection: count('sponsor_section'),
      sponsorLogoInSection: inside('sponsor_section', 'sponsor_logo').map((node: Shortcode) => node.form),
    }).toEqual({
      talk: 15,
      speakerInTalk: 24,
      speaker: 24,
      imgText: 1,
      sponsorSection: 1,
      sponsorLogoInSection: ['single', 'single'],
    })
  })
})
