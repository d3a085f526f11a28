"""Panels, and what is clicked on them: buttons with their words and key, switches, tabs."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache, partial
from typing import NamedTuple

from nine_votes.council.messages import Said
from nine_votes.council.voting import VOTE_KEY, VOTE_LABEL, Vote
from nine_votes.scene.drawings import card, disc, double_ring, mark_badge, rounded
from nine_votes.scene.layout import MIDDLE, Box, Point
from nine_votes.scene.page import LEADING, Page, Press, falling
from nine_votes.scene.pieces import (
    Align,
    Control,
    Face,
    Group,
    Kind,
    Piece,
    Shape,
    TextStyle,
    Veil,
    Words,
)
from nine_votes.scene.screens.screen import Turn
from nine_votes.scene.text import Cut, Measure, fitted, stacked
from nine_votes.scene.theme import (
    FOCUS,
    GOLD,
    GREYED,
    INK,
    MIST,
    PANEL,
    PANEL_EDGE,
    PANEL_HOVER,
    PAPER,
    PRIMARY,
    SHADOW,
    SMALLEST,
    SMALLEST_ON_WALL,
    STYLES,
    WALL_FOOT,
    WHITE,
    Colour,
)
from nine_votes.views.chamber import Mark
from nine_votes.words.resolver import in_words

CORNER = 18.0
"""The corners of panels."""

SPREAD = 48.0
DOWN = 12.0
BLUR = 18.0


def soft_shadow(box: Box) -> Shape:
    drawn = card((box.w, box.h), CORNER, SHADOW)
    drawing = f'<g transform="translate({SPREAD},{SPREAD})" opacity="0.6">{drawn}</g>'
    return Shape(drawing, box.grown(SPREAD).moved(dy=DOWN), soft=4, blur=BLUR)


PAD = 44.0
DIMMED = Veil(0.3)
"""What dims the screen before."""


def panel(box: Box, ground: str = WALL_FOOT, edge: str = PANEL_EDGE) -> Shape:
    return rounded(box, CORNER, ground, edge, 2)


def sheet(page: Page, title: Said, high: float, wide: float = 1100) -> Box:
    """Dim the screen before, lay a sheet of paper over it, and return the box under its title."""
    box = Box.around(Point(MIDDLE, page.height / 2), wide, high)
    page.add([DIMMED, soft_shadow(box), panel(box, PAPER, INK)])
    heading = Box(box.x + PAD, box.y + 30, box.w - 2 * PAD, 60)
    page.line(title, heading, TextStyle(Face.SERIF, 44, INK, PAPER))
    top = heading.bottom + 16
    return Box(box.x + PAD, top, box.w - 2 * PAD, box.bottom - 32 - top)


RADIUS = 12.0
WORDS = 26.0
CHOICE = 28.0
KEY = 20.0
IN_TWO = 23.0
"""The size of a label in two lines."""


class State(NamedTuple):
    """How a button is shown: under the pointer, in focus, the one to press next, out of order."""

    lit: bool = False
    focused: bool = False
    primary: bool = False
    greyed: bool = False

    @property
    def colours(self) -> tuple[Colour, Colour]:
        if self.greyed:
            return GREYED, WALL_FOOT
        if self.primary:
            return INK, WHITE if self.lit else PRIMARY
        return WHITE, PANEL_HOVER if self.lit else PANEL


def button(page: Page, box: Box, press: Press) -> None:
    control, greyed = press.control, bool(press.objection)
    state = State(page.lit(control), page.on(control), press.primary and not greyed, greyed)
    page.press(press, box)
    page.add(worded_button(page.measure, press.words, box, state, page.size(WORDS)))


def button_width(page: Page, press: Press) -> float:
    return _width(page.measure, *press.words, page.size(WORDS))


def button_row(page: Page, box: Box, presses: Sequence[Press], gap: float = 16) -> None:
    widths = _row_widths(page, presses, box.w - gap * (len(presses) - 1))
    left = box.centre.x - (sum(widths) + gap * (len(presses) - 1)) / 2
    for press, width in zip(presses, widths, strict=True):
        button(page, Box(left, box.y, width, box.h), press)
        left += width + gap


def _row_widths(page: Page, presses: Sequence[Press], room: float) -> list[float]:
    """Return how wide each button of a row is.

    Words shrink a little first, then the widest labels take two lines, one after another; what is
    still too wide is narrowed all alike.
    """
    for size in falling(page.size(WORDS), IN_TWO):
        widths = [_width(page.measure, *press.words, size) for press in presses]
        if sum(widths) <= room:
            return widths
    for at in sorted(range(len(presses)), key=lambda i: -widths[i]):
        widths[at] = min(widths[at], _folded_width(page, presses[at]))
        if sum(widths) <= room:
            return widths
    return [width * room / sum(widths) for width in widths]


def _folded_width(page: Page, press: Press) -> float:
    """Return how wide a button is whose label takes two lines, where it has two words."""
    cut, (label, key) = Cut(page.measure, Face.STRONG, SMALLEST), press.words
    longest = max(map(cut.width, label.split()), default=0)
    halves = cut.even(label, max(longest, cut.width(label) * 0.62))
    return _width(page.measure, "", key, SMALLEST) + max(map(cut.width, halves)) + 4


def _width(measure: Measure, label: str, key: str, size: float) -> float:
    cap = max(KEY * 1.6, measure.width(key, Face.STRONG, KEY) + 20) + 14 if key else 0
    return round(measure.width(label, Face.STRONG, size) + cap + 48)


def worded_button(
    measure: Measure, words: tuple[str, str], box: Box, state: State, size: float = WORDS
) -> tuple[Piece, ...]:
    face = _face(measure, words, box, state._replace(focused=False), size)
    return (face, *focus_ring(box, state.focused))


@lru_cache(maxsize=256)
def _face(measure: Measure, words: tuple[str, str], box: Box, state: State, size: float) -> Group:
    label, key = words
    ink, ground = state.colours
    cap = _key(measure, key, box, ground)
    end = cap[0].box.x - 14 if cap else box.right - 22
    place = Box(box.x + 22, box.y, end - box.x - 22, box.h)
    two = min(IN_TWO, box.h / 2.3)
    sizes = (*((s, 1) for s in falling(size, IN_TWO)), (two, 2), (SMALLEST, 2))
    size, lines = fitted(measure, label, Face.STRONG, place.w, sizes)
    style = TextStyle(Face.STRONG, size, ink, ground)
    align = Align.START if key else Align.MIDDLE
    edge = ground if state.primary else PANEL_EDGE
    under = Shape(_ground(box.w, box.h, ground, edge), box)
    return Group((under, *stacked(lines, place, size * 1.1, style, align), *cap), box)


def choice_button(page: Page, box: Box, vote: Vote, size: float = CHOICE) -> None:
    """Put the button that casts one of the five votes on a page; `size` is that of its words."""
    control, shown = Control(Kind.CHOICE, vote), in_words(VOTE_KEY(vote))
    page.target(control, box, shown)
    ground = PANEL_HOVER if page.lit(control) else PANEL
    side = min(48.0, box.h - 20)
    sign = Box(box.x + 10, box.centre.y - side / 2, side, side)
    key = _key(page.measure, shown, box, ground)
    words = Box(sign.right + 8, box.y + 4, key[0].box.x - sign.right - 12, box.h - 8)
    sizes = ((page.size(size), 1), (CHOICE, 1), (WORDS, 1), (24, 1), (22, 2))
    fitting, lines = fitted(page.measure, VOTE_LABEL(vote), Face.NARROW_STRONG, words.w, sizes)
    style = TextStyle(Face.NARROW_STRONG, fitting, WHITE, ground)
    page.add([Shape(_ground(box.w, box.h, ground, PANEL_EDGE), box)])
    page.add([mark_badge(Mark(vote), sign)])
    page.add([*stacked(lines, words, fitting * 1.05, style, Align.START), *key])
    page.add(focus_ring(box, page.on(control)))


@lru_cache(maxsize=256)
def _ground(w: float, h: float, ground: Colour, edge: Colour) -> str:
    return card((w, h), RADIUS, ground, edge, 2)


def _key(measure: Measure, text: str, box: Box, ground: Colour) -> tuple[Shape | Words, ...]:
    if not text:
        return ()
    side = KEY * 1.6
    wide = round(max(side, measure.width(text, Face.STRONG, KEY) + 20))
    cap = Box(box.right - wide - 10, box.centre.y - side / 2, wide, side)
    return key_cap(text, cap, dark=ground in {PRIMARY, WHITE})


def key_cap(text: str, box: Box, *, dark: bool = False) -> tuple[Shape, Words]:
    fill, ink = (INK, WHITE) if dark else (WALL_FOOT, MIST)
    words = Words(text, box, TextStyle(Face.STRONG, KEY, ink, fill))
    return rounded(box, 7, fill, PANEL_EDGE, 1.5), words


def plate(page: Page, box: Box, control: Control, *, closed: bool = False) -> Colour:
    ground = State(page.lit(control), greyed=closed).colours[1]
    page.add([rounded(box, RADIUS, ground, PANEL_EDGE, 2)])
    page.add(focus_ring(box, page.on(control)))
    return ground


def focus_ring(box: Box, focused: bool, radius: float = RADIUS) -> tuple[Piece, ...]:
    if not focused:
        return ()
    halo = box.grown(7)
    return (Shape(double_ring((halo.w, halo.h), radius + 7, FOCUS, 4), halo),)


HEAD, ABOUT = 36.0, 24.0
TILE_PAD = 28.0
HIGH, ROOMY, TIGHT = 150.0, 68.0, 36.0
"""From this height on two lines are kept for what a tile is for, and one on a lower one."""


def tile(page: Page, box: Box, press: Press) -> None:
    control, greyed = press.control, bool(press.objection)
    ground = WALL_FOOT if greyed else PANEL_HOVER if page.lit(control) else PANEL
    page.press(press, box)
    page.add([rounded(box, CORNER, ground, PANEL_EDGE, 2)])
    cap = _key_cap(page, press.words[1], box)
    told = ROOMY if box.h > HIGH else TIGHT
    size = min(page.size(HEAD), (box.h - 28 - told) / LEADING)
    head = Box(box.x + TILE_PAD, box.y + 14, cap.x - box.x - TILE_PAD - 14, size * LEADING)
    ink, under = (GREYED, GREYED) if greyed else (WHITE, MIST)
    face = TextStyle(Face.SERIF, size / page.canvas.text, ink, ground)
    page.line(press.label, head, face)
    room = Box(head.x, head.bottom + 4, box.w - 2 * TILE_PAD, box.bottom - head.bottom - 18)
    page.prose(press.about, room, TextStyle(Face.SANS, ABOUT, under, ground))
    page.add(focus_ring(box, page.on(control), CORNER))


def _key_cap(page: Page, key: str, box: Box) -> Box:
    wide = max(KEY * 1.6, page.measure.width(key, Face.STRONG, KEY) + 20)
    cap = Box(box.right - wide - 18, box.y + 18, wide, KEY * 1.6)
    page.add(key_cap(key, cap))
    return cap


SWITCH = (76.0, 40.0)


def toggle(page: Page, box: Box, switch: Press, state: Said, on: bool) -> None:
    control = switch.control
    page.press(switch, box)
    ground = plate(page, box, control)
    w, h = SWITCH
    knob_box = Box(box.right - w - 20, box.centre.y - h / 2, w, h)
    words = Box(box.x + 24, box.y, (knob_box.x - box.x) * 0.7, box.h)
    page.line(switch.label, words, TextStyle(Face.STRONG, 28, WHITE, ground))
    said = Box(words.right + 8, box.y, knob_box.x - words.right - 28, box.h)
    page.line(state, said, TextStyle(Face.SANS, 26, WHITE, ground), Align.END)
    fill = STYLES[Mark.IN_FAVOUR].ground if on else WALL_FOOT
    knob = Point(w - h / 2 if on else h / 2, h / 2)
    drawing = card((w, h), h / 2, fill, WHITE, 3) + disc(knob, h / 2 - 7, WHITE)
    page.add([Shape(drawing, knob_box)])


class Choice(NamedTuple):
    """What is chosen among a few: values with their labels, the one that is, what takes another."""

    name: str
    labels: Sequence[tuple[str, Said]]
    chosen: str
    choose: Callable[[str], Turn]


def segment(name: str, value: str) -> Control:
    return Control(Kind.TOGGLE, f"{name}={value}")


def segments(page: Page, box: Box, choice: Choice) -> None:
    strips = box.row(len(choice.labels), 10)
    for (value, label), strip in zip(choice.labels, strips, strict=True):
        control, chosen = segment(choice.name, value), value == choice.chosen
        page.target(control, strip, does=partial(choice.choose, value))
        state = State(page.lit(control), page.on(control), primary=chosen)
        page.add(worded_button(page.measure, (in_words(label), ""), strip, state, page.size(26)))
        if chosen:
            tick = Box(strip.x + 10, strip.centre.y - 9, 6, 18)
            page.add([Shape(card((6, 18), 3, INK), tick)])


SIZE, TAB_PAD, GAP = 30.0, 22.0, 10.0


def tabs(page: Page, row: Box, labels: Mapping[str, Said], here: str, gap: float = GAP) -> float:
    """Put the leaves into a row, each a control of its value, smaller where they are too wide.

    Returns where they end.
    """
    size = page.size(SIZE)
    while _tabs_width(page, labels, size) > row.w and size * 0.95 > SMALLEST_ON_WALL:
        size *= 0.95
    left = row.x - TAB_PAD
    for leaf, label in labels.items():
        control = Control(Kind.TOGGLE, leaf)
        wide = page.measure.width(in_words(label), Face.STRONG, size) + 2 * TAB_PAD
        box = Box(left, row.y, wide, row.h)
        ink = WHITE if leaf == here or page.lit(control) else MIST
        page.target(control, box)
        style = TextStyle(Face.STRONG, size / page.canvas.text, ink)
        page.line(label, box, style, Align.MIDDLE)
        if leaf == here:
            under = Box(box.x + TAB_PAD, box.bottom - 5, wide - 2 * TAB_PAD, 5)
            page.add([Shape(card((under.w, 5), 2.5, GOLD), under)])
        page.add(focus_ring(box.grown(-5), page.on(control)))
        left = box.right + gap
    return left


def _tabs_width(page: Page, labels: Mapping[str, Said], size: float) -> float:
    words = sum(page.measure.width(in_words(each), Face.STRONG, size) for each in labels.values())
    return words + len(labels) * (2 * TAB_PAD + GAP) - GAP
