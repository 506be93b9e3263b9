import type { PagePass } from '../../page/page-pass.ts'

/** Writes a blank for a carriage return without a line feed: it is one in Hugo, and ends a line in MDX. */
export const blankCarriageReturns: PagePass = ({ view: { masked, source, contentStart }, book }) => {
  for (let at = masked.indexOf('\r', contentStart); at >= 0; at = masked.indexOf('\r', at + 1)) {
    if (source[at + 1] !== '\n') book.add(at, at + 1, ' ')
  }
}
