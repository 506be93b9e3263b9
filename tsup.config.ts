import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    frontmatter: 'src/frontmatter.ts',
    hugo: 'src/hugo.ts',
    site: 'src/site.ts',
    'site-node': 'src/site-node.ts',
    lint: 'src/lint.ts',
    'lint-node': 'src/lint-node.ts',
    eslint: 'src/eslint.ts',
    'eslint-worker': 'src/eslint/eslint-worker.ts',
    'lint-worker': 'src/lint/node/run/lint-worker.ts',
    census: 'src/census.ts',
    mask: 'src/mask.ts',
    mdast: 'src/mdast.ts',
    remark: 'src/remark.ts',
    cli: 'src/cli/main.ts',
  },
  dts: {
    entry: {
      index: 'src/index.ts',
      frontmatter: 'src/frontmatter.ts',
      hugo: 'src/hugo.ts',
      site: 'src/site.ts',
      'site-node': 'src/site-node.ts',
      lint: 'src/lint.ts',
      'lint-node': 'src/lint-node.ts',
      eslint: 'src/eslint.ts',
      census: 'src/census.ts',
      mask: 'src/mask.ts',
      mdast: 'src/mdast.ts',
      remark: 'src/remark.ts',
    },
  },
  format: 'esm',
  // Not `node`: the core must run in browsers. Only the command line imports Node's modules, and keeps their names.
  platform: 'neutral',
  external: [/^node:/],
  removeNodeProtocol: false,
  target: 'es2023',
  clean: true,
  minify: false,
  // see docs/decisions/001-bundle-chevrotain.md
  noExternal: [/^chevrotain/, /^@chevrotain\//],
})
