import { type PathStyle, sanitizePath } from './sanitize-path.ts'

/** What the parts of a pattern stand for. */
export interface PatternValues {
  /** Names of folders, from the first one down to the section that the page is in. */
  readonly sections: readonly string[]
  /** Slug, else title, of these sections; undefined when not all are known. */
  readonly sectionSlugs: readonly string[] | undefined
  readonly slug: string
  readonly title: string
  /** Of the file, without extension and language; of a bundle its folder's. */
  readonly baseName: string
  /** `2024-01-31`; undefined when it is not known. */
  readonly day: string | undefined
}

const names = 'January February March April May June July August September October November December'.split(
  ' ',
)
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')

/** Fills a pattern in; undefined when a part of it is not known. Hugo takes plus signs of the outcome for blanks. */
export function expandPattern(pattern: string, values: PatternValues, style: PathStyle): string | undefined {
  let isKnown = !pattern.includes('%')
  const filled = pattern.replace(/\\:|:[A-Za-z\d]+(?:\[[^\]]*\])?/g, token => {
    if (token === '\\:') return ':'
    const value = tokenValue(token.slice(1), values, style)
    if (value === undefined) isKnown = false
    return value ?? ''
  })
  return isKnown ? filled.replaceAll('+', ' ') : undefined
}

function tokenValue(token: string, values: PatternValues, style: PathStyle): string | undefined {
  const { slug, title, baseName, sections, sectionSlugs, day } = values
  const clean = (text: string) => sanitizePath(text, style)
  const titled = (text: string) => clean(text.replace(/[/\\]/g, '-'))
  const bracket = token.indexOf('[')
  const name = bracket < 0 ? token : token.slice(0, bracket)
  const selector = bracket < 0 ? undefined : token.slice(bracket + 1, -1)
  if (name === 'sections') return select(sections, selector)?.map(clean).join('/')
  if (name === 'sectionslugs') {
    const isSliced = selector !== undefined && sectionSlugs?.includes('') === true
    return sectionSlugs === undefined || isSliced
      ? undefined
      : select(sectionSlugs, selector)
          ?.filter(text => text !== '')
          .map(titled)
          .join('/')
  }
  if (selector !== undefined) return undefined
  switch (name) {
    case 'section':
      return clean(sections[0] ?? '')
    case 'sectionslug':
      return sectionSlugs === undefined ? undefined : titled(sectionSlugs[0] ?? '')
    case 'slug':
      return slug === '' ? titled(title) : clean(slug)
    case 'slugorfilename':
    case 'slugorcontentbasename':
      return clean(slug === '' ? baseName : slug)
    case 'filename':
    case 'contentbasename':
      return clean(baseName)
    case 'title':
      return titled(title)
    default:
      return day === undefined ? undefined : datePart(name, day, style)
  }
}

/** The items that `[1]`, `[1:]`, `[:last]` name; undefined for selectors that are none of these. */
function select(items: readonly string[], selector: string | undefined): readonly string[] | undefined {
  if (selector === undefined) return items
  const found = /^(\d{1,4}|last)?(:)?(\d{1,4}|last)?$/.exec(selector)
  if (found === null || selector === '') return undefined
  const [, from, colon, to] = found
  const index = (text: string) => (text === 'last' ? items.length - 1 : Number(text))
  if (colon === undefined) return from === undefined ? undefined : items.slice(index(from)).slice(0, 1)
  return items.slice(from === undefined ? 0 : index(from), to === undefined ? undefined : index(to))
}

function datePart(name: string, day: string, style: PathStyle): string | undefined {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  // Date takes years below 100 for those of the last century; 400 years later the calendar is the same
  const time = Date.UTC(year + 400, month - 1, date)
  switch (name) {
    case 'year':
      return String(year)
    case 'month':
      return String(month).padStart(2, '0')
    case 'monthname':
      return sanitizePath(names[month - 1]!, style)
    case 'day':
      return String(date).padStart(2, '0')
    case 'weekday':
      return String(new Date(time).getUTCDay())
    case 'weekdayname':
      return sanitizePath(weekdays[new Date(time).getUTCDay()]!, style)
    case 'yearday':
      return String(Math.round((time - Date.UTC(year + 400, 0, 1)) / 86_400_000) + 1)
    default:
      return undefined
  }
}
