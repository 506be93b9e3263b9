import type { Test, Value, View, ViewAttribute } from './component-view.ts'
import { voidElements } from './component-view.ts'
import { isBlockView } from './markdown-views.ts'

/** How a flavor writes what a view prints. */
export interface MarkupDialect {
  text(source: string): string
  value(value: Value): string
  /** A value that is HTML. */
  html(value: Value): string
  /** The content, where it has lines of its own, and within a line. */
  readonly inner: string
  readonly inlineInner: string
  condition(test: Test, then: string, otherwise: string): string
  /** With the blank before it; undefined where the flavor cannot say it. */
  attribute(attribute: ViewAttribute, element: string): string | undefined
  /** How much further in the lines of children are. */
  readonly step: string
  /** Behind the attributes of an element without content. */
  readonly voidEnd: string
}

/** Whether the views around white space leave it without effect. */
function isEdge(view: View | undefined): boolean {
  return view === undefined || isBlockView(view) || view.type === 'inner'
}

function printText(value: string, before: View | undefined, after: View | undefined): string {
  let text = value.replace(/[ \t]*[\r\n]\s*/g, ' ')
  if (isEdge(before)) text = text.trimStart()
  if (isEdge(after)) text = text.trimEnd()
  return text
}

/** Prints views on lines with an indentation; undefined when the flavor cannot say one of them. */
export function printMarkup(
  views: readonly View[],
  dialect: MarkupDialect,
  indent: string,
): string | undefined {
  const lines: string[] = []
  let line = ''
  const endLine = () => {
    if (line.trim() !== '') lines.push(indent + line)
    line = ''
  }
  for (const [index, view] of views.entries()) {
    const isBlock = isBlockView(view) || (view.type === 'inner' && views.length > 1)
    if (isBlock) endLine()
    const printed = printView(view, views[index - 1], views[index + 1], dialect, indent)
    if (printed === undefined) return undefined
    line += printed
    if (isBlock) endLine()
  }
  endLine()
  return lines.join('\n')
}

function printView(
  view: View,
  before: View | undefined,
  after: View | undefined,
  dialect: MarkupDialect,
  indent: string,
): string | undefined {
  switch (view.type) {
    case 'text':
      return dialect.text(printText(view.value, before, after))
    case 'value':
      return dialect.value(view.value)
    case 'html':
      return dialect.html(view.value)
    case 'inner':
      return before === inline && after === inline ? dialect.inlineInner : dialect.inner
    case 'if': {
      const then = printInside(view.yes, dialect, indent, false)
      const otherwise = printInside(view.no, dialect, indent, false)
      if (then === undefined || otherwise === undefined) return undefined
      return dialect.condition(view.test, then, otherwise)
    }
    default: {
      const attributes = view.attributes.map(attribute => dialect.attribute(attribute, view.name))
      if (attributes.includes(undefined)) return undefined
      const open = `<${view.name}${attributes.join('')}`
      if (voidElements.has(view.name)) return open + dialect.voidEnd
      const inside = printInside(view.children, dialect, indent, isBlockView(view))
      return inside === undefined ? undefined : `${open}>${inside}</${view.name}>`
    }
  }
}

/** On one line where that does no harm, else on lines of their own, further in. */
function printInside(
  views: readonly View[],
  dialect: MarkupDialect,
  indent: string,
  isBlock: boolean,
): string | undefined {
  if (
    !views.some(view => isBlockView(view)) &&
    !(views.length > 1 && views.some(({ type }) => type === 'inner'))
  ) {
    const edge = isBlock ? undefined : inline
    const texts = views.map((view, index) =>
      printView(view, views[index - 1] ?? edge, views[index + 1] ?? edge, dialect, indent),
    )
    return texts.includes(undefined) ? undefined : texts.join('')
  }
  const printed = printMarkup(views, dialect, indent + dialect.step)
  return printed === undefined ? undefined : `\n${printed}\n${indent}`
}

const inline: View = { type: 'text', value: '' }
