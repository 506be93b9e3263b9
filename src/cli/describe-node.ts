import type { Nodes, ParamValue, ParamValueType } from '../ast/nodes.ts'
import type { Spelling } from '../ast/spelling.ts'
import { preview } from './preview.ts'
import type { Colors } from './stream-style.ts'

/** One node on one line, without its children: the type, what it is, where it stands, its text. */
export function describeNode(node: Nodes, spelling: Spelling, colors: Colors): string {
  const parts = [colors.cyan(node.type), ...details(node, spelling, colors)]
  if (node.position !== undefined) {
    const { start, end } = node.position
    parts.push(colors.dim(`${start.line}:${start.column}-${end.line}:${end.column}`))
  }
  const text = sourceText(node, spelling)
  if (text !== undefined) parts.push(colors.green(preview(text)))
  return parts.join(' ')
}

function details(node: Nodes, spelling: Spelling, colors: Colors): string[] {
  switch (node.type) {
    case 'frontmatter':
      return [node.format]
    case 'shortcode': {
      const tag = `${spelling.open}${node.delimiter} ${preview(node.name).slice(1, -1)}`
      return [
        colors.bold(`${tag} ${node.delimiter === '%' ? '%' : '>'}${spelling.close}`),
        node.form,
        ...(node.inline ? ['inline'] : []),
      ]
    }
    case 'positionalParam':
      return [paramValue(node.value, node.valueType, colors)]
    case 'namedParam':
      return [preview(node.name).slice(1, -1), '=', paramValue(node.value, node.valueType, colors)]
    case 'strayTag':
      return node.closing ? ['closing'] : []
    default:
      return []
  }
}

function paramValue(value: ParamValue, type: ParamValueType, colors: Colors): string {
  return type === 'string' ? colors.green(preview(String(value))) : colors.yellow(String(value))
}

function sourceText(node: Nodes, { open, close }: Spelling): string | undefined {
  const left = (delimiter: '<' | '%') => open + delimiter
  const right = (delimiter: '<' | '%') => (delimiter === '%' ? '%' : '>') + close
  switch (node.type) {
    case 'frontmatter':
    case 'text':
    case 'summaryDivider':
      return node.value
    case 'escapedShortcode':
      return `${left(node.delimiter)}/*${node.value}*/${right(node.delimiter)}`
    case 'strayTag':
      return (
        (node.delimiter === undefined ? '' : left(node.delimiter)) +
        node.value +
        (node.rightDelimiter === undefined ? '' : right(node.rightDelimiter))
      )
    default:
      return undefined
  }
}
