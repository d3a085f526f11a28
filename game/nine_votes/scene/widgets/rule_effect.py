"""What a rule does: the table that it seats, and in it the law and the power of each seat."""

from collections.abc import Callable
from copy import copy
from typing import NamedTuple

from nine_votes.phrases import laboratory as words
from nine_votes.scene.boxes import Box
from nine_votes.scene.page import LEADING, Page, falling
from nine_votes.scene.pieces import Align, Face, TextStyle
from nine_votes.scene.screens.screen import Turn
from nine_votes.scene.theme import GOLD, MIST, SMALLEST_ON_WALL, WALL_FOOT, WALL_LIT, WHITE
from nine_votes.scene.widgets.power_bars import bars_height, exact_of, key_of_bars, power_bars
from nine_votes.scene.widgets.seat_plan import BAND, THICK, Plan, plan_of, seat_plan
from nine_votes.scene.widgets.toggle import Choice, segments
from nine_votes.views.laboratory import TableView
from nine_votes.views.power_shift import PowerView

NUMBER = 62.0
STRIP = 54.0
UNDER_ARCH = 18.0
STEP, BETWEEN = 1.1, 4.0
MOST_ROOM = 90.0
"""The most room between the law and the power, where there is some to spare."""

ROOMY, LARGEST = 1.25, 1.45
MOST_CLASSES = 3
"""Classes of seats that a rule has at most."""


class Effect(NamedTuple):
    """What is shown of a rule; `game` is the one that power is shown of.

    `before` is how many seats the table had, and `settled` how far it has come from there, 0 to 1.
    """

    table: TableView
    power: PowerView
    game: str
    before: int
    settled: float = 1.0


def rule_effect(page: Page, box: Box, effect: Effect, play: Callable[[str], Turn]) -> None:
    """Put the table around what is said of it; `play` takes the game that is chosen.

    Text is made smaller where there is no room for it, and larger where there is room to spare.
    """
    plan = plan_of(len(effect.table.seats), box)
    page.add(seat_plan(plan, effect.table.seats, effect.before, effect.settled))
    lettered, spare = _lettered(page, plan, effect)
    start = _law(lettered, plan, effect.table) + min(max(spare * 0.6, 0), MOST_ROOM)
    inner = plan.inside(plan.inner.joint)
    high = plan.box.bottom - THICK - start
    _power(lettered, inner._replace(y=start, h=high), effect, play)


def _lettered(page: Page, plan: Plan, effect: Effect) -> tuple[Page, float]:
    """Return a page that adds to the same one, its text as large as it can be, and what is left.

    Larger than wished for it is only where every rule has room for that.
    """
    wished, classes = page.canvas.text, len(effect.power.classes)
    roomy = max(wished, min(wished * ROOMY, LARGEST))
    for text in (*falling(roomy, wished)[:-1], *falling(wished, 1.0)):
        other = copy(page)
        other.canvas = page.canvas._replace(text=text)
        other.pieces = []
        end = _law(other, plan, effect.table)
        spare = plan.box.bottom - THICK - end - _power_height(other, classes)
        most = MOST_CLASSES - classes
        if spare >= (most * bars_height(other, 1) + 2 * _line(other) if text > wished else 0):
            break
    other.pieces = page.pieces
    return other, spare


def _law(page: Page, plan: Plan, view: TableView) -> float:
    """Put how many votes are needed and who can block; return where that ends."""
    top = plan.box.y + BAND + UNDER_ARCH
    inner = plan.inside(top + page.size(NUMBER) * 0.4)
    number = Box(inner.x, top, inner.w, page.size(NUMBER) * STEP)
    page.line(view.needed, number, TextStyle(Face.SERIF, NUMBER, WHITE, WALL_LIT), Align.MIDDLE)
    top = number.bottom
    for text, colour in ((view.in_favour, WHITE), (view.blocking, GOLD), (view.added, MIST)):
        if text:
            inner = plan.inside(top)
            room = Box(inner.x, top, inner.w, plan.box.bottom - top)
            style = TextStyle(Face.SANS, SMALLEST_ON_WALL, colour, WALL_LIT)
            top = page.prose(text, room, style, Align.MIDDLE, style.size) + BETWEEN
    return top


def _line(page: Page) -> float:
    return page.size(SMALLEST_ON_WALL) * LEADING


def _power_height(page: Page, classes: int) -> float:
    return STRIP + 10 + _line(page) + 6 + bars_height(page, classes) + 2 * _line(page)


def _power(page: Page, box: Box, effect: Effect, play: Callable[[str], Turn]) -> None:
    """Put the switch between the two games, the bars, and what they are exactly or mean."""
    view = effect.power
    strip = Box(box.x, box.y, box.w, STRIP)
    segments(page, strip, Choice("game", words.GAMES, effect.game, play))
    line = Box(box.x, strip.bottom + 10, box.w, _line(page))
    left = key_of_bars(page, line)
    style = TextStyle(Face.SERIF, 28, WHITE, WALL_FOOT)
    page.line(words.POWER, line._replace(w=left - line.x - 24), style)
    bars = Box(box.x, line.bottom + 6, box.w, bars_height(page, len(view.classes)))
    power_bars(page, bars, view)
    said = exact_of(view, page.pointed) or exact_of(view, page.focused) or view.note
    rest = Box(box.x, bars.bottom, box.w, box.bottom - bars.bottom)
    page.prose(said, rest, TextStyle(Face.SANS, SMALLEST_ON_WALL, MIST, WALL_FOOT))
