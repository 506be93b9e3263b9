/** The style of the report of a migration, light and dark. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --page: #fff; --text: #1c1e21; --soft: #5b6068; --line: #d9dce1; --panel: #f5f6f8;
  --blocked: #b3261e; --review: #8a5a00; --rendering: #2457c5; --clean: #1b6e3c; --old: #fdecea; --new: #e6f4ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15171a; --text: #e6e8eb; --soft: #a0a6af; --line: #343940; --panel: #1e2125;
    --blocked: #ff8a80; --review: #f0b048; --rendering: #8ab0ff; --clean: #7fd49b; --old: #3a2422; --new: #1f3427;
  }
}
* { box-sizing: border-box }
[hidden] { display: none !important }
body { margin: 0 auto; max-width: 100rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif }
h1 { margin: 0; font-size: 1.6rem }
.summary, output, .advice, .line, .fold { color: var(--soft) }
.filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .75rem 1.25rem;
  align-items: center; padding: .75rem 0; border-bottom: 1px solid var(--line); background: var(--page) }
input, select { max-width: 100%; padding: .35rem .5rem; border: 1px solid var(--line); border-radius: .35rem;
  background: var(--page); color: inherit; font: inherit }
details { margin: .75rem 0; border: 1px solid var(--line); border-radius: .5rem; overflow: hidden }
summary { padding: .6rem .9rem; cursor: pointer; overflow-wrap: anywhere }
ul { margin: 0; padding: .25rem .9rem .75rem 2rem }
li { overflow-wrap: anywhere }
.code { overflow-x: auto; border-top: 1px solid var(--line) }
table { width: 100%; border-collapse: collapse; table-layout: fixed; min-width: 40rem;
  font: .8125rem/1.45 ui-monospace, Menlo, Consolas, monospace }
td { padding: 0 .5rem; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere }
.line { width: 3.5rem; text-align: right; user-select: none }
.old { background: var(--old) } .new { background: var(--new) } .none { background: var(--panel) }
.fold td { text-align: center; background: var(--panel) }
.blocked { color: var(--blocked) } .review { color: var(--review) }
.rendering { color: var(--rendering) } .clean { color: var(--clean) }
:focus-visible { outline: 2px solid var(--rendering); outline-offset: 2px }
`
