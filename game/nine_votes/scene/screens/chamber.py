"""The chamber on a page: its table, what stands within, and the keys that go round and vote."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from nine_votes.council.messages import Said, say
from nine_votes.council.voting import Vote
from nine_votes.scene.drawings import rounded
from nine_votes.scene.layout import MARGIN, MIDDLE, WIDTH, Box, Layout, Place, Point, layout, turned
from nine_votes.scene.page import Page, Press
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle, Words
from nine_votes.scene.screens.form import SAME
from nine_votes.scene.text import Cut, fitted, stacked
from nine_votes.scene.theme import (
    BROWN_INK,
    GOLD,
    INK,
    MIST,
    PAPER,
    SMALLEST_ON_WALL,
    WHITE,
    Colour,
)
from nine_votes.scene.widgets.button import CHOICE, CORNER, button_row, choice_button, soft_shadow
from nine_votes.scene.widgets.seat import flag_pieces, seat_badge, seat_card
from nine_votes.scene.widgets.tally import LABEL, Bar, counts
from nine_votes.scene.widgets.wall import backdrop
from nine_votes.sitting.open_table import VotePhase
from nine_votes.views.chamber import ChamberView, FloorView, SeatView, SpeakerView
from nine_votes.words.resolver import in_words

LEADING = 1.24
SMALLER = (28.0, 26.0, 25.0, SMALLEST_ON_WALL)


def one_line(
    page: Page, said: Said, box: Box, style: TextStyle, align: Align = Align.MIDDLE
) -> None:
    """Put a text in a box as one line, smaller where it is too wide, down to what can be read."""
    smaller = [size for size in SMALLER if size < style.size]
    size, line = fitted_line(page, said, style, box.w, (style.size, *smaller))
    if line:
        page.add([Words(line, box, style._replace(size=size), align)])


def fitted_line(
    page: Page, said: Said, style: TextStyle, wide: float, sizes: Sequence[float]
) -> tuple[float, str]:
    """Return the first size at which a text fits in one line, and the line."""
    tried = [(size, 1) for size in larger(page, sizes)]
    size, written = fitted(page.measure, said, style.face, wide, tried)
    return size, "".join(written)


def larger(page: Page, sizes: Sequence[float]) -> list[float]:
    """Return sizes to try: those the person wants before those that are usual."""
    return list(dict.fromkeys([*(page.size(size) for size in sizes), *sizes]))


def lines(page: Page, said: Said, box: Box, style: TextStyle, align: Align) -> None:
    usual = (style.size, (style.size + SMALLEST_ON_WALL) / 2, SMALLEST_ON_WALL)
    sizes = [(size, int((box.h + 0.5) // (size * LEADING))) for size in larger(page, usual)]
    size, written = fitted(page.measure, said, style.face, box.w, sizes)
    step = size * LEADING
    block = Box(box.x, box.y, box.w, step * len(written))
    page.add(stacked(written, block, step, style._replace(size=size), align))


REASON_SIZES = ((26.0, 1), (25.0, 2), (24.0, 3))
RESULT_SIZES = ((68.0, 1), (60.0, 1), (52.0, 1), (44.0, 1), (40.0, 2), (34.0, 2), (29.0, 3))
STRIP = 1252.0
"""The width of the row of five votes, and of the lines about a seat over it."""

FLAG = 84.0


class VoteWriter:
    """Puts a vote on a page; `alpha` says how much of the result has come, from 0 to 255."""

    def __init__(self, page: Page, view: ChamberView, place: Layout, alpha: int) -> None:
        self.page, self.view, self.place, self.alpha = page, view, place, alpha
        self.rows = place.rows
        self.small = 25 + 5 * place.room
        self.casting = view.phase is VotePhase.CASTING

    def write(self) -> None:
        self._heading()
        self._reason()
        self._seat_asked()
        if self.view.counts and not (self.casting and self.view.choices):
            at = Point(MIDDLE, self.rows.counts)
            size = self.page.size(LABEL)
            self.page.add(counts(self.page.measure, self.view.counts, at, self.rows.labels, size))
        self._bar()
        self._below()

    def _heading(self) -> None:
        view, rows = self.view, self.rows
        box = self.place.inside(rows.heading - 26, rows.heading + 26)
        size, written = fitted(self.page.measure, view.heading, Face.SERIF, box.w, RESULT_SIZES)
        over = self.place.inside(rows.aside - 18, rows.aside + 18)
        if len(written) == 1:
            one_line(self.page, view.aside, over, TextStyle(Face.STRONG, 26, GOLD))
        style = TextStyle(Face.SERIF, size, WHITE)
        block = Box(box.x, box.y - 14, box.w, box.h + 28)
        if view.heading:
            self._faded(stacked(written, block, max(size * 1.1, block.h / len(written)), style))

    def _faded(self, words: tuple[Words, ...]) -> None:
        self.page.add(piece._replace(alpha=self.alpha) for piece in words)

    def _reason(self) -> None:
        step = 34 + 6 * self.place.room
        top = self.rows.reason - step / 2
        under = self.rows.seat - FLAG / 2 if self.casting else self.rows.counts - 42
        usual = ((self.small + 3, 1), (self.small + 1, 1), *REASON_SIZES)
        for scale in (self.page.canvas.text, (self.page.canvas.text + 1) / 2, 1.0):
            sizes = tuple((size * scale, most) for size, most in usual)
            written = list(self._sentences(top, step * scale, sizes))
            if not written or written[-1].box.bottom <= under:
                break
        self._faded(tuple(written))

    def _sentences(
        self, top: float, step: float, sizes: tuple[tuple[float, int], ...]
    ) -> Iterator[Words]:
        for sentence in self.view.reason:
            wide = min(self.place.inside(top, top + step).w, 1120.0)
            size, written = fitted(self.page.measure, sentence, Face.SANS, wide, sizes)
            for line in written:
                box = Box(MIDDLE - wide / 2, top, wide, step)
                yield Words(line, box, TextStyle(Face.SANS, size, MIST))
                top += step

    def _seat_asked(self) -> None:
        view, page = self.view, self.page
        if view.asked is None or not self.casting:
            return
        style = TextStyle(Face.SERIF, 46, WHITE)
        size, text = fitted_line(page, view.asked_line, style, 920, (46, 42, 38, 34, 30))
        wide = page.measure.width(text, Face.SERIF, size) * 1.02
        left = MIDDLE - (FLAG * 4 / 3 + 32 + wide) / 2
        flag = Box(left, self.rows.seat - FLAG / 2, FLAG * 4 / 3, FLAG)
        page.add(flag_pieces(view.seats[view.asked], flag))
        box = Box(flag.right + 32, flag.y, wide, FLAG)
        page.add([Words(text, box, style._replace(size=size), Align.START)])

    def _bar(self) -> None:
        view, rows, page = self.view, self.rows, self.page
        if view.bar:
            at = Point(MIDDLE, rows.first_bar if self.casting else rows.bar)
            bar = Bar(view.bar, view.required, at)
            height = rows.first_mark if self.casting else rows.mark
            needed = say("chamber-needed", required=view.required)
            page.add([*bar.pieces(), bar.label(needed, height, page.size(LABEL))])
        height = rows.first_article if self.casting else rows.article
        box = self.place.inside(height - 18, height + 18)
        one_line(page, view.article, box, TextStyle(Face.SANS, self.small, MIST))

    def _below(self) -> None:
        view, rows = self.view, self.rows
        if view.asked is None:
            top = rows.asked - 12
            wide = STRIP * (1 + 0.25 * self.place.room)
            box = Box(MIDDLE - wide / 2, top, wide, rows.choices + 38 - top)
            style = TextStyle(Face.SANS, self.small + 2, WHITE)
            lines(self.page, view.follows, box, style, Align.MIDDLE)
        elif self.casting:
            self._choices(Box.around(Point(MIDDLE, rows.first_choices), STRIP, 80))
        else:
            box = Box.around(Point(MIDDLE, rows.asked), STRIP, 36)
            style = TextStyle(Face.STRONG, self.small, WHITE)
            one_line(self.page, view.asked_line, box, style)
            self._choices(Box.around(Point(MIDDLE, rows.choices), STRIP, 68))

    def _choices(self, strip: Box) -> None:
        choices, page = self.view.choices, self.page
        if not choices:
            return
        alike = CHOICE / page.canvas.text
        for choice, box in zip(choices, strip.row(len(choices), 12), strict=True):
            choice_button(page, box, choice, alike)


WIDE = 1100.0
BESIDE = 34.0
GAP = 26.0
FLOOR_STEP = 1.3
SPEAKER_FLAG = 78.0
SHORT = 120
"""Letters of a text that may stand in the face of titles."""

HEADING_SIZES = ((60.0, 1), (52.0, 1), (44.0, 1), (38.0, 2))


class Block(NamedTuple):
    """Something that stands in the column: how high it is, and how it is written from a height."""

    high: float
    write: Callable[[float], None]


class Scale(NamedTuple):
    text: float
    most: int

    def of(self, size: float) -> float:
        """Return a size of text, which never falls under what can be read on a wall."""
        return max(SMALLEST_ON_WALL, size * self.text)


def write_floor(page: Page, place: Layout, floor: FloorView) -> None:
    rows, top = place.rows, _heading(page, place, floor)
    bottom = rows.actions - 27 - 22
    if floor.latest:
        bottom = _latest(page, floor.latest, bottom) - 14
    for scale in _scales(page.canvas.text * (1 + 0.16 * place.room)):
        blocks = list(_blocks(page, floor, scale))
        high = sum(block.high for block in blocks) + GAP * (len(blocks) - 1)
        if high <= bottom - top:
            break
    top += max(0, bottom - top - high) * 0.36
    for block in blocks:
        block.write(top)
        top += block.high + GAP


def _scales(text: float) -> Iterator[Scale]:
    """Yield what is tried, from what the person wants down to what can still be read."""
    while text > 0.86:
        yield Scale(text, 7)
        text *= 0.94
    yield from (Scale(0.84, most) for most in (7, 5, 4, 3, 2, 1))


def _heading(page: Page, place: Layout, floor: FloorView) -> float:
    rows = place.rows
    box = place.inside(rows.heading - 26, rows.heading + 26)
    size, written = fitted(page.measure, floor.heading, Face.SERIF, box.w, HEADING_SIZES)
    style = TextStyle(Face.SERIF, size, WHITE)
    page.add(stacked(written, box, max(size * 1.1, box.h / len(written)), style))
    lead = place.inside(rows.reason - 17, rows.reason + 19)
    one_line(page, floor.lead, lead, TextStyle(Face.SANS, 27 + 4 * place.room, MIST))
    return lead.bottom + 20 if floor.lead else lead.y + 4


def _latest(page: Page, said: Said, bottom: float) -> float:
    style = TextStyle(Face.SANS, SMALLEST_ON_WALL, MIST)
    size, written = page.set(said, WIDE, 2 * page.size(style.size) * FLOOR_STEP, style, style.size)
    step = size * 1.2
    box = Box(MIDDLE - WIDE / 2, bottom - step * len(written), WIDE, step * len(written))
    page.add(stacked(written, box, step, style._replace(size=size)))
    return box.y


def _blocks(page: Page, floor: FloorView, scale: Scale) -> Iterator[Block]:
    if floor.dated:
        yield _dated(page, floor, scale)
        return
    if floor.speaker:
        yield _speaker(page, floor.speaker, scale)
        if floor.speaker.said:
            yield _said(page, floor.speaker.said, scale)
    for i, said in enumerate(floor.body):
        short = i == 0 and not floor.speaker and len(in_words(said)) <= SHORT
        yield _paragraph(page, said, scale, Face.SERIF if short else Face.SANS)
    if floor.rows:
        yield _rows(page, floor.rows, scale)


def _paragraph(page: Page, said: Said, scale: Scale, face: Face = Face.SANS) -> Block:
    size = scale.of(42 if face is Face.SERIF else 29)
    sizes = [(size, scale.most), *([(size * 0.86, scale.most)] if face is Face.SERIF else [])]
    size, written = fitted(page.measure, said, face, WIDE, sizes)
    step = size * FLOOR_STEP
    style = TextStyle(face, size, WHITE)

    def write(top: float) -> None:
        box = Box(MIDDLE - WIDE / 2, top, WIDE, step * len(written))
        page.add(stacked(written, box, step, style))

    return Block(step * len(written), write)


def _speaker(page: Page, speaker: SpeakerView, scale: Scale) -> Block:
    size = min(scale.of(46), 56)
    minutes, seconds = divmod(speaker.seconds, 60)

    def write(top: float) -> None:
        left = MIDDLE - WIDE / 2
        if speaker.seat.code:
            page.add(flag_pieces(speaker.seat, Box(left, top, SPEAKER_FLAG * 4 / 3, SPEAKER_FLAG)))
            left += SPEAKER_FLAG * 4 / 3 + 30
        right = MIDDLE + WIDE / 2
        clock = Box(right - 150, top, 150, SPEAKER_FLAG)
        page.line(f"{minutes}:{seconds:02d}", clock, TextStyle(Face.SANS, 44, MIST), Align.END)
        box = Box(left, top - 6, clock.x - left - 20, SPEAKER_FLAG * 0.62)
        sizes = [(size, 1), (46, 1), (40, 1), (34, 1), (28, 1)]
        fitting, name = fitted(page.measure, speaker.seat.name, Face.SERIF, box.w, sizes)
        style = TextStyle(Face.SERIF, fitting, WHITE)
        page.add(stacked(name, box, box.h, style, Align.START))
        under = Box(left, box.bottom + 2, box.w, SPEAKER_FLAG + 6 - box.h)
        style = TextStyle(Face.SANS, 26, MIST)
        one_line(page, say("chamber-has-the-floor"), under, style, Align.START)

    return Block(SPEAKER_FLAG + 10, write)


def _said(page: Page, said: Said, scale: Scale) -> Block:
    size = scale.of(29)
    step, style = size * FLOOR_STEP, TextStyle(Face.SANS, size, WHITE)
    written = _filled(page, said, style, WIDE, scale.most)

    def write(top: float) -> None:
        box = Box(MIDDLE - WIDE / 2, top, WIDE, step * len(written))
        page.add(stacked(written, box, step, style, Align.START))

    return Block(step * len(written), write)


def _filled(page: Page, said: Said, style: TextStyle, wide: float, most: int) -> list[str]:
    """Return lines as full as they can be, so many at most, the last one cut short if it must."""
    cut = Cut(page.measure, style.face, style.size)
    found = cut.filled(in_words(said), wide)
    found = [*found[: most - 1], " ".join(found[most - 1 :])] if len(found) > most else found
    return [cut.shortened(line, wide) for line in found]


def _rows(page: Page, rows: Sequence[tuple[Said, Said]], scale: Scale) -> Block:
    label, style = scale.of(26), TextStyle(Face.SANS, scale.of(27), WHITE)
    names = TextStyle(Face.STRONG, label, GOLD)
    labels = max(page.measure.width(in_words(name), Face.STRONG, label) for name, _ in rows) + 4
    labels = min(labels, 0.4 * WIDE)
    room, step = WIDE - labels - BESIDE, style.size * FLOOR_STEP
    texts = [_filled(page, text, style, room, min(scale.most, 3)) for _, text in rows]
    used = max(page.measure.width(t, style.face, style.size) for text in texts for t in text) + 2
    left = MIDDLE - (labels + BESIDE + used) / 2

    def write(top: float) -> None:
        for (name, _), text in zip(rows, texts, strict=True):
            box = Box(left, top, labels, step)
            size, line = fitted_line(page, name, names, labels, (label, 24, 20))
            page.add([Words(line, box, names._replace(size=size), Align.START)])
            beside = Box(left + labels + BESIDE, top, used, step * len(text))
            page.add(stacked(text, beside, step, style, Align.START))
            top = beside.bottom + 8

    return Block(sum(step * len(text) + 8 for text in texts) - 8, write)


def _dated(page: Page, floor: FloorView, scale: Scale) -> Block:
    size, pad = scale.of(29), 34.0
    date_size = size * 0.92
    plain = _on_paper(Face.SANS, size, INK)
    set_text = [_filled(page, text, plain, WIDE - 2 * pad, scale.most) for text in floor.body]
    step, apart = size * FLOOR_STEP, 12.0
    head = date_size * 1.5
    high = 2 * pad + head + sum(step * len(t) + apart for t in set_text)

    def write(top: float) -> None:
        box = Box(MIDDLE - WIDE / 2, top, WIDE, high)
        page.add([soft_shadow(box), rounded(box, CORNER, PAPER)])
        line = Box(box.x + pad, top + pad - 6, WIDE - 2 * pad, date_size * 1.2)
        page.add(
            stacked(
                [in_words(floor.dated)],
                line,
                line.h,
                _on_paper(Face.STRONG, date_size, BROWN_INK),
                Align.START,
            )
        )
        top += pad + head
        for written in set_text:
            block = Box(box.x + pad, top, WIDE - 2 * pad, step * len(written))
            page.add(stacked(written, block, step, plain, Align.START))
            top = block.bottom + apart

    return Block(high, write)


def _on_paper(face: Face, size: float, colour: Colour) -> TextStyle:
    return TextStyle(face, size, colour, PAPER)


TITLE_TOP = 62.0
TITLE_SIZES = ((38.0, 1), (34.0, 1), (30.0, 1), (30.0, 2), (26.0, 3))

MOST_LINES = 5
"""How many lines of a long item stand under the title at the most."""

NOTHING_LIFTED: Mapping[str, float] = MappingProxyType({})


NUMBERS = {str(number): vote for number, vote in enumerate(Vote, 1)}
ALSO = {f"[{number}]": number for number in NUMBERS} | SAME | {"delete": "backspace"}
"""Keys that do what another key does."""


def furnish(
    page: Page,
    view: ChamberView,
    lifts: Mapping[str, float] = NOTHING_LIFTED,
    fade: float = 1.0,
) -> None:
    """Put the whole chamber on a page.

    `lifts` says how far a seat's card is raised, 0 to 1; `fade` how much of the result has come.
    """
    place = layout(len(view.seats), page.height)
    page.backdrop = backdrop(place, page.margin)
    put_header(page, view, place)
    if view.floor:
        write_floor(page, place, view.floor)
    else:
        VoteWriter(page, view, place, round(255 * fade)).write()
    _actions(page, view, place)
    with page.unmirrored():
        put_seats(page, view, lifts)


def put_header(page: Page, view: ChamberView, place: Layout) -> None:
    """Put symbol, title and date on the left; which vote it is and what to know on the right.

    The left is as large as the person wants it where nothing of it is cut short for that.
    """
    for scale in dict.fromkeys((page.canvas.text, (page.canvas.text + 1) / 2, 1.0)):
        pieces, whole = _left_header(page, view, place, scale)
        if whole:
            break
    page.add(pieces)
    box, small = place.corner(28, 62), float(SMALLEST_ON_WALL)
    wide = page.measure.width(in_words(view.symbol), Face.STRONG, small) > box.w
    face = Face.NARROW_STRONG if wide else Face.STRONG
    one_line(page, view.symbol, box, TextStyle(face, 25, GOLD), Align.START)
    _right_header(page, view, place)


def _left_header(
    page: Page, view: ChamberView, place: Layout, scale: float
) -> tuple[tuple[Words, ...], bool]:
    """Return title and date, and whether there is room for all of them."""
    title = _title(page, view.title, place, scale)
    top = title[-1].box.bottom + 2
    sizes = [(size * scale, 2) for size in (25.0, 24.5, float(SMALLEST_ON_WALL))]
    box = place.corner(top, top + 2 * sizes[-1][0] * LEADING)
    size, written = fitted(page.measure, view.subtitle, Face.SANS, box.w, sizes)
    step, style = size * LEADING, TextStyle(Face.SANS, size, MIST)
    block = Box(box.x, box.y, box.w, step * len(written))
    words = (*title, *stacked(written, block, step, style, Align.START))
    told = in_words(view.subtitle)
    if " ".join(written) == " ".join(told.split()):
        return words, True
    narrowing = _narrowing(page, told, place, top, style)
    return (*title, *narrowing) if narrowing else words, bool(narrowing)


def _narrowing(
    page: Page, text: str, place: Layout, top: float, style: TextStyle
) -> tuple[Words, ...]:
    """Return a text in lines as long as the table leaves room for each, or none if it is too long.

    Some items of the agenda are letters with their sender, day and symbol.
    """
    cut, step, left = Cut(page.measure, style.face, style.size), style.size * LEADING, text
    said: list[Words] = []
    while left and len(said) < MOST_LINES:
        box = place.corner(top + step * len(said), top + step * (len(said) + 1))
        line = cut.filled(left, box.w)[0]
        if cut.width(line) > box.w:
            return ()
        said.append(Words(line, box, style, Align.START))
        left = left[len(line) :].strip()
    return () if left else tuple(said)


def _title(page: Page, title: Said, place: Layout, scale: float) -> tuple[Words, ...]:
    for size, most in (*((size * scale, most) for size, most in TITLE_SIZES), TITLE_SIZES[-1]):
        box = place.corner(TITLE_TOP, TITLE_TOP + most * size * 1.12)
        _, written = fitted(page.measure, title, Face.SERIF, box.w, ((size, most),))
        if " ".join(written) == in_words(title):
            break
    block = Box(box.x, TITLE_TOP, box.w, len(written) * size * 1.12)
    return stacked(written, block, size * 1.12, TextStyle(Face.SERIF, size, WHITE), Align.START)


def _right_header(page: Page, view: ChamberView, place: Layout) -> None:
    top = 28.0
    if view.place:
        box = place.corner(top, top + 34).mirrored(WIDTH)
        style = TextStyle(Face.STRONG, 25, WHITE)
        one_line(page, view.place, box, style, Align.END)
        top = box.bottom
    box = place.corner(top, top + page.size(25) * LEADING * 2 + 2).mirrored(WIDTH)
    lines(page, view.notice, box, TextStyle(Face.SANS, 25, GOLD), Align.END)


def _actions(page: Page, view: ChamberView, place: Layout) -> None:
    rows, small = place.rows, 25 + 5 * place.room
    presses = [Press(*action, kind=Kind.ACTION) for action in view.actions]
    button_row(page, row_of_buttons(place), presses)
    box = Box(MARGIN, rows.hint - 17, WIDTH - 2 * MARGIN, 34)
    plain = TextStyle(Face.SANS, small - 1, MIST)
    style = TextStyle(Face.STRONG, small - 1, GOLD) if view.warning else plain
    one_line(page, view.warning or view.hint, box, style)


def row_of_buttons(place: Layout) -> Box:
    top = place.rows.actions - 27
    under = top > place.table.bottom + 8
    half = WIDTH / 2 - MARGIN if under else place.inner.a - 24
    return Box(MIDDLE - half, top, 2 * half, 54)


def put_seats(
    page: Page,
    view: ChamberView,
    lifts: Mapping[str, float] = NOTHING_LIFTED,
    *,
    usable: bool = True,
) -> None:
    """Put all cards first, then all badges, so that none slides under a neighbour.

    Where they are `usable`, each is a control.
    """
    place = layout(len(view.seats), page.height)
    seated = list(zip(view.seats, placed(view.seats, place), strict=True))
    for seat, where in seated:
        control, lift = Control(Kind.SEAT, seat.code), lifts.get(seat.code, 0.0)
        page.add(seat_card(page.measure, seat, where, lift, page.on(control)))
        if usable:
            page.target(control, where.card)
    for seat, where in seated:
        lift = lifts.get(seat.code, 0.0)
        page.add(seat_badge(page.measure, seat, where, lift))


def step_of(arrow: str, here: int, head: int, seats: int) -> int:
    """Return the step that an arrow makes: round the table, up and down as its legs run."""
    if arrow in {"left", "right"}:
        return 1 if arrow == "right" else -1
    past_the_head = (here - head) % seats <= seats // 2
    return 1 if past_the_head == (arrow == "down") else -1


def placed(seats: Sequence[SeatView], place: Layout) -> tuple[Place, ...]:
    president = next((i for i, seat in enumerate(seats) if seat.president), None)
    return tuple(place.places[at] for at in turned(len(seats), president))
