import { type Atom, createAtom } from './atom.ts'

const preformatted = new Set(['pre', 'textarea', 'listing'])

/** Puts the text in `pre` and `textarea` together, in which white space counts. */
export function markPreformatted(atoms: readonly Atom[], masked: string, prefix: string): Atom[] {
  const marked: Atom[] = []
  let depth = 0
  let text: { start: number; end: number } | undefined
  const end = () => {
    if (text !== undefined) marked.push(createAtom({ kind: 'jsx', ...text, isPreformatted: true }))
    text = undefined
  }
  for (const atom of atoms) {
    const isText = atom.kind === 'text' || atom.kind === 'space'
    if (depth > 0 && isText) {
      // browsers drop a line end behind the tag
      const isFirst =
        text === undefined && preformatted.has(marked.at(-1)?.name ?? '') && marked.at(-1)?.role === 'start'
      let { start } = atom
      const feed = /^\r?\n/.exec(masked.slice(start, start + 2))?.[0].length ?? 0
      if (isFirst && feed > 0) {
        start += feed + (masked.startsWith(prefix, start + feed) ? prefix.length : 0)
        if (start > atom.end) start = atom.end
        marked.push(createAtom({ kind: 'space', start: atom.start, end: start, breaksLine: true }))
        if (start === atom.end) continue
      }
      text = { start: text?.start ?? start, end: atom.end }
      continue
    }
    end()
    marked.push(atom)
    if (!preformatted.has(atom.name)) continue
    if (atom.role === 'start') depth++
    if (atom.role === 'end') depth = Math.max(0, depth - 1)
  }
  end()
  return marked
}
