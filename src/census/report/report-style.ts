import { callContexts } from '../call-context.ts'

/** The style of the report, light and dark, down to the width of a phone. */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --page: #fff; --text: #1c1e21; --soft: #5b6068; --line: #d9dce1; --panel: #f5f6f8; --accent: #2457c5;
  --block: #2f6fde; --inline: #e08a1e; --list: #2b9a66; --table: #8a5cd1; --linkDestination: #d1487f;
  --heading: #1797a6; --code: #7d8590; --comment: #a8793d; --htmlAttribute: #8a9a1e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #15171a; --text: #e6e8eb; --soft: #a0a6af; --line: #343940; --panel: #1e2125; --accent: #8ab0ff;
    --block: #5d94f5; --inline: #f0a848; --list: #4cc38a; --table: #ab8aee; --linkDestination: #ee78a6;
    --heading: #3cc0cf; --code: #98a1ac; --comment: #cfa068; --htmlAttribute: #b9c94a;
  }
}
* { box-sizing: border-box }
body { margin: 0 auto; max-width: 75rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif }
h1 { margin: 0 0 1rem; font-size: 1.6rem }
h2 { margin: 2.5rem 0 .75rem; font-size: 1.2rem }
code, .arguments, .samples { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: .875rem;
  overflow-wrap: anywhere }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; margin: 0 }
.facts div { padding: .6rem .9rem; border: 1px solid var(--line); border-radius: .5rem; background: var(--panel) }
.facts dt { color: var(--soft); font-size: .85rem }
.facts dd { margin: 0; font-size: 1.4rem; font-weight: 600; font-variant-numeric: tabular-nums }
.note { color: var(--soft) }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 1rem; padding: 0; list-style: none;
  font-size: .9rem }
.key { display: inline-block; width: .75em; height: .75em; margin-right: .4em; border-radius: 2px }
.bar { display: grid; grid-template-columns: minmax(6rem, 14rem) 1fr 4rem; gap: .75rem; align-items: center;
  padding: .15rem 0 }
.bar code { text-align: right }
.bar svg { display: block; border-radius: 3px }
.bar b { font-variant-numeric: tabular-nums }
${callContexts
  .map(name => `rect.${name} { fill: var(--${name}) } .key.${name} { background: var(--${name}) }`)
  .join('\n')}
.filters { display: flex; flex-wrap: wrap; gap: .75rem 1.25rem; align-items: center; margin-bottom: .75rem }
.filters[hidden] { display: none }
.filters output { color: var(--soft) }
input, select { padding: .35rem .5rem; border: 1px solid var(--line); border-radius: .35rem;
  background: var(--page); color: inherit; font: inherit; max-width: 100% }
table { width: 100%; border-collapse: collapse }
th, td { padding: .45rem .6rem; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top }
th { position: sticky; top: 0; background: var(--page); font-size: .9rem; white-space: nowrap }
th button { padding: 0; border: 0; background: none; color: var(--accent); font: inherit; font-weight: 600;
  cursor: pointer }
th[aria-sort=ascending] button::after { content: ' ▲' }
th[aria-sort=descending] button::after { content: ' ▼' }
.count { text-align: right; font-variant-numeric: tabular-nums; font-weight: 600 }
td:nth-child(2) { min-width: 9rem } td:nth-child(4) { min-width: 8rem; max-width: 16rem }
td:nth-child(3), td:nth-child(5) { white-space: nowrap }
summary { cursor: pointer }
ul.samples { margin: 0; padding: 0; list-style: none }
.samples { color: var(--soft); word-break: break-all }
td:nth-child(6) { width: 40% }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
@media (max-width: 45rem) {
  .bar { grid-template-columns: 1fr auto; gap: 0 .75rem; padding: .3rem 0 }
  .bar code { grid-column: 1 / -1; text-align: left }
  table, tbody { display: block }
  thead tr { display: flex; flex-wrap: wrap; gap: .25rem 1rem }
  thead { display: block } th { position: static; padding: .2rem 0; border: 0 }
  th:last-child { display: none }
  tbody tr:not([hidden]) { display: grid; grid-template-columns: 1fr auto; gap: .15rem .75rem;
    margin: .6rem 0; padding: .6rem .8rem; border: 1px solid var(--line); border-radius: .5rem }
  td, td:nth-child(n) { width: auto; min-width: 0; max-width: none; padding: 0; border: 0 }
  td:nth-child(1) { grid-area: 1 / 2 } td:nth-child(2) { grid-area: 1 / 1 }
  td:nth-child(4), td:nth-child(6) { grid-column: 1 / -1 }
}
`
