import type { ParseOptions, ShortcodeLookup } from '../../src/index.ts'
import type { CodeBlock } from './code-blocks.ts'

/** A source block of the documentation, with the options that its words stand for. */
export function sourceExample(block: CodeBlock): { source: string; options: ParseOptions } {
  const known = new Map<string, boolean>()
  let source = block.text
  let options: ParseOptions = {}
  for (const word of block.words) {
    const [key, names] = word.split('=')
    if (word === 'escapes') source = JSON.parse(`"${block.text}"`)
    else if (word === 'angle') options = { ...options, delimiters: 'angle' }
    else if ((key === 'inner' || key === 'leaf') && names !== undefined) {
      for (const name of names.split(',')) known.set(name, key === 'inner')
    } else throw new Error(`line ${block.line}: the example has an unknown option "${word}"`)
  }
  if (known.size === 0) return { source, options }
  const shortcodes: ShortcodeLookup = name => {
    const inner = known.get(name)
    return inner === undefined ? undefined : { inner }
  }
  return { source, options: { ...options, shortcodes } }
}
