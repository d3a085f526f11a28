"""The chamber on a page, and the keys that go round its table and vote."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from nine_votes.council.messages import Said
from nine_votes.council.voting import Vote
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import MARGIN, MIDDLE, WIDTH, Layout, Place, layout, turned
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle, Words
from nine_votes.scene.press import Press
from nine_votes.scene.screens.floor import write_floor
from nine_votes.scene.screens.form import SAME
from nine_votes.scene.screens.vote import VoteWriter
from nine_votes.scene.screens.writing import LEADING, lines, one_line
from nine_votes.scene.text import Cut, fitted, stacked
from nine_votes.scene.theme import GOLD, MIST, SMALLEST_ON_WALL, WHITE
from nine_votes.scene.widgets.button import button_row
from nine_votes.scene.widgets.seat import seat_badge, seat_card
from nine_votes.scene.widgets.wall import backdrop
from nine_votes.views.chamber import ChamberView, SeatView
from nine_votes.words.resolver import in_words

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
    """Return the title in its corner, smaller where it needs lines."""
    for size, most in (*((size * scale, most) for size, most in TITLE_SIZES), TITLE_SIZES[-1]):
        box = place.corner(TITLE_TOP, TITLE_TOP + most * size * 1.12)
        _, written = fitted(page.measure, title, Face.SERIF, box.w, ((size, most),))
        if " ".join(written) == title:
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
    """Return where the buttons stand: between the legs of the table, or under it."""
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
    """Return the place of each seat, the President at the head of the table."""
    president = next((i for i, seat in enumerate(seats) if seat.president), None)
    return tuple(place.places[at] for at in turned(len(seats), president))
