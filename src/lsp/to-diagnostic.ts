import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver'
import type { LintMessage } from '../lint/lint-message.ts'
import { pathUri } from './document-path.ts'
import type { OpenPage } from './open-page.ts'
import { rangeOf } from './range-of.ts'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
} as const

/** A message of the linter as editors take it. */
export function toDiagnostic(message: LintMessage, page: OpenPage): Diagnostic {
  const { ruleId, severity, position, url, related } = message
  const tags = tagsOf(ruleId)
  return {
    range: rangeOf(page.document, position.start.offset, position.end.offset),
    severity: severities[severity],
    code: ruleId,
    ...(url !== undefined && { codeDescription: { href: url } }),
    source: 'hugomark',
    message: message.message,
    ...(tags.length > 0 && { tags }),
    ...(related !== undefined && {
      relatedInformation: [{ location: placeOf(related, page), message: related.message }],
    }),
  }
}

/** What an editor fades out, and what it strikes through. */
function tagsOf(ruleId: string): DiagnosticTag[] {
  if (ruleId === 'directive/unused') return [DiagnosticTag.Unnecessary]
  return /\/deprecated/.test(ruleId) ? [DiagnosticTag.Deprecated] : []
}

function placeOf({ path, position }: NonNullable<LintMessage['related']>, { document, site }: OpenPage) {
  if (path === undefined || site === undefined) {
    return { uri: document.uri, range: rangeOf(document, position.start.offset, position.end.offset) }
  }
  const start = { line: 0, character: 0 }
  return { uri: pathUri(site.toDiskPath(path)), range: { start, end: start } }
}
