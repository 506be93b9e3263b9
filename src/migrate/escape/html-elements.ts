/** Elements of HTML that have no content. */
export const voidElements: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Elements of HTML and SVG by their names in lower case. */
export const htmlElements: ReadonlySet<string> = new Set([
  ...voidElements,
  ...(
    'a abbr acronym address article aside audio b bdi bdo big blockquote body button canvas caption center cite code colgroup ' +
    'data datalist dd del details dfn dialog div dl dt em fieldset figcaption figure font footer form frame frameset h1 h2 h3 ' +
    'h4 h5 h6 head header hgroup html i iframe ins kbd label legend li main map mark menu meter nav nobr noscript object ol ' +
    'optgroup option output p picture pre progress q rp rt ruby s samp script search section select slot small span strike ' +
    'strong style sub summary sup table tbody td template textarea tfoot th thead time title tr tt u ul var video ' +
    'svg animate circle clippath defs desc ellipse fecolormatrix fegaussianblur filter foreignobject g image line ' +
    'lineargradient marker mask path pattern polygon polyline radialgradient rect stop symbol text textpath tspan use view ' +
    'math mi mn mo mrow msup msub mfrac msqrt'
  ).split(' '),
])
