const names: Readonly<Record<string, string>> = {
  class: 'className',
  for: 'htmlFor',
  tabindex: 'tabIndex',
  srcset: 'srcSet',
  allowfullscreen: 'allowFullScreen',
  autoplay: 'autoPlay',
  playsinline: 'playsInline',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  crossorigin: 'crossOrigin',
  datetime: 'dateTime',
  frameborder: 'frameBorder',
  maxlength: 'maxLength',
  readonly: 'readOnly',
  referrerpolicy: 'referrerPolicy',
  usemap: 'useMap',
}

/** The name that React has for an attribute of HTML. */
export function reactAttribute(name: string): string {
  const lower = name.toLowerCase()
  return Object.hasOwn(names, lower) ? names[lower]! : lower
}
