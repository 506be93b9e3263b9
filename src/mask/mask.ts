import { parse } from '../grammar/parse.ts'
import { chooseMarker } from './choose-marker.ts'
import { findUnits } from './find-units.ts'
import type { MaskOptions } from './mask-options.ts'
import type { Masked, MaskedTag } from './masked.ts'
import { linePlaceholder, wordPlaceholder } from './placeholder.ts'

// Hugo takes a tag at the start of a page for front matter and refuses it; for other tools it is a tag
const readsAsJson = /^[\ufeff\s]*\{\{[<%]/
const pageStart = 'x\n'

/**
 * Masks the tags of a content file, broken and escaped ones too, so that tools for Markdown and prose take them for plain
 * words. For `lint` the text has the length of the source in UTF-16 code units, and its lines. Never throws.
 */
export function mask(source: string, options: MaskOptions = {}): Masked {
  const { delimiters = 'hugo', shortcodes } = options
  const ahead = readsAsJson.test(source) ? pageStart : ''
  const page = ahead + source
  const { tree } = parse(page, shortcodes === undefined ? { delimiters } : { delimiters, shortcodes })
  const units = findUnits(page, tree, options).map(({ start, end, kind }) => ({
    start: start - ahead.length,
    end: end - ahead.length,
    kind,
  }))
  const kept: string[] = []
  let end = 0
  for (const unit of units) {
    kept.push(source.slice(end, unit.start))
    end = unit.end
  }
  kept.push(source.slice(end))
  const marker = chooseMarker(kept)
  const digits = String(units.length).length
  const placeholderOf = options.for === 'format' ? wordPlaceholder : linePlaceholder
  const pieces: string[] = []
  const tags: MaskedTag[] = []
  for (const [index, { start, end, kind }] of units.entries()) {
    const unit = source.slice(start, end)
    const id = String(index + 1).padStart(digits, '0')
    const placeholder = placeholderOf(unit, { marker, id, kind })
    tags.push({ start, source: unit, placeholder })
    pieces.push(kept[index]!, placeholder)
  }
  pieces.push(kept.at(-1)!)
  return { text: pieces.join(''), source, tags, marker, digits }
}
