import { spellings } from '../../ast/spelling.ts'
import { buildFrontmatter } from '../../grammar/build-frontmatter.ts'
import { readIntro } from '../../lexer/intro.ts'
import { createPointCursor } from '../../text/point-cursor.ts'
import { readConfig } from '../config/config-reader.ts'
import { type ConfigMap, emptyMap } from '../config/config-value.ts'
import { readDataFile } from '../config/read-data-file.ts'
import type { SiteConfig } from '../config/site-config.ts'
import type { PageEntry } from './page-entry.ts'
import type { PageFacts } from './page-facts.ts'
import { pageUrl } from './page-url.ts'

/** Reads the front matter of a page. What it says is decoded when it is first asked for. */
export function readFacts(source: string, entry: PageEntry, config: SiteConfig): PageFacts {
  const frontmatter = buildFrontmatter(source, readIntro(source, spellings.hugo), createPointCursor(source))
  let decoded: { data: ConfigMap; problem?: string } | undefined
  const decode = () => {
    decoded ??= decodeFrontmatter(frontmatter)
    return decoded
  }
  return {
    frontmatter,
    get data() {
      return decode().data
    },
    get problem() {
      return decode().problem
    },
    get aliases() {
      return readConfig(decode().data).texts('aliases')
    },
    get url() {
      return pageUrl(entry, decode().data, config)
    },
  }
}

function decodeFrontmatter(node: PageFacts['frontmatter']): { data: ConfigMap; problem?: string } {
  if (node === undefined) return { data: emptyMap() }
  if (node.format !== 'org') return readDataFile(node.value, node.format)
  const data = emptyMap()
  for (const [, key, list, value] of node.value.matchAll(/^#\+([^\s:[\]]+)(\[\])?:[ \t]*(.*?)[ \t\r]*$/gm)) {
    const isList = list !== undefined || /^(?:tags|categories|keywords|aliases)$/i.test(key!)
    data[key!.toLowerCase()] = isList ? value!.split(/\s+/).filter(word => word !== '') : value!
  }
  return { data }
}
