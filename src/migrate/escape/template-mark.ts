/** What a template language reads: its opening marks, and what ends each. */
export type TemplateMarks = Readonly<Record<string, string>>

export const nunjucksMarks: TemplateMarks = { '{{': '}}', '{%': '%}', '{#': '#}' }
export const liquidMarks: TemplateMarks = { '{{': '}}', '{%': '%}' }

/** A piece of text as an expression that prints it, in Nunjucks as in Liquid. */
export function printed(text: string): string {
  return `{{ '${text}' }}`
}

/** The mark that starts at an offset. */
export function markAt(text: string, at: number, marks: TemplateMarks): string | undefined {
  if (text[at] !== '{') return undefined
  const mark = text.slice(at, at + 2)
  return Object.hasOwn(marks, mark) ? mark : undefined
}

/** Text in which nothing is live: what a template language would read is printed by expressions. */
export function deadText(text: string, marks: TemplateMarks): string {
  let dead = ''
  for (let at = 0; at < text.length; ) {
    const mark = markAt(text, at, marks)
    dead += mark === undefined ? text[at] : printed(mark)
    at += mark?.length ?? 1
  }
  return dead
}
