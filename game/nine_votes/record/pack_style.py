"""How the pack looks: sheets that are pages of their own, of one size on A4 and on Letter paper.

A sheet is 190 by 258 millimetres, which is what both leave within margins of ten; what is cut lies
in the middle of it, so that front and back meet when it is turned over on its long edge.
"""

SHEET_WIDTH, SHEET_HEIGHT = 190.0, 258.0
CUT_WIDTH, CUT_HEIGHT = 184.0, 248.0
"""What is cut, in millimetres."""

SIDE, TOP = (SHEET_WIDTH - CUT_WIDTH) / 2, 4.0
"""Where it begins on the sheet."""

PACK_STYLE = """
:root { --ink: #12233a; --quiet: #46586f; --line: #9fabba; --paper: #fff; --tint: #f4f6f9;
  --accent: #1f4e8c; }
* { box-sizing: border-box; }
html { font: 11pt/1.35 "Fira Sans", "Segoe UI", "Noto Sans", "Helvetica Neue", Arial, sans-serif;
  color: var(--ink); background: #dfe4ea; }
body { margin: 0; }
h1, h2, h3 { font-family: "Source Serif 4", "Source Serif Pro", Georgia, "Noto Serif",
  "Times New Roman", serif; line-height: 1.15; margin: 0 0 .3em; }
h1 { font-size: 26pt; }
h2 { font-size: 17pt; }
h3 { font-size: 13pt; margin-top: .8em; }
p, ul, ol { margin: 0 0 .5em; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: var(--paper); }
.sheet, .flow { position: relative; width: 190mm; margin: 8mm auto; background: var(--paper); }
.sheet { height: 258mm; overflow: hidden; }
.flow { padding: 8mm; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.marks { position: absolute; left: 0; top: 0; width: 190mm; height: 258mm; }
.foot { position: absolute; left: 3mm; right: 3mm; bottom: 0; margin: 0; font-size: 6.5pt;
  line-height: 3mm; color: var(--quiet); text-align: center; }
.cut { position: absolute; overflow: hidden; padding: 6mm; margin: 0; }
.kicker { margin: 0; color: var(--quiet); font-size: 9pt; letter-spacing: .05em;
  text-transform: uppercase; }
.notice { font-weight: 600; }
.role .head { display: flex; gap: 4mm; align-items: center; margin-bottom: 4mm; }
.role .head svg { width: 22mm; height: 16.5mm; flex: none; }
.role h3 { font-size: 16pt; margin: 0; }
.role .standing { margin: 0; font-size: 9.5pt; color: var(--quiet); }
.role .text { font-size: 12.5pt; line-height: 1.42; }
.role .small { position: absolute; left: 6mm; right: 6mm; bottom: 5mm; font-size: 8.5pt;
  color: var(--quiet); margin: 0; }
.words h3 { font-size: 12pt; margin: 0 0 2mm; display: flex; justify-content: space-between; }
.words h3 span { font: 600 9pt/1.3 "Fira Sans", "Segoe UI", Arial, sans-serif;
  color: var(--quiet); max-width: 45mm; text-align: right; }
.words dl { margin: 0; font-size: 9.3pt; line-height: 1.3; }
.words dl > div { margin: 0 0 1.5mm; }
.words dt, .words dd { display: inline; margin: 0; }
.words dt { font-weight: 700; }
.words dt::after { content: ":"; }
.slip h3 { font-size: 14pt; margin: 0 0 1mm; }
.slip { font-size: 9.3pt; line-height: 1.3; }
.slip p { margin: 0 0 1.5mm; }
.slip .question { margin: 0 0 2.5mm; }
.slip .question p { margin: 0 0 1mm; }
.slip .box { margin-right: 5mm; }
.slip .because { display: block; border-bottom: .25mm solid var(--line); height: 5.5mm;
  color: var(--quiet); font-size: 8pt; padding-top: 2mm; }
.before { font-size: 10pt; }
.before .because { height: 6.5mm; }
.after { font-size: 9pt; }
.after .question { margin-bottom: 1.2mm; }
.after .because { height: 5.6mm; padding-top: 1.4mm; }
.box::before { content: ""; display: inline-block; width: 3.4mm; height: 3.4mm;
  border: .35mm solid var(--ink); margin-right: 1.6mm; vertical-align: -.4mm; }
.tent { position: absolute; left: 3mm; width: 184mm; display: flex; flex-direction: column;
  align-items: center; justify-content: center; text-align: center; }
.tent svg { height: 38mm; width: 50.7mm; flex: none; }
.tent .name { font-family: "Source Serif 4", "Source Serif Pro", Georgia, serif; font-weight: 700;
  line-height: 1.05; margin: 4mm 0 0; max-width: 174mm; }
.tent .standing { margin: 2mm 0 0; font-size: 13pt; color: var(--quiet); }
.upside { transform: rotate(180deg); }
.flap { position: absolute; left: 3mm; width: 184mm; text-align: center; color: var(--quiet);
  font-size: 8pt; margin: 0; }
.ballot { font-size: 11pt; padding: 5mm 6mm; }
.ballot h3 { font-size: 13pt; margin: 0 0 1.5mm; }
.ballot .vote { font-size: 9.5pt; margin: 0 0 2.5mm; color: var(--quiet); }
.ballot .boxes { margin: 0 0 2mm; white-space: nowrap; font-size: 10.5pt; }
.ballot .box { margin-right: 4mm; }
.ballot .small { font-size: 7.5pt; line-height: 1.25; color: var(--quiet); margin: 0; }
.rule h3 { font-size: 16pt; margin: 0 0 2mm; }
.rule ol { padding-left: 5mm; font-size: 10pt; line-height: 1.34; margin: 0; }
.rule li { margin: 0 0 2.2mm; }
.plan { display: block; width: 184mm; height: auto; margin: 6mm auto; }
.page { padding: 4mm 3mm; }
table { border-collapse: collapse; width: 100%; font-size: 9.5pt; margin: 0 0 3mm; }
caption { text-align: left; font-weight: 600; padding: 2mm 0 1mm; }
th, td { text-align: left; vertical-align: top; padding: 1mm 2mm 1mm 0;
  border-bottom: .25mm solid var(--line); }
thead th { border-bottom: .5mm solid var(--ink); }
.grid th, .grid td { border: .25mm solid var(--line); padding: 1mm 1.5mm; height: 11.5mm; }
.grid thead th { height: auto; }
.grid td { width: 14%; }
.grid td:last-child { width: 30%; }
.narrow { width: auto; }
.narrow th, .narrow td { padding: .35mm 2.5mm .35mm 0; font-size: 8.5pt; }
.narrow td:last-child { white-space: nowrap; font-size: 7.5pt; }
.asked tbody td:first-child { width: 62%; }
.clauses > li { margin: 0 0 3mm; break-inside: avoid; }
.clauses ul { list-style: none; padding: 0; margin: 0; }
.clauses .tabled { color: var(--quiet); font-size: 9pt; }
.agreed { border-bottom: .25mm solid var(--line); height: 7mm; color: var(--quiet);
  font-size: 8pt; padding-top: 3mm; }
.two { display: flex; gap: 8mm; }
.two > * { flex: 1 1 0; min-width: 0; }
@media print {
  @page { margin: 10mm; }
  html, body { background: none; }
  .skip { display: none; }
  .sheet { margin: 0 auto; break-after: page; break-inside: avoid; }
  .flow { width: auto; margin: 0 auto; padding: 0; break-before: page; }
  .sheet + .flow { break-before: auto; }
  h2, h3, caption { break-after: avoid; }
  tr, li { break-inside: avoid; }
}
"""
