import type { CallPlace } from '../../page/call-place.ts'
import type { MappedProp } from '../../page/mapped-call.ts'

/** Properties as attributes of a Vue component: strings plain, other values bound (`:level="2"`). */
export function vueAttributes(props: readonly MappedProp[], { inTable }: CallPlace): string {
  return props
    .map(({ name, value }) => {
      const plain = name.replace(/[^\w-]/g, '-').replace(/^-+/, '')
      const safe = /^[A-Za-z_]/.test(plain) && !/^v-/.test(plain) ? plain : `_${plain}`
      return typeof value === 'string' ? ` ${safe}="${referenced(value, inTable)}"` : ` :${safe}="${value}"`
    })
    .join('')
}

function referenced(text: string, inTable: boolean): string {
  const special = inTable ? /&(?=#?\w+;)|["<>\r\n|`]/g : /&(?=#?\w+;)|["<>\r\n]/g
  return text.replace(special, unit => `&#${unit.charCodeAt(0)};`)
}
