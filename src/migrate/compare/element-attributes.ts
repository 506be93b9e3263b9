import type { DefaultTreeAdapterTypes as Tree } from 'parse5'

/** The value of an attribute; `undefined` when the element has none of that name. */
export function attributeOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find(attribute => attribute.name === name)?.value
}

export function classesOf(element: Tree.Element): string[] {
  const value = attributeOf(element, 'class') ?? ''
  return value.split(/[\t\n\f\r ]+/).filter(name => name !== '')
}
