"""A rule of the laboratory: how it is chosen or built, the table it seats, the power it gives."""

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from functools import lru_cache, partial
from typing import NamedTuple, TypeAlias

from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.scene.drawings import band, card, disc, rounded, star, wooden
from nine_votes.scene.layout import Box, Point, places
from nine_votes.scene.page import LEADING, Does, Page, Press, falling
from nine_votes.scene.pieces import Align, Control, Face, Kind, Piece, Shape, TextStyle
from nine_votes.scene.screens.screen import Turn
from nine_votes.scene.text import Cut, stacked
from nine_votes.scene.theme import (
    ASSUMED,
    CHAIR,
    CHAIR_SEAT,
    EMPTY_CELL,
    GOLD,
    INK,
    LIT_TRACK,
    MIST,
    PANEL,
    PANEL_EDGE,
    PANEL_HOVER,
    PAPER,
    PAPER_EDGE,
    PRIMARY,
    SHADOW,
    SMALLEST_ON_WALL,
    WALL_FOOT,
    WALL_LIT,
    WHITE,
    WOOD_EDGE,
    WOOD_LIGHT,
    WOOD_SHADE,
    Colour,
)
from nine_votes.scene.widgets.blocks import Block, Row, room_row
from nine_votes.scene.widgets.button import RADIUS, Choice, focus_ring, segment, segments, toggle
from nine_votes.views.laboratory import (
    WAYS,
    BarView,
    ClassView,
    LeverView,
    PowerView,
    RuleView,
    SeatPlan,
    TableView,
)
from nine_votes.views.seat_map import EXPONENT, Curve
from nine_votes.words.resolver import in_words

CARD = (58.0, 52.0)
ROUND = 7.0
BAND = 78.0
THICK = 10.0
CHAIR_SIDE = 34.0
ARCH = 0.42
"""How high the arch of the table is, as a share of its width, where there is room below it."""


class Plan(NamedTuple):
    """Where a table stands, its curves, its cards from the left foot to the right, its chairs.

    `whole` is the room that it fills with its chairs.
    """

    whole: Box
    box: Box
    outer: Curve
    inner: Curve
    cards: tuple[Box, ...]
    chairs: tuple[Box, ...]

    def inside(self, top: float) -> Box:
        """Return the widest box from a height down to the foot that stays off the table."""
        depth = (self.inner.joint + THICK - top) / self.inner.b
        half = self.inner.a * (1 - min(max(depth, 0), 1) ** EXPONENT) ** (1 / EXPONENT)
        return Box(self.inner.middle - half + 22, top, 2 * half - 44, self.box.bottom - top)


@lru_cache(maxsize=64)
def plan_of(seats: int, box: Box) -> Plan:
    reach = CHAIR_SIDE * 0.62
    table = Box(box.x + reach, box.y + reach, box.w - 2 * reach, box.h - reach)
    foot = table.bottom - THICK
    middle, a, b = table.centre.x, table.w / 2, min(table.w * ARCH, table.h * 0.66)
    joint = table.y + b
    outer, inner = (Curve(middle, joint, foot, a - by, b - by) for by in (0, BAND))
    way = Curve(middle, joint, foot, a - BAND / 2, b - BAND / 2)
    _, centres = places(way, seats, foot - 9 - CARD[1] / 2, CARD)
    cards = tuple(Box.around(centre, *CARD) for centre in centres)
    chairs = tuple(_chair_at(outer, way, centre) for centre in centres)
    return Plan(box, table, outer, inner, cards, chairs)


def _chair_at(outer: Curve, way: Curve, centre: Point) -> Box:
    away = Point(*way.normal(centre))
    edge = Point(*outer.beyond(centre, away))
    at = Point(edge.x + away.x * 3, edge.y + away.y * 3)
    return Box.around(at, CHAIR_SIDE, CHAIR_SIDE)


def seat_plan(
    plan: Plan, seats: Sequence[SeatPlan], before: int, settled: float
) -> tuple[Piece, ...]:
    """Return a table with its seats, on their way from a table of another number of seats."""
    cards, chairs = plan.cards, plan.chairs
    if settled < 1:
        old = plan_of(before, plan.whole)
        cards = tuple(_between(old.cards, cards, settled))
        chairs = tuple(_between(old.chairs, chairs, settled))
    return (
        *(Shape(_CHAIR, box) for box in chairs),
        *_table(plan),
        *(seat_sign(seat, box) for seat, box in zip(seats, cards, strict=True)),
    )


def _between(old: Sequence[Box], new: Sequence[Box], settled: float) -> Iterator[Box]:
    """Yield places on the way from old ones, over which they are spread evenly, to new ones."""
    slowing = 1 - (1 - settled) ** 3
    for i, goal in enumerate(new):
        at = i * (len(old) - 1) / (len(new) - 1)
        near, far = old[int(at)].centre, old[min(int(at) + 1, len(old) - 1)].centre
        start = _along(near, far, at - int(at))
        yield Box.around(_along(start, goal.centre, slowing), goal.w, goal.h)


def _along(one: Point, other: Point, share: float) -> Point:
    return Point(one.x + (other.x - one.x) * share, one.y + (other.y - one.y) * share)


@lru_cache(maxsize=16)
def _table(plan: Plan) -> tuple[Shape, ...]:
    box, pad = plan.box, 40.0
    under = band(plan.outer, plan.inner, Point(box.x - pad, box.y - pad))
    shadow = f'<path d="{under}" fill="{SHADOW}" fill-opacity="0.55"/>'
    surface = band(plan.outer, plan.inner, Point(box.x, box.y))
    face = wooden("p", Box(0, 0, 1, box.h))
    wood = (
        f"<defs>{face}</defs>"
        f'<path d="{surface}" transform="translate(0,{THICK})" fill="{WOOD_EDGE}"/>'
        f'<path d="{surface}" transform="translate(0,3)" fill="{WOOD_SHADE}"/>'
        f'<path d="{surface}" fill="url(#p)" stroke="{WOOD_LIGHT}" stroke-width="1.6"/>'
    )
    return (
        Shape(shadow, box.grown(pad).moved(dy=14), soft=4, blur=14, mirrored=True),
        Shape(wood, box, mirrored=True),
    )


def seat_sign(seat: SeatPlan, box: Box) -> Shape:
    """Return the card of a seat, by which its class is known wherever it is named."""
    return Shape(_sign(seat, box.w, box.h), box)


@lru_cache(maxsize=64)
def _sign(seat: SeatPlan, w: float, h: float) -> str:
    """Draw a card: dark with a star of gold may block, light with a star is permanent only.

    The edge of what is added is broken.
    """
    light = ASSUMED if seat.added else PAPER
    ground, edge = (INK, light) if seat.holder else (light, PAPER_EDGE)
    drawing = card((w, h), ROUND, ground, edge, 2.6 if seat.holder else 1.5)
    if seat.added:
        broken = card((w, h), ROUND, "none", CHAIR if seat.holder else INK, 2.6)
        drawing += broken.replace("/>", ' stroke-dasharray="6 5"/>')
    if seat.permanent:
        drawing += star(Point(w / 2, h * 0.53), h * 0.34, GOLD if seat.holder else INK)
    return drawing


_CHAIR_MIDDLE = Point(CHAIR_SIDE / 2, CHAIR_SIDE / 2)
_CHAIR = disc(_CHAIR_MIDDLE, CHAIR_SIDE / 2, CHAIR) + disc(
    _CHAIR_MIDDLE, CHAIR_SIDE * 0.39, CHAIR_SEAT
)


LABEL, FIGURE = 26.0, 24.0
LINE = 1.34
"""The height of a bar's line, in sizes of its figure."""

GAP = 40.0
BAR_BETWEEN = 10.0
FIGURES = 116.0
"""The room for a figure at the right of its bar, at normal size of text."""

BAR_ROUND, EDGE = 5.0, 2.4
LEAST_BAR = 8.0
SWATCH = (40.0, 18.0)

INDICES = (say("lab-banzhaf"), say("lab-shapley"))
GAME = Cases("lab-game", WAYS)


class Measures(NamedTuple):
    heading: float
    label: float
    line: float

    @property
    def of_class(self) -> float:
        return self.label + 2 * self.line + BAR_BETWEEN


def bar_measures(page: Page) -> Measures:
    return Measures(
        page.size(FIGURE) * LEADING + 8, page.size(LABEL) * LEADING, page.size(FIGURE) * LINE
    )


def bars_height(page: Page, classes: int) -> float:
    measures = bar_measures(page)
    return measures.heading + measures.of_class * classes


def power_bars(page: Page, box: Box, view: PowerView) -> None:
    measures = bar_measures(page)
    most = max(share for bar in _all(view) for share in (bar.share, bar.charter or 0))
    for column, index in zip(box.row(2, GAP), INDICES, strict=True):
        line = column._replace(h=measures.heading)
        page.line(index, line, TextStyle(Face.STRONG, FIGURE, MIST, WALL_FOOT))
    top = box.y + measures.heading
    for each in view.classes:
        _class(page, Box(box.x, top, box.w, measures.of_class), each, most)
        top += measures.of_class


def _all(view: PowerView) -> Iterator[BarView]:
    for each in view.classes:
        yield each.banzhaf
        yield each.shapley


def bar_control(index: Message, label: Message) -> Control:
    return Control(Kind.ITEM, f"{in_words(index)}: {in_words(label)}")


def exact_of(view: PowerView, control: Control | None) -> Said:
    for each in view.classes:
        for index, bar in zip(INDICES, (each.banzhaf, each.shapley), strict=True):
            if bar_control(index, each.label) == control:
                return bar.exact
    return ""


def _class(page: Page, box: Box, view: ClassView, most: float) -> None:
    measures = bar_measures(page)
    side = measures.label * 0.82
    sign = Box.around(
        Point(box.x + side * 0.56, box.y + measures.label / 2), side * CARD[0] / CARD[1], side
    )
    page.add([seat_sign(view.seat, sign)])
    label = Box(sign.right + 14, box.y, box.right - sign.right - 14, measures.label)
    page.line(view.label, label, TextStyle(Face.STRONG, LABEL, WHITE, WALL_FOOT))
    under = Box(box.x, label.bottom, box.w, 2 * measures.line)
    for column, index, bar in zip(
        under.row(2, GAP), INDICES, (view.banzhaf, view.shapley), strict=True
    ):
        control = bar_control(index, view.label)
        page.target(control, column)
        where = page.as_seen(column)
        with page.unmirrored():
            _bar(page, where, bar, most, lit=page.lit(control))
        page.add(focus_ring(column, page.on(control), RADIUS))


def _bar(page: Page, box: Box, view: BarView, most: float, *, lit: bool) -> None:
    """Put the full bar of the rule over the hollow one of the Charter, each with its figure."""
    line = box.h / 2
    wide = box.w - page.size(FIGURES) - 14
    track = _Track(wide, line * 0.56, LIT_TRACK if lit else EMPTY_CELL)
    upper, lower = box._replace(h=line), Box(box.x, box.y + line, box.w, line)
    _filled(page, upper, track, view.share / most, view.said)
    if view.charter is None:
        style = TextStyle(Face.SANS, FIGURE, MIST, WALL_FOOT)
        page.line(view.charter_said, lower, style)
    else:
        _hollow(page, lower, track, view.charter / most, view.charter_said)


class _Track(NamedTuple):
    """Where a bar runs: how wide and how high, and its ground."""

    wide: float
    thick: float
    ground: Colour

    def box(self, strip: Box) -> Box:
        return Box(strip.x, strip.centre.y - self.thick / 2, self.wide, self.thick)

    def filled(self, strip: Box, share: float) -> Box:
        """Return the part of the track that a share fills; a little of it is always seen."""
        return self.box(strip)._replace(w=max(self.wide * share, LEAST_BAR))


def _filled(page: Page, strip: Box, track: _Track, share: float, said: Message) -> None:
    _lay(page, track.box(strip), card((track.wide, track.thick), BAR_ROUND, track.ground))
    box = track.filled(strip, share)
    _lay(page, box, card((box.w, box.h), BAR_ROUND, GOLD))
    _figure(page, strip, track, said, TextStyle(Face.STRONG, FIGURE, WHITE, WALL_FOOT))


def _hollow(page: Page, strip: Box, track: _Track, share: float, said: Message) -> None:
    _lay(page, track.box(strip), card((track.wide, track.thick), BAR_ROUND, track.ground))
    box = track.filled(strip, share)
    _lay(page, box, card((box.w, box.h), BAR_ROUND, "none", WHITE, EDGE))
    _figure(page, strip, track, said, TextStyle(Face.SANS, FIGURE, MIST, WALL_FOOT))


def _lay(page: Page, box: Box, drawing: str) -> None:
    page.add([Shape(drawing, box)])


def _figure(page: Page, strip: Box, track: _Track, said: Message, style: TextStyle) -> None:
    left = strip.x + track.wide + 14
    page.line(said, Box(left, strip.y, strip.right - left, strip.h), style)


def key_of_bars(page: Page, box: Box) -> float:
    """Put what the full bar is, and what the hollow one, at the right of a line.

    Returns where that begins.
    """
    right = box.right
    size = page.size(SMALLEST_ON_WALL)
    for label, full in ((say("lab-charter"), False), (say("lab-this-rule"), True)):
        wide = page.measure.width(in_words(label), Face.SANS, size) + 4
        said = Box(right - wide, box.y, wide, box.h)
        style = TextStyle(Face.SANS, SMALLEST_ON_WALL, MIST, WALL_FOOT)
        page.line(label, said, style, Align.END)
        swatch = Box(said.x - 52, box.centre.y - 9, 40, 18)
        hollow = card(SWATCH, BAR_ROUND, "none", WHITE, EDGE)
        _lay(page, swatch, card(SWATCH, BAR_ROUND, GOLD) if full else hollow)
        right = swatch.x - 28
    return right


TITLE = 26.0
ABOUT = 24.0
PAD = 14.0
SIGN = 54.0
"""The room for the sign of what is chosen, at the left of a row."""

STEP = 1.23
STRIP = 58.0
AFTER = 26.0


def rule_block(page: Page, view: RuleView, wide: float, does: Does) -> Block:
    room = wide - SIGN - PAD
    ink, quiet = (INK, INK) if view.chosen else (WHITE, MIST)
    rows = [room_row(PAD)]
    for text, face, size, colour in (
        (view.title, Face.STRONG, TITLE, ink),
        (view.about, Face.SANS, ABOUT, quiet),
        (view.adds, Face.SANS, ABOUT, quiet),
    ):
        at = page.size(size)
        style = TextStyle(face, at, colour, PRIMARY if view.chosen else PANEL)
        lines = Cut(page.measure, face, at).filled(text, room)
        rows += [Row(at * STEP, partial(_line, line, style)) for line in lines]
    return Block((*rows, room_row(PAD)), view.name, partial(_ground, view, does), gap=10)


def _line(text: str, style: TextStyle, page: Page, box: Box) -> None:
    words = Box(box.x + SIGN, box.y, box.w - SIGN - PAD, box.h)
    page.add(stacked([text], words, box.h, style, Align.START))


def _ground(view: RuleView, does: Does, page: Page, box: Box) -> None:
    control = Control(Kind.ITEM, view.name)
    page.target(control, box, does=does)
    ground = PANEL_HOVER if page.lit(control) else PANEL
    if view.chosen:
        ground = WHITE if page.lit(control) else PRIMARY
    page.add([rounded(box, RADIUS, ground, PANEL_EDGE, 2)])
    middle = Point(box.x + 28, min(box.y + PAD + page.size(TITLE) * STEP / 2, box.centre.y))
    page.add([Shape(_SIGNS[view.chosen], Box.around(middle, 26, 26))])
    page.add(focus_ring(box, page.on(control)))


_MIDDLE = Point(13, 13)
_SIGNS = {
    False: disc(_MIDDLE, 13, MIST) + disc(_MIDDLE, 10, WALL_FOOT),
    True: disc(_MIDDLE, 13, INK) + disc(_MIDDLE, 10, PRIMARY) + disc(_MIDDLE, 6, INK),
}
"""A ring, and one with a dot in it for what is chosen."""


Move: TypeAlias = Callable[[str, str], Turn]
"""Moves a lever, by its name, to a value."""


def lever_block(page: Page, view: LeverView, wide: float, move: Move) -> Block:
    about = page.size(ABOUT)
    lines = Cut(page.measure, Face.SANS, about).filled(view.about, wide - 8)
    take = partial(move, view.name)
    switch = Row(page.size(STRIP), partial(_switch, view, take))
    rows = _values(page, view, take) if view.options else (switch,)
    said = Row(about * STEP * len(lines) + 8, partial(_said, lines, about))
    return Block((*rows, said), lever_controls(view)[view.chosen].name, gap=AFTER)


def lever_controls(view: LeverView) -> dict[str, Control]:
    """Return the controls of a lever by the values that they choose; its switch has the value."""
    if not view.options:
        return {view.chosen: Control(Kind.TOGGLE, view.name)}
    return {value: segment(view.name, value) for value, _ in view.options}


def _values(page: Page, view: LeverView, take: Callable[[str], Turn]) -> tuple[Row, ...]:
    size = page.size(28)

    def label(page: Page, box: Box) -> None:
        line = Box(box.x + 4, box.y, box.w - 8, size * LEADING)
        page.line(view.label, line, TextStyle(Face.STRONG, 28, WHITE, WALL_FOOT))

    def put(page: Page, box: Box) -> None:
        segments(page, box, Choice(view.name, view.options, view.chosen, take))

    return Row(size * LEADING + 8, label), Row(page.size(STRIP), put)


def _switch(view: LeverView, take: Callable[[str], Turn], page: Page, box: Box) -> None:
    switch = Press(view.name, view.label, does=partial(take, ""), kind=Kind.TOGGLE)
    on = view.chosen == "True"
    toggle(page, box, switch, say("lab-yes") if on else say("lab-no"), on)


def _said(lines: Sequence[str], size: float, page: Page, box: Box) -> None:
    words = Box(box.x + 4, box.y + 8, box.w - 8, size * STEP * len(lines))
    style = TextStyle(Face.SANS, size, MIST, WALL_FOOT)
    page.add(stacked(lines, words, size * STEP, style, Align.START))


def heading_row(page: Page, text: Said, size: float = SMALLEST_ON_WALL) -> Block:
    at = page.size(size)

    def put(page: Page, box: Box) -> None:
        page.line(text, box._replace(x=box.x + 4, w=box.w - 8), TextStyle(Face.STRONG, size, MIST))

    return Block((Row(at * 1.3 + 6, put),), gap=8)


NUMBER = 62.0
EFFECT_STRIP = 54.0
UNDER_ARCH = 18.0
EFFECT_STEP, BETWEEN = 1.1, 4.0
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
    seats = effect.table.seats
    plan, seen = plan_of(len(seats), box), plan_of(len(seats), page.as_seen(box))
    with page.unmirrored():
        page.add(seat_plan(seen, seats, effect.before, effect.settled))
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
        if spare >= (
            most * bars_height(other, 1) + 2 * _line_height(other) if text > wished else 0
        ):
            break
    other.pieces = page.pieces
    return other, spare


def _law(page: Page, plan: Plan, view: TableView) -> float:
    top = plan.box.y + BAND + UNDER_ARCH
    inner = plan.inside(top + page.size(NUMBER) * 0.4)
    number = Box(inner.x, top, inner.w, page.size(NUMBER) * EFFECT_STEP)
    page.line(view.needed, number, TextStyle(Face.SERIF, NUMBER, WHITE, WALL_LIT), Align.MIDDLE)
    top = number.bottom
    for text, colour in ((view.in_favour, WHITE), (view.blocking, GOLD), (view.added, MIST)):
        if text:
            inner = plan.inside(top)
            room = Box(inner.x, top, inner.w, plan.box.bottom - top)
            style = TextStyle(Face.SANS, SMALLEST_ON_WALL, colour, WALL_LIT)
            top = page.prose(text, room, style, Align.MIDDLE, style.size) + BETWEEN
    return top


def _line_height(page: Page) -> float:
    return page.size(SMALLEST_ON_WALL) * LEADING


def _power_height(page: Page, classes: int) -> float:
    return (
        EFFECT_STRIP
        + 10
        + _line_height(page)
        + 6
        + bars_height(page, classes)
        + 2 * _line_height(page)
    )


def _power(page: Page, box: Box, effect: Effect, play: Callable[[str], Turn]) -> None:
    view = effect.power
    strip = Box(box.x, box.y, box.w, EFFECT_STRIP)
    games = tuple((game, GAME(game)) for game in WAYS)
    segments(page, strip, Choice("game", games, effect.game, play))
    line = Box(box.x, strip.bottom + 10, box.w, _line_height(page))
    left = key_of_bars(page, line)
    style = TextStyle(Face.SERIF, 28, WHITE, WALL_FOOT)
    page.line(say("lab-power"), line._replace(w=left - line.x - 24), style)
    bars = Box(box.x, line.bottom + 6, box.w, bars_height(page, len(view.classes)))
    power_bars(page, bars, view)
    said = exact_of(view, page.pointed) or exact_of(view, page.focused) or view.note
    rest = Box(box.x, bars.bottom, box.w, box.bottom - bars.bottom)
    page.prose(said, rest, TextStyle(Face.SANS, SMALLEST_ON_WALL, MIST, WALL_FOOT))
