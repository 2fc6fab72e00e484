/** Paper and ink, one accent; no font is fetched, so the page looks the same next year. */
export const style = `
:root { color-scheme: light; --ink: #14213d; --quiet: #4a5470; --line: #c9cddb; --accent: #1d4ed8; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 3rem 1.5rem 4rem; max-width: 46rem; color: var(--ink); background: #fff;
  font: 1.0625rem/1.6 "Source Serif 4", Charter, "Bitstream Charter", Cambria, Georgia, serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, .setting, .note, .label, table { font-family: "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 2.1rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.5rem; line-height: 1.25; margin: 3rem 0 1rem; padding-top: 1rem; border-top: 2px solid var(--ink); }
h3 { font-size: 1.2rem; line-height: 1.3; margin: 2rem 0 .75rem; }
h4 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
h3.marked { padding-inline-start: 1.5em; text-indent: -1.5em; }
h3.marked::before { content: "\\27A4"; content: "\\27A4" / ""; display: inline-block; width: 1.5em; text-indent: 0; color: var(--accent); }
p { margin: 0 0 .9rem; }
.setting { color: var(--quiet); font-size: 1.125rem; }
.note { color: var(--quiet); font-size: .95rem; }
.question { margin: 1.5rem 0 0; padding: .25rem 0 .25rem 1.25rem; border-inline-start: 4px solid var(--accent); font-size: 1.2rem; }
.question p { margin: 0 0 .25rem; }
.question .label { color: var(--quiet); font-size: .9rem; }
a { color: var(--accent); }
ol, ul { margin: 0 0 .9rem; padding-inline-start: 2.5em; }
li p { margin-bottom: .4rem; }
@counter-style roman-round { system: extends lower-roman; suffix: ") "; }
@counter-style letter-round { system: extends lower-alpha; suffix: ") "; }
@counter-style figure-round { system: extends decimal; suffix: ") "; }
ol.roman { list-style: roman-round; }
ol.letter { list-style: letter-round; }
ol.figure { list-style: figure-round; }
.scroll { overflow-x: auto; margin: 1rem 0 1.5rem; }
table { width: 100%; min-width: 34rem; overflow-wrap: break-word; border-collapse: collapse; font-size: .95rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { padding: .45rem .6rem; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; text-align: start; }
thead th { font-weight: 600; border-bottom: 2px solid var(--ink); vertical-align: bottom; }
.end { text-align: end; }
tr.block th, tr.block td { background: #f1f3f8; }
tr.day th { font-weight: 600; padding-top: 1.2rem; }
@media print {
  @page { size: A4; margin: 22mm 24mm; }
  body { padding: 0; max-width: none; font-size: 11pt; }
  .appendix { break-before: page; }
  .appendix h2 { margin-top: 0; }
  h1, h2, h3, h4, caption { break-after: avoid; }
  tr, li > p { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  table { min-width: 0; overflow-wrap: anywhere; }
  thead th { overflow-wrap: break-word; }
  p { orphans: 2; widows: 2; }
  a { color: inherit; }
}
`
