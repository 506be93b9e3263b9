const single = /[‘’‚‛′`´]/g
const double = /[“”„‟″«»]|''|<<|>>/g
const dashes = /[-‐‑‒–—―−]+/g

/** A text with the spelling of quotes, dashes and dots that a typewriter has. */
export function plainTypography(text: string): string {
  return text.replace(single, "'").replace(double, '"').replace(dashes, '-').replaceAll('…', '...')
}
