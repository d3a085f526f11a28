"""Sheets that are cut: equal cards in columns and rows, marks at the edges, fronts and backs."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape
from typing import NamedTuple
from xml.etree.ElementTree import Element

from nine_votes.council.messages import Message, Said, say
from nine_votes.record.pack_style import CUT_HEIGHT, CUT_WIDTH, SHEET_HEIGHT, SHEET_WIDTH, SIDE, TOP
from nine_votes.record.svg import INK, Look, element, written
from nine_votes.words.resolver import in_words

MARK = 2.6
"""How long a mark is, and it stops short of the card."""

GAP = 0.4


def shown(said: Said) -> str:
    return escape(in_words(said))


class Cut(NamedTuple):
    """How a sheet is cut: into so many columns and rows of equal cards."""

    columns: int
    rows: int

    @property
    def cards(self) -> int:
        return self.columns * self.rows

    @property
    def size(self) -> tuple[float, float]:
        return CUT_WIDTH / self.columns, CUT_HEIGHT / self.rows

    def corner(self, place: int, *, mirrored: bool = False) -> tuple[float, float]:
        """Return where a card lies; mirrored is its back, the sheet turned on its long edge."""
        row, column = divmod(place, self.columns)
        if mirrored:
            column = self.columns - 1 - column
        width, height = self.size
        return SIDE + width * column, TOP + height * row


QUARTERS, TENTHS = Cut(2, 2), Cut(2, 5)


class Card(NamedTuple):
    """A card: its class in the style, what is on it, and whether that stood on one before it."""

    kind: str
    content: str
    again: bool = False


def sheets(name: str, part: Message, cut: Cut, fronts: Sequence[Card]) -> list[str]:
    groups = list(_groups(cut, fronts))
    found = []
    for n, cards in enumerate(groups, 1):
        foot = in_words(say("pack-sheet", part=part, sheet=n, of=len(groups)))
        found.append(_sheet(foot, cut, cards, heading=(name, part, n)))
    return found


def double_sheets(
    name: str, part: Message, cut: Cut, fronts: Sequence[Card], backs: Sequence[Card]
) -> list[str]:
    groups = list(zip(_groups(cut, fronts), _groups(cut, backs), strict=True))
    found = []
    for n, (front, back) in enumerate(groups, 1):
        on_front = in_words(say("pack-sheet-front", part=part, sheet=n, of=len(groups)))
        on_back = in_words(say("pack-sheet-back", part=part, sheet=n, of=len(groups)))
        found.append(_sheet(on_front, cut, front, heading=(name, part, n)))
        found.append(_sheet(on_back, cut, back, mirrored=True))
    return found


def _groups(cut: Cut, cards: Sequence[Card]) -> Iterator[Sequence[Card]]:
    for start in range(0, len(cards), cut.cards):
        yield cards[start : start + cut.cards]


def _sheet(
    foot: str,
    cut: Cut,
    cards: Sequence[Card],
    *,
    mirrored: bool = False,
    heading: tuple[str, Message, int] | None = None,
) -> str:
    laid = "".join(_laid(cut, n, card, mirrored=mirrored) for n, card in enumerate(cards))
    title = ""
    if heading and heading[2] == 1:
        title = f'<h2 class="hidden" id="{heading[0]}">{in_words(heading[1])}</h2>\n'
    marks = "" if mirrored else crop_marks(cut)
    return (
        f'<section class="sheet">\n{title}{marks}{laid}<p class="foot" aria-hidden="true">{foot}'
        "</p>\n</section>\n"
    )


def _laid(cut: Cut, place: int, card: Card, *, mirrored: bool) -> str:
    (left, top), (width, height) = cut.corner(place, mirrored=mirrored), cut.size
    box = f"left:{left:g}mm;top:{top:g}mm;width:{width:g}mm;height:{height:g}mm"
    silent = ' aria-hidden="true"' if card.again else ""
    return f'<article class="cut {card.kind}" style="{box}"{silent}>\n{card.content}</article>\n'


def crop_marks(cut: Cut) -> str:
    (width, height), lines = cut.size, []
    for column in range(cut.columns + 1):
        x = SIDE + width * column
        lines += [_line(x, TOP - GAP - MARK, x, TOP - GAP)]
        lines += [_line(x, TOP + CUT_HEIGHT + GAP, x, TOP + CUT_HEIGHT + GAP + MARK)]
        if 0 < column < cut.columns:
            lines.append(_line(x, TOP, x, TOP + CUT_HEIGHT, hair=True))
    for row in range(cut.rows + 1):
        y = TOP + height * row
        lines += [_line(0, y, SIDE - GAP, y), _line(SHEET_WIDTH - SIDE + GAP, y, SHEET_WIDTH, y)]
        if 0 < row < cut.rows:
            lines.append(_line(SIDE, y, SHEET_WIDTH - SIDE, y, hair=True))
    return marks_svg(lines)


def marks_svg(lines: Iterable[Element]) -> str:
    """Return lines over a whole sheet, in millimetres, that say nothing to a reader."""
    seen = f"0 0 {SHEET_WIDTH:g} {SHEET_HEIGHT:g}"
    unread = {"aria_hidden": "true", "focusable": "false"}
    return f"{written(element('svg', *lines, class_='marks', viewBox=seen, **unread))}\n"


def _line(x: float, y: float, to_x: float, to_y: float, *, hair: bool = False) -> Element:
    return element("path", d=f"M{x:g} {y:g} L{to_x:g} {to_y:g}", **(HAIR if hair else CROP))


CROP: Look = {"stroke": INK, "stroke_width": 0.25}
HAIR: Look = {"stroke": "#9FABBA", "stroke_width": 0.15, "stroke_dasharray": "0.8 1.6"}
