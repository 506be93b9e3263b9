import type { MigrationFinding } from '../finding.ts'

type Words = Pick<MigrationFinding, 'status' | 'advice'> & { message(name: string): string }

/** What the translation of calls tells a person, by code. */
export const callFindings = {
  'unmapped-shortcode': {
    status: 'review',
    message: name =>
      `Nothing is known of the shortcode "${name}": its calls become a component of that name.`,
    advice: 'Say in hugomark.map.yaml what becomes of it, or write the component.',
  },
  'mapping-review': {
    status: 'review',
    message: name => name,
    advice: 'Look at the result.',
  },
  'broken-tag': {
    status: 'blocked',
    message: name => `${name} is no whole shortcode; Hugo refuses the page.`,
    advice: 'Mend the tag in the Hugo page; hugomark lint tells what is wrong with it.',
  },
  'inline-shortcode': {
    status: 'blocked',
    message: name => `The shortcode "${name}" has its template in the page; it is kept as a remark.`,
    advice: 'Write its output here, or make it a component.',
  },
  'no-component-here': {
    status: 'blocked',
    message: name => `A component for "${name}" cannot stand here, so the call is left out.`,
    advice: 'Give the shortcode the strategy "text" or "html" in hugomark.map.yaml, or write the value here.',
  },
  'split-call': {
    status: 'review',
    message: name => `The tags of "${name}" stand in different lists or quotes; only the content is kept.`,
    advice: 'Move both tags to the same depth in the Hugo page.',
  },
  'call-in-code': {
    status: 'review',
    message: name => `Hugo runs "${name}" inside this code; the call is left out.`,
    advice: 'Write its output into the code. If the call was meant as text, escape it: {{</* … */>}}.',
  },
  'inner-now-rendered': {
    status: 'rendering',
    message: name => `The content of "${name}" was printed as it is; now it is read as Markdown.`,
    advice: 'Check that no character of it has a meaning in Markdown.',
  },
  'no-value': {
    status: 'review',
    message: name => `The value of "${name}" is not known.`,
    advice: 'Write it here, or set it in front matter or configuration.',
  },
  'left-over': {
    status: 'blocked',
    message: name => `A piece of a shortcode is left in the text: ${name}`,
    advice: 'Report this to the authors of hugomark, with the page.',
  },
} satisfies Record<string, Words>

export type CallFindingCode = keyof typeof callFindings
