/**
 * The start of an HTML report, up to its body. A report opened from the disk must not be able to load or send anything,
 * whatever is in it, so its policy allows no source. `title` is plain text without markup.
 */
export function htmlPageStart(title: string, style: string, hasScript: boolean): string {
  const script = hasScript ? " script-src 'unsafe-inline';" : ''
  const policy = `default-src 'none'; style-src 'unsafe-inline';${script} base-uri 'none'; form-action 'none'`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<style>${style}</style>
</head>
<body>
`
}
