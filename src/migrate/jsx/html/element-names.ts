const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Elements that have no content and no end tag. */
export const voidElements =
  words(`area base basefont bgsound br col embed frame hr img input keygen link meta param
  source track wbr`)

/** Elements that stand as blocks, and in whose presence white space has no width. */
export const blockElements =
  words(`address article aside blockquote body caption center col colgroup dd details dialog
  dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li
  main menu nav noframes ol optgroup option p pre script search section style summary table tbody td template tfoot th
  thead title tr ul`)

/** Elements that go on in the next paragraph when they are not closed. */
export const formattingElements = words('a b big code em font i nobr s small strike strong tt u')

/** The other elements that browsers know. */
const phrasingElements =
  words(`abbr acronym applet audio bdi bdo blink button canvas cite data datalist del dfn
  fencedframe iframe image ins kbd label map mark marquee math meter noembed noscript object output picture plaintext
  portal progress q rb rp rt rtc ruby samp search select selectedcontent slot span spacer sub sup svg textarea time var
  video xmp listing multicol nextid isindex frame`)

/** What stands in pictures: SVG, with MathML. */
const foreignElements =
  words(`animate animateMotion animateTransform circle clipPath defs desc ellipse feBlend
  feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight
  feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset
  fePointLight feSpecularLighting feSpotLight feTile feTurbulence filter foreignObject g image line linearGradient marker
  mask metadata mpath path pattern polygon polyline radialGradient rect set stop switch symbol text textPath tspan use
  view annotation annotation-xml menclose merror mfenced mfrac mi mmultiscripts mn mo mover mpadded mphantom mroot mrow
  ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover semantics`)

/** Whether a name, in lower case, is one of SVG or MathML alone. */
export function isForeignElement(name: string): boolean {
  return !isHtmlElement(name) && foreignByLowerCase.has(name)
}

const foreignByLowerCase = new Map([...foreignElements].map(name => [name.toLowerCase(), name]))

/**
 * The name of an element as it is written in JSX: in lower case, but for those of SVG that have capitals. `undefined` for
 * a name that browsers do not know.
 */
export function knownElement(name: string): string | undefined {
  const lower = name.toLowerCase()
  return isHtmlElement(lower) ? lower : foreignByLowerCase.get(lower)
}

function isHtmlElement(name: string): boolean {
  return [voidElements, blockElements, formattingElements, phrasingElements].some(names => names.has(name))
}
