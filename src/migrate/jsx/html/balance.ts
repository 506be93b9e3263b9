import { type Atom, createAtom, type EndPlace } from './atom.ts'
import { blockElements, formattingElements } from './element-names.ts'
import type { Frame } from './frame.ts'

/** An end tag where no HTML stands beside it: on a line of its own that starts with the prefix, where there is one. */
export interface LoneCloser {
  readonly offset: number
  readonly prefix: string | undefined
  readonly name: string
}

/** Finds the partner of each tag, as browsers and the nodes of Markdown allow it. */
export interface Balance {
  /** Takes a tag of a frame; `place` is where an element ends that this tag ends. */
  take(frame: Frame, tag: Atom, place: EndPlace): void
  /** Ends a frame behind `place`: what is open in it ends there, or waits for a tag of the frame around. */
  close(frame: Frame, place: EndPlace): void
  readonly loneClosers: readonly LoneCloser[]
  /** Elements without an end tag that browsers let go on in what comes behind. */
  readonly unclosed: readonly Atom[]
  /** End tags that end an element of a node around for browsers, and nothing here. */
  readonly strays: readonly Atom[]
}

export function createBalance(): Balance {
  const loneClosers: LoneCloser[] = []
  const unclosed: Atom[] = []
  const strays: Atom[] = []

  const endAt = (tag: Atom, place: EndPlace) => {
    if (!('atom' in place)) {
      loneClosers.push({ ...place, name: tag.name })
      return
    }
    const { end } = place.atom
    const closer = createAtom({
      kind: 'tag',
      role: 'end',
      start: end,
      end,
      name: tag.name,
      isPhrase: tag.isPhrase,
      partner: tag,
    })
    tag.partner = closer
    place.atom.closers.push(closer)
  }
  const endAll = (tags: readonly Atom[], place: EndPlace) => {
    for (const tag of tags) {
      if (goesOn(tag)) unclosed.push(tag)
      endAt(tag, tag.impliedEnd ?? place)
    }
  }
  const drop = (tag: Atom, frame: Frame) => {
    tag.isDropped = true
    for (let next = frame.around; next !== undefined; next = next.around) {
      if (!next.open.has(tag.name)) continue
      strays.push(tag)
      break
    }
  }
  /** Whether an open element of the frame was found for an end tag. */
  const match = (frame: Frame, tag: Atom, place: EndPlace) => {
    const closed = frame.open.close(tag.name)
    const opening = closed?.pop()
    if (opening === undefined) return false
    endAll(closed!, place)
    opening.partner = tag
    opening.isLifted = opening.mayBeLifted
    tag.partner = opening
    return true
  }

  /** The tags of a paragraph that may have their partners in the frame around it. */
  const closeParagraph = (frame: Frame, around: Frame, place: EndPlace) => {
    const open = new Set(frame.open.tags)
    const lone = new Set(frame.lone)
    const ending: Atom[] = []
    const goingOn: Atom[] = []
    let depth = 0
    let before = place
    for (const tag of frame.unit!.atoms) {
      if (tag.kind === 'tag' && open.has(tag)) {
        const mayGoOn = blockElements.has(tag.name) || formattingElements.has(tag.name)
        if (depth === 0 && ending.length === 0 && mayGoOn) {
          around.open.open(tag, around.last ?? place)
          tag.impliedEnd = place
          tag.mayBeLifted = true
          goingOn.push(tag)
        } else ending.push(tag)
      } else if (tag.kind === 'tag' && lone.has(tag)) {
        if (depth === 0 && around.open.has(tag.name)) {
          endAll(ending.splice(0).reverse(), before)
          for (const other of goingOn) other.impliedEnd = before
          match(around, tag, before)
          tag.isLifted = true
        } else drop(tag, frame)
      } else if (tag.role === 'start') depth++
      else if (tag.role === 'end') depth--
      before = { atom: tag }
    }
    endAll(ending.reverse(), place)
  }

  return {
    loneClosers,
    unclosed,
    strays,
    take(frame, tag, place) {
      if (tag.role === 'start') frame.open.open(tag, place)
      if (tag.role !== 'end' || match(frame, tag, place)) return
      if (frame.unit?.kind === 'paragraph') frame.lone.push(tag)
      else drop(tag, frame)
    },
    close(frame, place) {
      const { around, unit } = frame
      if (unit?.kind === 'paragraph' && around?.isFlow) return closeParagraph(frame, around, place)
      const { tags } = frame.open
      endAll([...tags].reverse(), place)
    },
  }
}

function goesOn({ name, token }: Atom): boolean {
  return formattingElements.has(name) && (name !== 'a' || token!.attributes.some(own => own.name === 'href'))
}
