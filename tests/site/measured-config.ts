/** The files of a small site, and what Hugo 0.169 made of its configuration: what each language has in the end. */
export interface MeasuredConfig {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  /** In Hugo's order. Titles, parameters and the names in menus, as far as there are any. */
  readonly sites: readonly MeasuredLanguage[]
  /** `en` when absent. */
  readonly defaultLanguage?: string
  /** Raw HTML in Markdown is kept. */
  readonly unsafe?: true
}

interface MeasuredLanguage {
  readonly key: string
  readonly title?: string
  readonly params?: unknown
  readonly menus?: unknown
}

export const measuredConfigs: readonly MeasuredConfig[] = [
  {
    name: 'root and default',
    files: {
      'hugo.toml': 'title="root"\n[params]\na=1\n[params.b]\nx=1\n',
      'config/_default/hugo.toml': 'title="d"\n[params]\nc=2\n[params.b]\ny=1\n',
    },
    sites: [{ key: 'en', title: 'd', params: { a: 1, b: { x: 1, y: 1 }, c: 2 } }],
  },
  {
    name: 'default and params',
    files: {
      'config/_default/hugo.toml': 'title="d"\n[params]\nc=2\n',
      'config/_default/params.toml': 'c=3\nd=4\n',
    },
    sites: [{ key: 'en', title: 'd', params: { c: 3, d: 4 } }],
  },
  {
    name: 'config.toml in config/_default',
    files: {
      'config/_default/config.toml': 'title="d"\n[params]\nc=2\n',
      'config/_default/params.yaml': 'c: 3\nd: 4\n',
    },
    sites: [{ key: 'en', title: 'd', params: { c: 3, d: 4 } }],
  },
  {
    name: 'hugo and config in config/_default',
    files: { 'config/_default/config.toml': 'title="c"\n', 'config/_default/hugo.yaml': 'title: h\n' },
    sites: [{ key: 'en', title: 'h' }],
  },
  {
    name: 'environment',
    files: {
      'config/_default/hugo.toml': 'title="d"\n[params]\nc=2\n[params.l]\na=[1,2]\n',
      'config/production/hugo.toml': 'title="p"\n[params.l]\na=[3]\n',
    },
    sites: [{ key: 'en', title: 'p', params: { c: 2, l: { a: [3] } } }],
  },
  {
    name: 'environment param file',
    files: {
      'hugo.toml': '[params]\nz=1',
      'config/_default/params.toml': 'a=1\n',
      'config/production/params.toml': 'a=2\n',
    },
    sites: [{ key: 'en', params: { a: 2, z: 1 } }],
  },
  {
    name: 'hugo and config in the root',
    files: { 'config.toml': 'title="c"\n', 'hugo.toml': 'title="h"\n' },
    sites: [{ key: 'en', title: 'h' }],
  },
  {
    name: 'hugo.yaml and hugo.toml',
    files: { 'hugo.yaml': 'title: y\n', 'hugo.toml': 'title="t"\n' },
    sites: [{ key: 'en', title: 't' }],
  },
  { name: 'hugo.yml', files: { 'hugo.yml': 'title: y\n' }, sites: [{ key: 'en', title: 'y' }] },
  {
    name: 'menu file',
    files: { 'config/_default/hugo.toml': '', 'config/_default/menu.toml': '[[main]]\nname="A"\n' },
    sites: [{ key: 'en', menus: { main: ['A'] } }],
  },
  {
    name: 'menus file',
    files: { 'config/_default/hugo.toml': '', 'config/_default/menus.toml': '[[main]]\nname="A"\n' },
    sites: [{ key: 'en', menus: { main: ['A'] } }],
  },
  {
    name: 'menus file with key',
    files: { 'config/_default/hugo.toml': '', 'config/_default/menus.toml': '[[menus.main]]\nname="A"\n' },
    sites: [{ key: 'en', menus: { main: ['A'] } }],
  },
  {
    name: 'menu of a language',
    files: {
      'config/_default/hugo.toml': '[languages.de]\n[languages.en]\n',
      'config/_default/menus.de.toml': '[[main]]\nname="A"\n',
    },
    sites: [{ key: 'de', menus: { main: ['A'] } }, { key: 'en' }],
  },
  {
    name: 'languages file',
    files: {
      'config/_default/hugo.toml': '',
      'config/_default/languages.toml': '[de]\nweight=1\n[de.params]\nx=1\n[en]\nweight=2\n',
    },
    sites: [{ key: 'de', params: { x: 1 } }, { key: 'en' }],
  },
  {
    name: 'languages file with key',
    files: {
      'config/_default/hugo.toml': '',
      'config/_default/languages.toml':
        '[languages.de]\nweight=1\n[languages.de.params]\nx=1\n[languages.en]\nweight=2\n',
    },
    sites: [{ key: 'de', params: { x: 1 } }, { key: 'en' }],
  },
  {
    name: 'languages.de file',
    files: {
      'config/_default/hugo.toml': '',
      'config/_default/languages.de.toml': 'weight=1\n',
      'config/_default/languages.en.toml': 'weight=2\n',
    },
    sites: [{ key: 'de' }, { key: 'en' }],
  },
  {
    name: 'params of a language',
    files: {
      'config/_default/hugo.toml': '[languages.de]\n[languages.en]\n',
      'config/_default/params.de.toml': 'x=1\n',
      'config/_default/params.toml': 'y=2\nx=0\n',
    },
    sites: [
      { key: 'de', params: { x: 1, y: 2 } },
      { key: 'en', params: { x: 0, y: 2 } },
    ],
  },
  {
    name: 'hugo of a language',
    files: {
      'config/_default/hugo.toml': '[languages.de]\n[languages.en]\n',
      'config/_default/hugo.de.toml': 'title="de!"\n',
    },
    sites: [{ key: 'de', title: 'de!' }, { key: 'en' }],
  },
  {
    name: 'params with key',
    files: { 'config/_default/hugo.toml': '', 'config/_default/params.toml': '[params]\nx=1\n' },
    sites: [{ key: 'en', params: { x: 1 } }],
  },
  {
    name: 'markup file with key',
    files: {
      'config/_default/hugo.toml': '',
      'config/_default/markup.toml': '[markup.goldmark.renderer]\nunsafe=true\n',
    },
    sites: [{ key: 'en' }],
    unsafe: true,
  },
  {
    name: 'markup file',
    files: {
      'config/_default/hugo.toml': '',
      'config/_default/markup.toml': '[goldmark.renderer]\nunsafe=true\n',
    },
    sites: [{ key: 'en' }],
    unsafe: true,
  },
  {
    name: 'folder below _default',
    files: { 'config/_default/hugo.toml': '', 'config/_default/sub/params.toml': 'x=1\n' },
    sites: [{ key: 'en', params: { x: 1 } }],
  },
  {
    name: 'languages and default',
    files: { 'hugo.toml': 'defaultContentLanguage="de"\n[languages.de]\n[languages.en]\n' },
    sites: [{ key: 'de' }, { key: 'en' }],
    defaultLanguage: 'de',
  },
  {
    name: 'language weights',
    files: {
      'hugo.toml':
        '[languages.de]\nweight=2\n[languages.en]\nweight=3\n[languages.fr]\nweight=1\n[languages.nl]\n',
    },
    sites: [{ key: 'fr' }, { key: 'de' }, { key: 'en' }, { key: 'nl' }],
  },
  {
    name: 'language names in capitals',
    files: {
      'hugo.toml':
        'defaultContentLanguage="en-US"\n[languages.en-US]\nweight=1\n[languages.de-AT]\nweight=2\n',
    },
    sites: [{ key: 'en-us' }, { key: 'de-at' }],
    defaultLanguage: 'en-us',
  },
  {
    name: 'disabled languages',
    files: {
      'hugo.toml': 'disableLanguages=["fr"]\n[languages.de]\ndisabled=true\n[languages.en]\n[languages.fr]\n',
    },
    sites: [{ key: 'en' }],
  },
  {
    name: 'language params over params',
    files: {
      'hugo.toml':
        '[params]\na=1\n[params.b]\nx=1\ny=1\n[languages.de.params]\na=2\n[languages.de.params.b]\nx=2\n[languages.en]\n',
    },
    sites: [
      { key: 'de', params: { a: 2, b: { x: 2, y: 1 } } },
      { key: 'en', params: { a: 1, b: { x: 1, y: 1 } } },
    ],
  },
  {
    name: 'theme params',
    files: {
      'hugo.toml': 'theme="t"\n[params]\na=1\n[params.m]\nx=1\n',
      'themes/t/hugo.toml': 'title="theme"\n[params]\na=2\nb=2\n[params.m]\nx=2\ny=2\n',
    },
    sites: [{ key: 'en', params: { a: 1, b: 2, m: { x: 1, y: 2 } } }],
  },
  {
    name: 'theme params, none',
    files: {
      'hugo.toml': 'theme="t"\n[params]\n_merge="none"\na=1\n',
      'themes/t/hugo.toml': '[params]\na=2\nb=2\n',
    },
    sites: [{ key: 'en', params: { a: 1 } }],
  },
  {
    name: 'theme params, shallow',
    files: {
      'hugo.toml': 'theme="t"\n[params]\n_merge="shallow"\na=1\n[params.m]\nx=1\n',
      'themes/t/hugo.toml': '[params]\na=2\nb=2\n[params.m]\nx=2\ny=2\n',
    },
    sites: [{ key: 'en', params: { a: 1, b: 2, m: { x: 1 } } }],
  },
  {
    name: 'theme params, none further down',
    files: {
      'hugo.toml': 'theme="t"\n[params]\na=1\n[params.m]\n_merge="none"\nx=1\n',
      'themes/t/hugo.toml': '[params]\na=2\nb=2\n[params.m]\nx=2\ny=2\n',
    },
    sites: [{ key: 'en', params: { a: 1, b: 2, m: { x: 1 } } }],
  },
  {
    name: 'theme params, root deep',
    files: {
      'hugo.toml': 'theme="t"\n_merge="deep"\n[params]\na=1\n[params.m]\nx=1\n',
      'themes/t/hugo.toml':
        'title="theme"\nignoreFiles=["x"]\n[params]\na=2\nb=2\n[params.m]\nx=2\ny=2\n[markup.goldmark.renderer]\nunsafe=true\n',
    },
    sites: [{ key: 'en', title: 'theme', params: { a: 1, b: 2, m: { x: 1, y: 2 } } }],
    unsafe: true,
  },
  {
    name: 'theme params, root none',
    files: {
      'hugo.toml': 'theme="t"\n_merge="none"\n[params]\na=1\n',
      'themes/t/hugo.toml': '[params]\na=2\nb=2\n',
    },
    sites: [{ key: 'en', params: { a: 1 } }],
  },
  {
    name: 'markup of a theme, deep',
    files: {
      'hugo.toml': 'theme="t"\n[markup]\n_merge="deep"\n',
      'themes/t/hugo.toml': '[markup.goldmark.renderer]\nunsafe=true\n',
    },
    sites: [{ key: 'en' }],
    unsafe: true,
  },
  {
    name: 'markup of a theme, shallow',
    files: {
      'hugo.toml': 'theme="t"\n[markup]\n_merge="shallow"\n',
      'themes/t/hugo.toml': '[markup.goldmark.renderer]\nunsafe=true\n',
    },
    sites: [{ key: 'en' }],
    unsafe: true,
  },
  {
    name: 'markup of a theme',
    files: { 'hugo.toml': 'theme="t"\n', 'themes/t/hugo.toml': '[markup.goldmark.renderer]\nunsafe=true\n' },
    sites: [{ key: 'en' }],
  },
  {
    name: 'menus of a theme',
    files: {
      'hugo.toml': 'theme="t"\n[[menus.main]]\nname="own"\n',
      'themes/t/hugo.toml': '[[menus.main]]\nname="theirs"\n[[menus.foot]]\nname="foot"\n',
    },
    sites: [{ key: 'en', menus: { foot: ['foot'], main: ['own'] } }],
  },
  {
    name: 'menus of a theme, old name',
    files: { 'hugo.toml': 'theme="t"\n', 'themes/t/hugo.toml': '[[menu.foot]]\nname="foot"\n' },
    sites: [{ key: 'en', menus: { foot: ['foot'] } }],
  },
  {
    name: 'languages of a theme',
    files: {
      'hugo.toml':
        'theme="t"\n[languages.de]\nweight=2\n[languages.de.params]\nx=1\n[languages.en]\nweight=1\n',
      'themes/t/hugo.toml':
        '[languages.de]\ntitle="t"\n[languages.de.params]\ny=3\nx=2\n[languages.fr]\nweight=3\n',
    },
    sites: [{ key: 'en' }, { key: 'de', params: { x: 1, y: 3 } }],
  },
  {
    name: 'languages of a theme alone',
    files: {
      'hugo.toml': 'theme="t"\n',
      'themes/t/hugo.toml': '[languages.de]\ntitle="t"\nweight=1\n[languages.en]\nweight=3\n',
    },
    sites: [{ key: 'de', title: 't' }, { key: 'en' }],
  },
  {
    name: 'two themes',
    files: {
      'hugo.toml': 'theme=["a","b"]\n',
      'themes/a/hugo.toml': '[params]\nx="a"\n',
      'themes/b/hugo.toml': '[params]\nx="b"\ny="b"\n',
    },
    sites: [{ key: 'en', params: { x: 'a', y: 'b' } }],
  },
  {
    name: 'theme of a theme',
    files: {
      'hugo.toml': 'theme=["a"]\n',
      'themes/a/hugo.toml': 'theme="c"\n[params]\nx="a"\n',
      'themes/c/hugo.toml': '[params]\nx="c"\ny="c"\n',
    },
    sites: [{ key: 'en', params: { x: 'a', y: 'c' } }],
  },
  {
    name: 'theme with config folder',
    files: {
      'hugo.toml': 'theme="t"\n',
      'themes/t/config/_default/params.toml': 'x=1\n',
      'themes/t/config/_default/hugo.toml': '[params]\ny=1\n',
      'themes/t/config/production/params.toml': 'x=2\n',
    },
    sites: [{ key: 'en', params: { x: 2, y: 1 } }],
  },
  {
    name: 'theme with theme.toml',
    files: { 'hugo.toml': 'theme="t"\n', 'themes/t/theme.toml': '[params]\nx=1\n' },
    sites: [{ key: 'en' }],
  },
  {
    name: 'theme with file and folder',
    files: {
      'hugo.toml': 'theme="t"\n',
      'themes/t/config.toml': '[params]\nz=1\n',
      'themes/t/config/_default/params.toml': 'x=1\n',
    },
    sites: [{ key: 'en', params: { x: 1, z: 1 } }],
  },
  {
    name: 'yaml keys',
    files: { 'hugo.yaml': 'Params:\n  FooBar: {BazQux: 1}\n  list: [{Aa: 1}]\n' },
    sites: [{ key: 'en', params: { foobar: { bazqux: 1 }, list: [{ Aa: 1 }] } }],
  },
  {
    name: 'contentDir by language',
    files: {
      'hugo.toml': '[languages.de]\ncontentDir="content/de"\n[languages.en]\ncontentDir="content/en"\n',
      'content/de/a.md': '---\n---\n',
      'content/en/b.md': '---\n---\n',
    },
    sites: [{ key: 'de' }, { key: 'en' }],
  },
  {
    name: 'languages and environment',
    files: {
      'config/_default/hugo.toml': '[languages.de]\nweight=1\n[languages.en]\n',
      'config/production/languages.toml': '[de]\ndisabled=true\n',
    },
    sites: [{ key: 'en' }],
  },
  {
    name: 'theme in environment',
    files: {
      'config/_default/hugo.toml': '',
      'config/production/hugo.toml': 'theme="t"\n',
      'themes/t/hugo.toml': '[params]\na=1',
    },
    sites: [{ key: 'en', params: { a: 1 } }],
  },
  {
    name: 'theme from module file',
    files: {
      'config/_default/hugo.toml': '',
      'config/_default/module.toml': '[[imports]]\npath="t"\n',
      'themes/t/hugo.toml': '[params]\na=1',
    },
    sites: [{ key: 'en', params: { a: 1 } }],
  },
  {
    name: 'json with comments',
    files: { 'hugo.json': '{"title":"j","params":{"a":1}}' },
    sites: [{ key: 'en', title: 'j', params: { a: 1 } }],
  },
  {
    name: 'unset by false',
    files: {
      'hugo.toml': 'theme="t"\n[params]\na=false\nb=""\n',
      'themes/t/hugo.toml': '[params]\na=true\nb="x"',
    },
    sites: [{ key: 'en', params: { a: false, b: '' } }],
  },
  {
    name: 'list against map',
    files: { 'hugo.toml': 'theme="t"\n[params]\na=[1]\n', 'themes/t/hugo.toml': '[params.a]\nb="x"' },
    sites: [{ key: 'en', params: { a: [1] } }],
  },
  {
    name: 'map over text',
    files: { 'hugo.toml': '[params]\na=1\n', 'config/_default/params.toml': '[a]\nb="x"' },
    sites: [{ key: 'en', params: { a: { b: 'x' } } }],
  },
  {
    name: 'ignoreConfig',
    files: {
      'hugo.toml': '[[module.imports]]\npath="t"\nignoreConfig=true\n',
      'themes/t/hugo.toml': '[params]\na=1',
    },
    sites: [{ key: 'en' }],
  },
  {
    name: 'import order',
    files: {
      'hugo.toml': 'theme="b"\n[[module.imports]]\npath="a"\n',
      'themes/a/hugo.toml': '[params]\nx="a"',
      'themes/b/hugo.toml': '[params]\nx="b"',
    },
    sites: [{ key: 'en', params: { x: 'a' } }],
  },
  {
    name: 'disabled import',
    files: {
      'hugo.toml': '[[module.imports]]\npath="t"\ndisable=true\n',
      'themes/t/hugo.toml': '[params]\na=1',
    },
    sites: [{ key: 'en' }],
  },
  {
    name: '_merge in theme',
    files: {
      'hugo.toml': 'theme="t"\n',
      'themes/t/hugo.toml':
        '[params]\n_merge="none"\na=1\n[markup]\n_merge="deep"\n[markup.goldmark.renderer]\nunsafe=true\n',
    },
    sites: [{ key: 'en', params: { a: 1 } }],
  },
  {
    name: 'dotted file',
    files: { 'config/_default/hugo.toml': '', 'config/_default/params.min.de.toml': 'x=1' },
    sites: [{ key: 'de' }],
    defaultLanguage: 'de',
  },
  {
    name: 'unknown file',
    files: { 'config/_default/hugo.toml': '', 'config/_default/foo.toml': 'x=1' },
    sites: [{ key: 'en' }],
  },
  {
    name: 'capital file',
    files: { 'config/_default/hugo.toml': '', 'config/_default/Params.toml': 'x=1' },
    sites: [{ key: 'en', params: { x: 1 } }],
  },
  {
    name: 'env case',
    files: { 'config/_default/hugo.toml': 'title="d"\n', 'config/Production/hugo.toml': 'title="P"\n' },
    sites: [{ key: 'en', title: 'd' }],
  },
  {
    name: 'duplicate case',
    files: { 'hugo.toml': 'Title="a"\ntitle="b"\n' },
    sites: [{ key: 'en', title: 'a' }],
  },
  {
    name: 'yaml 1.1 booleans',
    files: { 'hugo.yaml': 'params:\n  a: yes\n  b: on\n  c: 0777\n  d: 1_000\n  e: 2024-01-02\n' },
    sites: [{ key: 'en', params: { a: 'yes', b: 'on', c: 511, d: 1000, e: '2024-01-02' } }],
  },
  {
    name: 'markup of a language',
    files: {
      'config/_default/hugo.toml': '[languages.de]\n[languages.en]\n',
      'config/_default/markup.de.toml': 'title="x"\n',
    },
    sites: [{ key: 'de', title: 'x' }, { key: 'en' }],
  },
  {
    name: 'params with key and another',
    files: { 'config/_default/hugo.toml': '', 'config/_default/params.toml': 'y=2\n[params]\nx=1\n' },
    sites: [{ key: 'en', params: { params: { x: 1 }, y: 2 } }],
  },
  {
    name: 'params with key and table',
    files: {
      'config/_default/hugo.toml': '',
      'config/_default/params.toml': '[params]\nx=1\n[other]\ny=1\n',
    },
    sites: [{ key: 'en', params: { other: { y: 1 }, params: { x: 1 } } }],
  },
  {
    name: 'params of a language with key',
    files: {
      'config/_default/hugo.toml': '[languages.de]\n[languages.en]\n',
      'config/_default/params.de.toml': '[params]\nx=1\n',
    },
    sites: [{ key: 'de', params: { x: 1 } }, { key: 'en' }],
  },
  {
    name: 'menus of a language with key',
    files: {
      'config/_default/hugo.toml': '[languages.de]\n[languages.en]\n',
      'config/_default/menus.de.toml': '[[menus.main]]\nname="A"\n',
    },
    sites: [{ key: 'de', menus: { main: ['A'] } }, { key: 'en' }],
  },
  {
    name: 'menu in a language',
    files: { 'hugo.toml': '[languages.de]\n[[languages.de.menu.main]]\nname="A"\n[languages.en]\n' },
    sites: [{ key: 'de', menus: { main: ['A'] } }, { key: 'en' }],
  },
  {
    name: 'menu in the root',
    files: { 'hugo.toml': '[[menu.main]]\nname="A"\n' },
    sites: [{ key: 'en', menus: { main: ['A'] } }],
  },
  {
    name: 'menu and menus',
    files: { 'hugo.toml': '[[menu.main]]\nname="A"\n[[menus.foot]]\nname="B"\n' },
    sites: [{ key: 'en', menus: { main: ['A'] } }],
  },
  {
    name: 'menu of a theme below a project with languages',
    files: {
      'hugo.toml': 'theme="t"\n[languages.de]\n[[languages.de.menus.main]]\nname="A"\n[languages.en]\n',
      'themes/t/hugo.toml': '[[languages.de.menus.foot]]\nname="F"\n[[languages.de.menus.main]]\nname="G"\n',
    },
    sites: [{ key: 'de', menus: { foot: ['F'], main: ['A'] } }, { key: 'en' }],
  },
  {
    name: 'params of a language, none',
    files: {
      'hugo.toml': 'theme="t"\n[languages.de]\n[languages.de.params]\n_merge="none"\nx=1\n[languages.en]\n',
      'themes/t/hugo.toml': '[languages.de.params]\ny=1\n',
    },
    sites: [{ key: 'de', params: { x: 1 } }, { key: 'en' }],
  },
  {
    name: 'languages, deep',
    files: {
      'hugo.toml':
        'theme="t"\n[languages]\n_merge="deep"\n[languages.de]\n[languages.de.params]\nx=1\n[languages.en]\n',
      'themes/t/hugo.toml': '[languages.de]\ntitle="T"\n[languages.de.params]\ny=1\n[languages.fr]\n',
    },
    sites: [{ key: 'de', title: 'T', params: { x: 1, y: 1 } }, { key: 'en' }, { key: 'fr' }],
  },
  {
    name: 'language, deep',
    files: {
      'hugo.toml': 'theme="t"\n[languages.de]\n_merge="deep"\n[languages.en]\n',
      'themes/t/hugo.toml': '[languages.de]\ntitle="T"\n[languages.de.params]\ny=1\n',
    },
    sites: [{ key: 'de', title: 'T', params: { y: 1 } }, { key: 'en' }],
  },
  {
    name: 'languages, none',
    files: {
      'hugo.toml':
        'theme="t"\n[languages]\n_merge="none"\n[languages.de]\n[languages.de.params]\nx=1\n[languages.en]\n',
      'themes/t/hugo.toml': '[languages.de]\ntitle="T"\n[languages.de.params]\ny=1\n[languages.fr]\n',
    },
    sites: [{ key: 'de', params: { x: 1, y: 1 } }, { key: 'en' }],
  },
  {
    name: 'language params of a theme, none of ours',
    files: {
      'hugo.toml': 'theme="t"\n[languages.de]\n[languages.en]\n',
      'themes/t/hugo.toml': '[languages.de.params]\ny=1\n',
    },
    sites: [{ key: 'de', params: { y: 1 } }, { key: 'en' }],
  },
  {
    name: 'root shallow',
    files: {
      'hugo.toml': 'theme="t"\n_merge="shallow"\n[params]\na=1\n[params.m]\nx=1\n',
      'themes/t/hugo.toml':
        'title="theme"\nignoreFiles=["x"]\n[params]\nb=2\n[params.m]\ny=2\n[markup.goldmark.renderer]\nunsafe=true\n',
    },
    sites: [{ key: 'en', params: { a: 1, b: 2, m: { x: 1, y: 2 } } }],
    unsafe: true,
  },
  {
    name: 'root deep, params none',
    files: {
      'hugo.toml': 'theme="t"\n_merge="deep"\n[params]\n_merge="none"\na=1\n',
      'themes/t/hugo.toml': '[params]\nb=2\n',
    },
    sites: [{ key: 'en', params: { a: 1 } }],
  },
  {
    name: 'root none, params deep',
    files: {
      'hugo.toml': 'theme="t"\n_merge="none"\n[params]\n_merge="deep"\na=1\n',
      'themes/t/hugo.toml': '[params]\nb=2\n',
    },
    sites: [{ key: 'en', params: { a: 1 } }],
  },
  {
    name: 'params shallow, below deep',
    files: {
      'hugo.toml': 'theme="t"\n[params]\n_merge="shallow"\n[params.m]\n_merge="deep"\nx=1\n',
      'themes/t/hugo.toml': '[params]\nb=2\n[params.m]\ny=2\n',
    },
    sites: [{ key: 'en', params: { b: 2, m: { x: 1 } } }],
  },
  {
    name: 'params none, below deep',
    files: {
      'hugo.toml': 'theme="t"\n[params]\n_merge="none"\n[params.m]\n_merge="deep"\nx=1\n',
      'themes/t/hugo.toml': '[params]\nb=2\n[params.m]\ny=2\n',
    },
    sites: [{ key: 'en', params: { m: { x: 1, y: 2 } } }],
  },
  {
    name: '_merge in the second file',
    files: {
      'hugo.toml': 'theme="t"\n',
      'config/_default/params.toml': '_merge="none"\na=1\n',
      'themes/t/hugo.toml': '[params]\nb=2\n',
    },
    sites: [{ key: 'en', params: { a: 1 } }],
  },
  {
    name: '_merge in capitals',
    files: { 'hugo.toml': 'theme="t"\n[params]\n_merge="None"\n', 'themes/t/hugo.toml': '[params]\nb=2\n' },
    sites: [{ key: 'en', params: { b: 2 } }],
  },
  {
    name: 'theme with a menu per language in a file',
    files: {
      'hugo.toml': 'theme="t"\n[languages.de]\n[languages.en]\n',
      'themes/t/config/_default/params.de.toml': 'y=1\n',
    },
    sites: [{ key: 'de', params: { y: 1 } }, { key: 'en' }],
  },
  {
    name: 'markup_none default params',
    files: {
      'hugo.toml': 'theme="t"\n[markup.goldmark]\n_merge="deep"\n',
      'themes/t/hugo.toml': '[markup.goldmark.renderer]\nunsafe=true\n',
    },
    sites: [{ key: 'en' }],
    unsafe: true,
  },
  {
    name: 'two themes, first none',
    files: {
      'hugo.toml': 'theme=["a","b"]\n',
      'themes/a/hugo.toml': '[params]\n_merge="none"\nx=1\n',
      'themes/b/hugo.toml': '[params]\ny=1\n',
    },
    sites: [{ key: 'en', params: { x: 1, y: 1 } }],
  },
  {
    name: 'theme of a theme, none',
    files: {
      'hugo.toml': 'theme=["a"]\n',
      'themes/a/hugo.toml': 'theme="b"\n[params]\n_merge="none"\nx=1\n',
      'themes/b/hugo.toml': '[params]\ny=1\n',
    },
    sites: [{ key: 'en', params: { x: 1, y: 1 } }],
  },
  {
    name: 'default language alone',
    files: { 'hugo.toml': 'defaultContentLanguage="fr"\n' },
    sites: [{ key: 'fr' }],
    defaultLanguage: 'fr',
  },
  {
    name: 'goldmark in environment',
    files: {
      'hugo.toml': '[markup.goldmark.renderer]\nunsafe=true\n',
      'config/production/markup.toml': '[goldmark.renderer]\nunsafe=false\n',
    },
    sites: [{ key: 'en' }],
  },
  {
    name: 'languages of two themes',
    files: {
      'hugo.toml': 'theme=["a","b"]\n',
      'themes/a/hugo.toml': '[languages.de]\nweight=1\n[languages.en]\nweight=2\n',
      'themes/b/hugo.toml':
        '[languages.fr]\nweight=1\n[languages.de]\ntitle="B"\n[languages.de.params]\nx=1\n[languages.en]\n',
    },
    sites: [{ key: 'de' }, { key: 'fr' }, { key: 'en' }],
  },
  {
    name: 'languages of the second theme',
    files: {
      'hugo.toml': 'theme=["a","b"]\n',
      'themes/a/hugo.toml': '',
      'themes/b/hugo.toml': '[languages.de]\ntitle="B"\nweight=1\n[languages.en]\n',
    },
    sites: [{ key: 'de', title: 'B' }, { key: 'en' }],
  },
  {
    name: 'markup in languages of a theme',
    files: {
      'hugo.toml': 'theme="t"\n[languages.en]\n',
      'themes/t/hugo.toml': '[languages.en.markup.goldmark.renderer]\nunsafe=true\n',
    },
    sites: [{ key: 'en' }],
  },
  {
    name: 'markup in a language',
    files: { 'hugo.toml': '[languages.en.markup.goldmark.renderer]\nunsafe=true\n' },
    sites: [{ key: 'en' }],
    unsafe: true,
  },
  {
    name: 'scalars over maps',
    files: { 'hugo.toml': 'theme="t"\n[params]\na="x"\n', 'themes/t/hugo.toml': '[params.a]\nb=1\n' },
    sites: [{ key: 'en', params: { a: 'x' } }],
  },
  {
    name: 'three levels',
    files: {
      'hugo.toml': 'theme="t"\n[params.a.b]\nx=1\n',
      'themes/t/hugo.toml': '[params.a]\nz=1\n[params.a.b]\ny=1\n[params.a.c]\ny=1\n',
    },
    sites: [{ key: 'en', params: { a: { b: { x: 1, y: 1 }, c: { y: 1 }, z: 1 } } }],
  },
  {
    name: 'menus, deep',
    files: {
      'hugo.toml': 'theme="t"\n[menus]\n_merge="deep"\n[[menus.main]]\nname="A"\n',
      'themes/t/hugo.toml': '[[menus.main]]\nname="B"\n[[menus.foot]]\nname="F"\n',
    },
    sites: [{ key: 'en', menus: { foot: ['F'], main: ['A'] } }],
  },
  {
    name: 'menus, none',
    files: {
      'hugo.toml': 'theme="t"\n[menus]\n_merge="none"\n',
      'themes/t/hugo.toml': '[[menus.foot]]\nname="F"\n',
    },
    sites: [{ key: 'en' }],
  },
  {
    name: 'languages by a map in params of a theme',
    files: {
      'hugo.toml': 'theme="t"\n_merge="deep"\n[languages.en]\n',
      'themes/t/hugo.toml': '[languages.de]\nweight=1\n[languages.en]\ntitle="T"\n',
    },
    sites: [{ key: 'de' }, { key: 'en', title: 'T' }],
  },
  {
    name: 'yaml merge keys',
    files: { 'hugo.yaml': 'params:\n  base: &b {x: 1}\n  more:\n    <<: *b\n    y: 2\n' },
    sites: [{ key: 'en', params: { base: { x: 1 }, more: { x: 1, y: 2 } } }],
  },
  {
    name: 'module params of ignored imports',
    files: {
      'hugo.toml': '[[module.imports]]\npath="a"\nignoreImports=true\n',
      'themes/a/hugo.toml': 'theme="b"\n[params]\nx=1\n',
      'themes/b/hugo.toml': '[params]\ny=1\n',
    },
    sites: [{ key: 'en', params: { x: 1 } }],
  },
  {
    name: 'a language of a theme beside the default one',
    files: { 'hugo.toml': 'theme="t"\n', 'themes/t/hugo.toml': '[languages.de]\nweight=1\n' },
    sites: [{ key: 'de' }, { key: 'en' }],
  },
  {
    name: 'languages of a theme, default language',
    files: {
      'hugo.toml': 'theme="t"\ndefaultContentLanguage="de"\n',
      'themes/t/hugo.toml': '[languages.de]\nweight=1\n[languages.de.params]\nx=1\n[languages.en]\n',
    },
    sites: [{ key: 'de' }, { key: 'en' }],
    defaultLanguage: 'de',
  },
]
