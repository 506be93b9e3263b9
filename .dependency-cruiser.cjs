/** Layer → the layers it may import. A layer that is not written yet is listed with what it will need. */
const allowed = {
  text: [],
  ast: ['text'],
  diagnostics: ['text'],
  lexer: ['text', 'ast', 'diagnostics'],
  frontmatter: ['text', 'ast', 'diagnostics', 'lexer', 'grammar'],
  serialize: ['text', 'ast'],
  grammar: ['text', 'ast', 'diagnostics', 'lexer', 'serialize'],
  hugo: ['text', 'ast', 'diagnostics', 'lexer', 'grammar', 'frontmatter'],
  mdast: ['text', 'ast', 'diagnostics', 'serialize', 'grammar'],
  markdown: ['text', 'ast', 'diagnostics', 'grammar'],
  files: ['text'],
  gotmpl: ['text', 'diagnostics'],
  site: ['text', 'ast', 'diagnostics', 'lexer', 'grammar', 'gotmpl', 'frontmatter', 'markdown'],
  census: ['text', 'ast', 'diagnostics', 'grammar', 'frontmatter', 'markdown'],
  lint: ['text', 'ast', 'diagnostics', 'grammar', 'serialize', 'frontmatter', 'markdown', 'gotmpl', 'site'],
  'lint/node': [
    'text',
    'ast',
    'diagnostics',
    'grammar',
    'frontmatter',
    'markdown',
    'gotmpl',
    'site',
    'lint',
    'files',
  ],
  eslint: ['text', 'ast', 'grammar', 'lint', 'lint/node'],
  mask: ['text', 'ast', 'diagnostics', 'grammar', 'markdown'],
  migrate: [
    'text',
    'ast',
    'diagnostics',
    'grammar',
    'serialize',
    'frontmatter',
    'gotmpl',
    'markdown',
    'mdast',
    'site',
  ],
  'migrate/node': [
    'text',
    'ast',
    'diagnostics',
    'grammar',
    'serialize',
    'frontmatter',
    'gotmpl',
    'markdown',
    'mdast',
    'site',
    'migrate',
    'files',
  ],
  format: ['text', 'diagnostics'],
  lsp: ['text', 'ast', 'grammar', 'gotmpl', 'site', 'lint', 'lint/node'],
}

/** This puts the layers together and may import every one of them. */
const tops = ['cli']
/** No entry of the package is made of these. */
const programs = [...tops, 'lsp']

const forbid = (name, from, to) => ({ name, severity: 'error', from, to })
const folders = layers => layers.map(layer => `^src/${layer}/`).join('|')
/** The layers within a layer, which have a line of their own. */
const within = layer => Object.keys(allowed).filter(other => other.startsWith(`${layer}/`))

module.exports = {
  forbidden: [
    forbid('no-circular', {}, { circular: true }),
    forbid('no-orphans', { orphan: true, path: '^src/' }, {}),
    forbid('not-to-unresolvable', {}, { couldNotResolve: true }),
    forbid('src-not-to-tests', { path: '^src/' }, { path: '^(tests|bench|fuzz|examples|scripts)/' }),
    ...Object.entries(allowed).map(([layer, below]) =>
      forbid(
        `layer-${layer}`,
        { path: `^src/${layer}/`, ...(within(layer).length > 0 && { pathNot: folders(within(layer)) }) },
        { path: '^src/', pathNot: folders([layer, ...below]) },
      ),
    ),
    forbid(
      'lint-not-to-node',
      { path: '^src/lint/', pathNot: '^src/lint/node/' },
      { path: '^src/lint/node/' },
    ),
    forbid(
      'migrate-not-to-node',
      { path: '^src/migrate/', pathNot: '^src/migrate/node/' },
      { path: '^src/migrate/node/' },
    ),
    // a new folder has to be given its place in the table above
    forbid(
      'layer-unknown',
      { path: '^src/[^/]+/', pathNot: folders([...Object.keys(allowed), ...tops]) },
      {},
    ),
    forbid('entries-not-to-cli', { path: '^src/[^/]+$' }, { path: folders(programs) }),
    forbid(
      'core-is-pure',
      { path: '^src/', pathNot: '^src/(cli|lsp|files|site/node|lint/node|eslint|migrate/node)/' },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'chevrotain-stays-below',
      { path: '^src/', pathNot: '^src/(lexer|grammar|frontmatter/toml|gotmpl|hugo)/' },
      { path: 'chevrotain' },
    ),
    forbid(
      'hugo-only-names-chevrotain-types',
      { path: '^src/hugo/' },
      { path: 'chevrotain', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'rules-are-leaves',
      { path: '^src/lint/rules/([^/]+)/' },
      { path: '^src/lint/rules/', pathNot: '^src/lint/rules/$1/' },
    ),
  ],
  options: {
    // sees type-only imports too
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.build.json' },
    doNotFollow: { path: 'node_modules' },
    // without these an ESM-only package such as chevrotain counts as unresolvable
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
