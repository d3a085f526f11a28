"""A clause on paper: its text with what was changed, amendments to it, wordings to choose among."""

from collections.abc import Iterable, Iterator
from functools import partial

from nine_votes.phrases import papers_shown as words
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.drawings import card, disc
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.press import Does
from nine_votes.scene.theme import GOLD, INK, PANEL_EDGE, PAPER
from nine_votes.scene.widgets.blocks import Block, Row
from nine_votes.scene.widgets.button import RADIUS, focus_ring
from nine_votes.scene.widgets.runs import Look, Run, line_rows, put_line, set_runs
from nine_votes.views.papers import AmendmentView, ClauseView, WordingView
from nine_votes.views.tracked import Edit, Span

TEXT, AMENDED, SMALL = 32.0, 28.0, 24.0
NUMBER = 40.0
GUTTER = 84.0
PAD = 30.0
BAR = 6.0
INDENT = 30.0
CLOSED = "#B9BCC2"
"""The bar beside an amendment that is not to be voted on any more."""

LOOKS = {Edit.KEPT: Look.PLAIN, Edit.STRUCK: Look.STRUCK, Edit.ADDED: Look.ADDED}


def clause_block(page: Page, view: ClauseView, wide: float, does: Does) -> Block:
    """Return a clause as a card to choose."""
    control = Control(Kind.ITEM, view.id)
    room = wide - GUTTER - PAD
    rows = [_space(14), _heading(page, view), *_text(page, view.spans, TEXT, room, GUTTER)]
    for amendment in view.amendments:
        rows += [_space(12), *_amendment(page, amendment, room)]
    if view.wordings:
        rows += [_space(12), *_wordings(page, view.wordings, room)]
    return Block((*rows, _space(18)), view.id, partial(paper, control=control, does=does))


def preamble_block(page: Page, texts: Iterable[str] | None, wide: float, does: Does) -> Block:
    """Return the preamble as a card, folded to its heading where there are no texts."""
    control = Control(Kind.ITEM, words.PREAMBLE)
    size, room = page.size(AMENDED), wide - GUTTER - PAD
    hint = words.SHOW_PREAMBLE if texts is None else words.FOLD_PREAMBLE
    runs = [Run(words.PREAMBLE, Look.STRONG), Run(hint, Look.NOTE)]
    rows = [
        _space(14),
        *line_rows(set_runs(page.measure, runs, page.size(SMALL), room), page.size(SMALL), GUTTER),
    ]
    for text in texts or ():
        lines = set_runs(page.measure, [Run(text)], size, room)
        rows += [_space(6), *line_rows(lines, size, GUTTER)]
    return Block((*rows, _space(18)), control.name, partial(paper, control=control, does=does))


def paper(page: Page, box: Box, *, control: Control, does: Does) -> None:
    """Put the paper of a card, as a control."""
    page.target(control, box, does=does)
    edge, thick = (PANEL_EDGE, 4.0) if page.lit(control) else ("#D9D3C4", 1.5)
    page.add([Shape(card((box.w, box.h), RADIUS, PAPER, edge, thick), box)])
    page.add(focus_ring(box, page.on(control)))


def spans_runs(spans: Iterable[Span]) -> list[Run]:
    """Return tracked text as runs of words."""
    return [Run(span.text, LOOKS[span.edit]) for span in spans]


def _space(high: float) -> Row:
    return Row(high, lambda _page, _box: None)


def _heading(page: Page, view: ClauseView) -> Row:
    """Return the number of the clause, what it is about, and what befell it."""
    size, small = page.size(NUMBER), page.size(SMALL)

    def put(page: Page, box: Box) -> None:
        number = Box(box.x, box.y, GUTTER - 18, box.h)
        page.line(view.number, number, TextStyle(Face.SERIF, NUMBER, INK, PAPER), Align.MIDDLE)
        runs = [Run(view.about, Look.STRONG), Run(view.fate and f"· {view.fate}", Look.NOTE)]
        line = set_runs(page.measure, runs, small, box.w - GUTTER - PAD)[0]
        put_line(page, line, box.moved(GUTTER), small)

    return Row(max(size * 0.95, small * LEADING), put)


def _text(
    page: Page, spans: Iterable[Span], size: float, room: float, left: float
) -> tuple[Row, ...]:
    at = page.size(size)
    return line_rows(set_runs(page.measure, spans_runs(spans), at, room), at, left)


def _amendment(page: Page, view: AmendmentView, room: float) -> Iterator[Row]:
    small, left = page.size(SMALL), GUTTER + INDENT
    said = [Run(f"{view.called}:", Look.STRONG), Run(view.state, Look.NOTE)]
    heads = line_rows(set_runs(page.measure, said, small, room - INDENT), small, left)
    colour = GOLD if view.open else CLOSED
    for row in (*heads, *_text(page, view.spans, AMENDED, room - INDENT, left)):
        yield Row(row.high, partial(_barred, row=row, colour=colour))


def _barred(page: Page, box: Box, *, row: Row, colour: str) -> None:
    bar = Box(box.x + GUTTER, box.y, BAR, box.h + 0.5)
    page.add([Shape(card((bar.w, bar.h), 0, colour), bar)])
    row.put(page, box)


def _wordings(page: Page, views: Iterable[WordingView], room: float) -> Iterator[Row]:
    small = page.size(SMALL)
    head = set_runs(page.measure, [Run(words.WORDINGS, Look.NOTE)], small, room)
    yield from line_rows(head, small, GUTTER)
    for view in views:
        note = Run(view.note and f"({view.note})", Look.NOTE)
        runs = [Run(view.text, Look.STRONG if view.stands else Look.PLAIN), note]
        lines = set_runs(page.measure, runs, small, room - INDENT)
        rows = line_rows(lines, small, GUTTER + INDENT)
        for i, row in enumerate(rows):
            put = row.put if i else partial(_bulleted, row=row, full=view.stands)
            yield Row(row.high + 2, put)


def _bulleted(page: Page, box: Box, *, row: Row, full: bool) -> None:
    middle, inner = Point(9, 9), 5.2
    drawing = disc(middle, 9, INK) + ("" if full else disc(middle, inner, PAPER))
    page.add([Shape(drawing, Box.around(Point(box.x + GUTTER + 10, box.centre.y), 18, 18))])
    row.put(page, box)
