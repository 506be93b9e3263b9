/** The style of the report of two sites, light and dark. */
export const siteReportStyle = `
:root { color-scheme: light dark; --page: #fff; --text: #1c1e21; --soft: #5b6068; --line: #d9dce1; --panel: #f5f6f8;
  --link: #2457c5; --bad: #b3261e; --good: #1b6e3c }
@media (prefers-color-scheme: dark) { :root { --page: #15171a; --text: #e6e8eb; --soft: #a0a6af; --line: #343940;
  --panel: #1e2125; --link: #8ab0ff; --bad: #ff8a80; --good: #7fd29a } }
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif }
h1 { margin: 0; font-size: 1.6rem } h2 { margin: 2rem 0 .5rem; font-size: 1.2rem }
table { width: 100%; border-collapse: collapse }
th, td { padding: .4rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top;
  overflow-wrap: anywhere }
td.figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
details { margin: .5rem 0; border: 1px solid var(--line); border-radius: .5rem; padding: .5rem .8rem;
  content-visibility: auto; contain-intrinsic-size: auto 3rem }
summary { cursor: pointer } summary .figure { float: right; font-variant-numeric: tabular-nums }
td pre { margin: 0; padding: .3rem .5rem; border-radius: .35rem; background: var(--panel); white-space: pre-wrap;
  font: .85rem/1.4 ui-monospace, Menlo, Consolas, monospace }
.side { width: 38% }
.soft { color: var(--soft) } .bad { color: var(--bad) } .good { color: var(--good) } a { color: var(--link) }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px }
`
