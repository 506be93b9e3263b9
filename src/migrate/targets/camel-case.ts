import { pascalCase } from './pascal-case.ts'

/** A name for a tag of a template language, of ASCII letters and digits: `tabs/item-two` is `tabsItemTwo`. */
export function camelCase(name: string): string {
  const plain = pascalCase(name.replace(/[^A-Za-z0-9]+/g, '-'))
  return plain.slice(0, 1).toLowerCase() + plain.slice(1)
}
