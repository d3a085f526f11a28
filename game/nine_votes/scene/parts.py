"""Parts that many screens have: a head, buttons, a rule, a flag, a row of tiles."""

from collections.abc import Sequence

from nine_votes.council.messages import Said
from nine_votes.scene.arrangement import Part, box, column, grow, inset, line, row
from nine_votes.scene.drawings import rounded
from nine_votes.scene.layout import Box
from nine_votes.scene.page import Page, Press
from nine_votes.scene.pieces import Face, TextStyle
from nine_votes.scene.theme import MIST, PANEL_EDGE, WALL_FOOT, WHITE
from nine_votes.scene.widgets.button import button, button_row, button_width, tile
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.views.chamber import SeatView
from nine_votes.words.resolver import in_words

BUTTON = 58.0
RULE = 3.0
TITLE = TextStyle(Face.SERIF, 60, WHITE, WALL_FOOT)
NOTE = TextStyle(Face.SANS, 28, MIST, WALL_FOOT)
FACTS = TextStyle(Face.SANS, 26, MIST)


def title(text: Said, note: Said = "") -> Part:
    under = inset(line(note, NOTE), 2, 2) if note else None
    return column(52, line(text, TITLE).sized(high=76), 2 if note else 0, under)


def title_end(page: Page, said: Said) -> float:
    return page.inner.x + page.measure.width(in_words(said), TITLE.face, page.size(TITLE.size))


def headed(heading: Part, under: Said, back: Press) -> Part:
    way_back = column(12, box(button, back, high=56)).sized(wide=190)
    return column(36, row(heading, 24, way_back), inset(line(under, FACTS, least=24), 2, -2))


def press(it: Press, *, high: float = BUTTON) -> Part:
    return Part(
        lambda page, box: button(page, box, it),
        lambda *_: high,
        lambda page: button_width(page, it),
    )


def presses(*them: Press, high: float = BUTTON, gap: float = 16) -> Part:
    return box(button_row, them, gap, high=high)


def centred(part: Part, wide: float) -> Part:
    return row(grow(), part.sized(wide=wide), grow())


def tiles(them: Sequence[Press], *, high: float, gap: float = 24) -> Part:
    return row(*(box(tile, it) for it in them), gap=gap).sized(high=high)


def flag(seat: SeatView, wide: float, high: float) -> Part:
    return box(_flag, seat, wide=wide, high=high)


def _flag(page: Page, box: Box, seat: SeatView) -> None:
    page.add(flag_pieces(seat, box))


def rule(over: float = 0, under: float = 0) -> Part:
    return column(over, box(_rule), under).sized(wide=RULE)


def _rule(page: Page, box: Box) -> None:
    page.add([rounded(box, RULE / 2, PANEL_EDGE)])


def labelled(label: Part, wide: float, part: Part) -> Part:
    return row(label.sized(wide=wide), part)
