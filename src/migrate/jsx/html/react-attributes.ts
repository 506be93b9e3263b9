const camelNames =
  `acceptCharset accessKey allowFullScreen autoCapitalize autoComplete autoCorrect autoFocus autoPlay
  cellPadding cellSpacing charSet classID colSpan contentEditable contextMenu controlsList crossOrigin dateTime
  defaultChecked defaultValue disablePictureInPicture disableRemotePlayback encType enterKeyHint fetchPriority formAction
  formEncType formMethod formNoValidate formTarget frameBorder hrefLang htmlFor httpEquiv imageSizes imageSrcSet inputMode
  itemID itemProp itemRef itemScope itemType keyParams keyType marginHeight marginWidth maxLength mediaGroup minLength
  noModule noValidate playsInline popoverTarget popoverTargetAction radioGroup readOnly referrerPolicy rowSpan spellCheck
  srcDoc srcLang srcSet tabIndex useMap
  attributeName attributeType baseFrequency baseProfile calcMode clipPathUnits contentScriptType contentStyleType
  diffuseConstant edgeMode externalResourcesRequired filterRes filterUnits glyphRef gradientTransform gradientUnits
  kernelMatrix kernelUnitLength keyPoints keySplines keyTimes lengthAdjust limitingConeAngle markerHeight markerUnits
  markerWidth maskContentUnits maskUnits numOctaves pathLength patternContentUnits patternTransform patternUnits
  pointsAtX pointsAtY pointsAtZ preserveAlpha preserveAspectRatio primitiveUnits refX refY repeatCount repeatDur
  requiredExtensions requiredFeatures specularConstant specularExponent spreadMethod startOffset stdDeviation stitchTiles
  surfaceScale systemLanguage tableValues targetX targetY textLength viewBox viewTarget xChannelSelector yChannelSelector
  zoomAndPan`.split(/\s+/)

/** Attributes with a dash or colon that React spells in one word. */
const joinedNames =
  `accept-charset http-equiv alignment-baseline baseline-shift cap-height clip-path clip-rule
  color-interpolation color-interpolation-filters color-profile color-rendering dominant-baseline enable-background
  fill-opacity fill-rule flood-color flood-opacity font-family font-size font-size-adjust font-stretch font-style
  font-variant font-weight glyph-name glyph-orientation-horizontal glyph-orientation-vertical horiz-adv-x horiz-origin-x
  image-rendering letter-spacing lighting-color marker-end marker-mid marker-start overline-position overline-thickness
  paint-order panose-1 pointer-events rendering-intent shape-rendering stop-color stop-opacity strikethrough-position
  strikethrough-thickness stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-opacity stroke-width text-anchor text-decoration text-rendering underline-position underline-thickness
  unicode-bidi unicode-range units-per-em v-alphabetic v-hanging v-ideographic v-mathematical vector-effect vert-adv-y
  vert-origin-x vert-origin-y word-spacing writing-mode xlink:actuate xlink:arcrole xlink:href xlink:role xlink:show
  xlink:title xlink:type xml:base xml:lang xml:space xmlns:xlink`.split(/\s+/)

const reactNames = new Map([
  ...camelNames.map(name => [name.toLowerCase(), name] as const),
  ...joinedNames.map(name => [name, name.replace(/[-:]./g, pair => pair[1]!.toUpperCase())] as const),
  ['class', 'className'],
  ['for', 'htmlFor'],
])

const booleanNames = new Set(
  `allowfullscreen async autofocus autoplay checked controls default defer disabled disablepictureinpicture
  disableremoteplayback formnovalidate hidden inert itemscope loop muted nomodule novalidate open playsinline readonly
  required reversed scoped seamless selected`.split(/\s+/),
)

/** How React spells an attribute of HTML. */
export function reactAttribute(name: string): string {
  return reactNames.get(name) ?? name
}

/** Whether the presence of an attribute says all, so that React takes `true` only. */
export function isBooleanAttribute(name: string): boolean {
  return booleanNames.has(name)
}
