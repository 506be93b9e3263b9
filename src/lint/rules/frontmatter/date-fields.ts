/** The fields that Hugo reads as dates, in lower case. */
export const dateFields: ReadonlySet<string> = new Set([
  'date',
  'expirydate',
  'lastmod',
  'modified',
  'pubdate',
  'publishdate',
  'published',
  'unpublishdate',
])
