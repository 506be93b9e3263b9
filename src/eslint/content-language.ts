import type { Root } from '../ast/nodes.ts'
import { visitorKeys } from '../ast/visitor-keys.ts'
import { parse } from '../grammar/parse.ts'
import { type ContentSource, createContentSource } from './content-source.ts'
import type { ContentLanguageOptions } from './lint-task.ts'

interface EslintFile {
  readonly path: string
  readonly physicalPath: string
  /** Without the byte order mark. */
  readonly body: unknown
}

/** Hugo's content files as a language of ESLint: the tree is that of `parse`. */
export const contentLanguage = {
  fileType: 'text' as const,
  lineStart: 1 as const,
  columnStart: 1 as const,
  nodeTypeKey: 'type',
  visitorKeys: Object.fromEntries(Object.entries(visitorKeys).map(([type, keys]) => [type, [...keys]])),
  defaultLanguageOptions: {},
  /** @throws TypeError for what is no option of this language. */
  validateLanguageOptions(options: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(options)) {
      const isText = name === 'site' || name === 'hugo'
      if (!isText && name !== 'modules')
        throw new TypeError(`there is no option "${name}"; there are site, hugo and modules`)
      if (isText && typeof value !== 'string') throw new TypeError(`"${name}" must be a text`)
    }
  },
  /** Never fails: what is wrong in a file is reported by rules. */
  parse(file: EslintFile): { readonly ok: true; readonly ast: Root } {
    return { ok: true, ast: parse(String(file.body)).tree }
  },
  createSourceCode(
    file: EslintFile,
    { ast }: { readonly ast: unknown },
    { languageOptions }: { readonly languageOptions: object },
  ): ContentSource {
    return createContentSource({
      path: file.physicalPath || file.path,
      text: String(file.body),
      ast: ast as Root,
      options: languageOptions as ContentLanguageOptions,
    })
  },
}
