import type { MigrationFinding } from '../../finding.ts'

type LinkFinding = Omit<MigrationFinding, 'position'>

const review = (code: string, message: string, advice: string): LinkFinding => ({
  code,
  status: 'review',
  message,
  advice,
})

/** What a person should know of a link. */
export const linkFindings = {
  missingPage: (address: string) =>
    review('link-missing-page', `No page of the site is at "${address}".`, 'Correct the address.'),
  missingFile: (address: string) =>
    review(
      'link-missing-file',
      `No file of the site is at "${address}".`,
      'Correct the address, or add the file.',
    ),
  missingAnchor: (fragment: string, path: string) =>
    review(
      'link-missing-anchor',
      `${path} has no anchor "${fragment}".`,
      'Correct the part behind the number sign.',
    ),
  generated: (address: string) =>
    review(
      'link-generated-page',
      `${address} is a page that Hugo makes of others; the new site may have none there.`,
      'See that the new site has such a page, or change the address.',
    ),
  part: (path: string) =>
    review('link-to-part', `${path} is no page of its own.`, 'Link to the page that shows it.'),
  ambiguous: (reference: string, paths: readonly string[]) =>
    review(
      'link-ambiguous',
      `"${reference}" may be ${paths.slice(0, 3).join(' or ')}.`,
      'Name the whole path, with a slash in front.',
    ),
  unpublished: (path: string, reason: string) =>
    review(
      'link-unpublished',
      `${path} is not published (${reason}), so Hugo finds no page here.`,
      'Publish that page, or remove the link.',
    ),
  invalid: (reference: string) =>
    review('link-invalid', `"${reference}" is no address that Hugo can read.`, 'Correct the address.'),
  noLanguage: (reference: string) =>
    review(
      'link-no-language',
      `"${reference}" asks for a language that the site has not.`,
      'Correct the language.',
    ),
  otherOutput: (format: string) => ({
    ...review(
      'link-output-format',
      `The link asks for the page as "${format}"; it leads to its HTML.`,
      'See whether the new site has that format.',
    ),
  }),
} as const
