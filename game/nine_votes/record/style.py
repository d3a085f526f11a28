"""How the page of a record looks, on a screen and on A4 or Letter paper."""

STYLE = """
:root { --ink: #12233a; --quiet: #46586f; --line: #c9d2de; --paper: #fff; --tint: #f4f6f9;
  --accent: #1f4e8c; --warn: #7a4b00; --gold: #b98a00; }
* { box-sizing: border-box; }
html { font: 100%/1.5 "Fira Sans", "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  color: var(--ink); background: var(--tint); }
body { margin: 0 auto; max-width: 62rem; padding: 2rem 2.5rem 3rem; background: var(--paper); }
h1, h2, h3 { font-family: "Source Serif 4", "Source Serif Pro", Georgia, "Noto Serif",
  "Times New Roman", serif; line-height: 1.2; }
h1 { font-size: 2.2rem; margin: .2rem 0 .8rem; }
h2 { font-size: 1.6rem; margin: 2.4rem 0 .8rem; padding-top: .8rem;
  border-top: 3px solid var(--ink); }
h3 { font-size: 1.25rem; margin: 2rem 0 .6rem; }
h4 { font-size: 1.05rem; margin: 1.2rem 0 .4rem; }
h5 { font-size: 1rem; margin: 1.1rem 0 .3rem; }
h6 { font-size: .9rem; margin: .7rem 0 .1rem; color: var(--quiet); }
.debrief ul { margin: .2rem 0; }
.ask { margin: .3rem 0 .5rem; padding: .45rem .9rem; border-left: 5px solid var(--gold);
  background: #fdf8ea; }
.chart { display: block; width: 100%; height: auto; margin: .6rem 0; }
.rules td, .seats td { overflow-wrap: normal; }
.answers td { white-space: nowrap; }
.seats { font-size: .85rem; }
.seats .said { width: 34%; overflow-wrap: anywhere; }
.seats p { margin: 0 0 .3rem; }
p, li, dd { overflow-wrap: anywhere; }
a { color: var(--accent); }
a:focus-visible, .wide:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); }
.kicker { margin: 0; color: var(--quiet); letter-spacing: .08em; text-transform: uppercase;
  font-size: .85rem; }
.notice { margin: .3rem 0; padding: .5rem .9rem; border-left: 5px solid var(--warn);
  background: #fff8ea; font-size: .95rem; }
nav ul { padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem;
  font-size: .95rem; }
dl.facts { margin: 0; }
dl.facts dt { color: var(--quiet); float: left; clear: left; }
dl.facts dd { margin: 0 0 .3rem 7rem; }
table { border-collapse: collapse; width: 100%; font-size: .95rem; }
caption { text-align: left; font-weight: 600; padding: 1.2rem 0 .3rem; }
th, td { text-align: left; vertical-align: top; padding: .28rem .6rem .28rem 0;
  border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { border-bottom: 2px solid var(--ink); overflow-wrap: normal; }
tbody th { font-weight: 600; }
.wide { overflow-x: auto; }
.brief tbody th { min-width: 12rem; overflow-wrap: break-word; }
.count { text-align: right; font-variant-numeric: tabular-nums; padding-right: 1rem; }
.note { display: block; color: var(--quiet); font-size: .85rem; font-weight: 400; }
.aside { color: var(--quiet); font-size: .85rem; font-weight: 400; white-space: nowrap; }
.badge { vertical-align: -.2em; margin-right: .35rem; }
.announcement { margin: .6rem 0; padding: .6rem 1rem; border-left: 5px solid var(--accent);
  background: var(--tint); }
.result { font-size: 1.1rem; font-weight: 600; margin: .6rem 0; }
.grid { display: flex; }
.grid > * { flex: 5 1 0; min-width: 0; }
.grid > table { flex-grow: 6; margin-right: 2.5rem; }
.grid td, .brief td { white-space: nowrap; }
.seat-map { display: block; width: 100%; height: auto; margin: .8rem 0; font-family: inherit; }
.fate { color: var(--quiet); font-style: italic; }
.statement { margin: 0 0 .8rem; }
.statement p { margin: 0; }
.statement .who { font-weight: 600; }
blockquote { margin: .2rem 0 0; padding-left: 1rem; border-left: 3px solid var(--line); }
ol.course { padding-left: 2.6rem; font-size: .95rem; }
ol.course li { margin: .15rem 0; }
ol.course li::marker { color: var(--quiet); font-size: .8rem; }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--line);
  color: var(--quiet); font-size: .9rem; }
@media (max-width: 44rem) { body { padding: 1rem; } .grid { display: block; }
  dl.facts dt { float: none; } dl.facts dd { margin: 0 0 .5rem; } }
@media print {
  @page { margin: 15mm 15mm 17mm;
    @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  html { font-size: 10pt; line-height: 1.4; background: none; }
  body { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  .wide { overflow: visible; }
  a { color: inherit; text-decoration: none; }
  h2, h3, h4, h5, h6, caption, .ask { break-after: avoid; }
  tr, .statement, .announcement, .ask, .chart, .seat-map, dl.facts, li { break-inside: avoid; }
  .debriefing, .debrief + .debrief, .assessment { break-before: page; }
  .rules { font-size: .85rem; }
  .grid { break-inside: avoid; }
  .vote { break-before: page; }
  .vote h3 { margin-top: 0; }
  .vote th, .vote td { padding-top: .16rem; padding-bottom: .16rem; }
  caption { padding-top: .4rem; }
  p, li { orphans: 3; widows: 3; }
  p, li, dd, th, td, .seats .said { overflow-wrap: break-word; }
  .notice, .announcement { background: none; }
}
"""
