/** Fields of a page that Hugo casts to a string; keys in lower case. */
export const stringFields: ReadonlySet<string> = new Set([
  'title',
  'linktitle',
  'description',
  'summary',
  'type',
  'layout',
  'translationkey',
  'slug',
  'url',
])

/** Fields that Hugo casts to a boolean. */
export const boolFields: ReadonlySet<string> = new Set(['draft', 'headless', 'iscjklanguage'])

/** Fields that Hugo reads as dates, from a date or from text. */
export const dateFields: ReadonlySet<string> = new Set([
  'date',
  'publishdate',
  'pubdate',
  'published',
  'lastmod',
  'modified',
  'expirydate',
  'unpublishdate',
])
