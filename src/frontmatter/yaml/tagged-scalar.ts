import type { ScalarNode } from '../value-node.ts'
import { plainScalar } from './plain-scalar.ts'
import type { YamlRules } from './yaml-rules.ts'

type TypedScalar = Pick<ScalarNode, 'type' | 'value'>

/**
 * What an explicit tag makes of a scalar, as measured with Hugo 0.169; undefined when Hugo refuses it. A tag that Hugo
 * does not know makes it text.
 */
export function taggedScalar(
  tag: string,
  text: string,
  isPlain: boolean,
  rules: YamlRules,
): TypedScalar | undefined {
  const plain: TypedScalar = isPlain ? plainScalar(text, rules) : { type: 'string', value: text }
  switch (tag) {
    case 'tag:yaml.org,2002:str':
      return { type: 'string', value: plain.value === null ? '' : String(plain.value) }
    case 'tag:yaml.org,2002:int': {
      // in quotes digits are decimal
      if (!isPlain && rules === '1.2' && !/^[-+]?(?:0*[1-9]\d*|0+)$/.test(text))
        return { type: 'int', value: 0 }
      const read = plainScalar(isPlain ? text : text.replace(/^([-+]?)0+(?=\d)/, '$1'), rules)
      return read.type === 'int' || read.type === 'uint'
        ? { type: 'int', value: read.value }
        : { type: 'int', value: 0 }
    }
    case 'tag:yaml.org,2002:float': {
      const { value } = plainScalar(text, rules)
      return { type: 'float', value: typeof value === 'number' ? value : Number(value) || 0 }
    }
    case 'tag:yaml.org,2002:bool':
      if (/^(true|True|TRUE|yes|Yes|YES|on|On|ON|y|Y)$/.test(text)) return { type: 'bool', value: true }
      if (/^(false|False|FALSE|no|No|NO|off|Off|OFF|n|N)$/.test(text)) return { type: 'bool', value: false }
      return undefined
    case 'tag:yaml.org,2002:null':
      return { type: 'null', value: null }
    case 'tag:yaml.org,2002:timestamp':
      return rules === '1.2' ? { type: 'datetime', value: text } : { type: 'string', value: text }
    default:
      return { type: 'string', value: text }
  }
}
