import type { Root } from 'mdast'
import type { Plugin, Processor } from 'unified'
import { type ParseOptions, parse } from '../grammar/parse.ts'
import { fromMdast } from './from-mdast.ts'
import { type ToMdastOptions, toMdast } from './to-mdast.ts'

export interface RemarkHugoOptions extends ToMdastOptions, Pick<ParseOptions, 'shortcodes'> {}

/**
 * A plugin of unified 11 that parses Hugo content files into mdast with `toMdast`, and prints trees with `fromMdast`.
 * What `parse` tells about the shortcodes becomes messages of the file, with `hugomark` as their source and the
 * diagnostic's code as their rule. None is fatal.
 */
export const remarkHugo: Plugin<[(Readonly<RemarkHugoOptions> | null | undefined)?], string, Root> =
  function (this: Processor, options) {
    const settings = options ?? {}
    const delimiters = settings.delimiters ?? 'hugo'
    this.parser = (document, file): Root => {
      const { tree, diagnostics } = parse(document, settings)
      for (const { code, message, position } of diagnostics) {
        file.message(message, { place: position, ruleId: code, source: 'hugomark' })
      }
      return toMdast(tree, document, settings)
    }
    this.compiler = tree => fromMdast(tree as Root, { delimiters })
  }
