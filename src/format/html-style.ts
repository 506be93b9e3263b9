/** The style of the HTML report, light and dark, down to the width of a phone. */
export const htmlStyle = `
:root {
  color-scheme: light dark;
  --page: #fff; --text: #1c1e21; --soft: #5b6068; --line: #d9dce1; --panel: #f5f6f8; --link: #2457c5;
  --error: #b3261e; --warning: #8a5a00; --info: #2457c5;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15171a; --text: #e6e8eb; --soft: #a0a6af; --line: #343940; --panel: #1e2125; --link: #8ab0ff;
    --error: #ff8a80; --warning: #f0b048; --info: #8ab0ff;
  }
}
* { box-sizing: border-box }
[hidden] { display: none !important }
body { margin: 0 auto; max-width: 70rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif }
h1 { margin: 0; font-size: 1.6rem }
h2 { margin: 2rem 0 .5rem; font: 600 1rem/1.5 ui-monospace, Menlo, Consolas, monospace; overflow-wrap: anywhere }
section { content-visibility: auto; contain-intrinsic-size: auto 12rem }
.summary, .filters output, .rule, .place { color: var(--soft) }
.filters { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .75rem 1.25rem;
  align-items: center; padding: .75rem 0; border-bottom: 1px solid var(--line); background: var(--page) }
input, select { max-width: 100%; padding: .35rem .5rem; border: 1px solid var(--line); border-radius: .35rem;
  background: var(--page); color: inherit; font: inherit }
ol { margin: 0; padding: 0; list-style: none }
li { margin: 0 0 .75rem; padding: .6rem .9rem; border: 1px solid var(--line); border-radius: .5rem;
  overflow-wrap: anywhere }
li p { margin: 0 }
pre { margin: .5rem 0; padding: .5rem .75rem; overflow-x: auto; border-radius: .35rem; background: var(--panel);
  font: .875rem/1.4 ui-monospace, Menlo, Consolas, monospace }
.rule, .suggestion { font-size: .875rem }
.place { font-variant-numeric: tabular-nums }
a { color: var(--link) }
.error { color: var(--error) } .warning { color: var(--warning) } .info { color: var(--info) }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
`
