"""The drafts before the Council, clause by clause, with what was changed and what waits."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from typing import NamedTuple

from nine_votes.council.messages import Said, key_rows, say, with_key
from nine_votes.scene import arrangement
from nine_votes.scene.arrangement import box, column, grow, row
from nine_votes.scene.drawings import disc, rounded
from nine_votes.scene.layout import Box, Point
from nine_votes.scene.page import LEADING, Does, Page, Press
from nine_votes.scene.parts import press, title
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.notices import ChooserScreen
from nine_votes.scene.screens.offering import INNER, OFFERING_KEYS, OfferingScreen
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.screens.scrolled import Rolling
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.text import stacked
from nine_votes.scene.theme import (
    GOLD,
    INK,
    MIST,
    PALE_EDGE,
    PAPER,
    WALL_FOOT,
    WHITE,
)
from nine_votes.scene.widgets.blocks import Block, Row, block_width, put_blocks, room_row
from nine_votes.scene.widgets.button import Choice, button, button_width, segments
from nine_votes.scene.widgets.clause_strip import slip
from nine_votes.scene.widgets.runs import Look, Run, line_rows, put_line, set_runs
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.views.floor import GroupView, clause_offers, delegations, draft_offers, grouped
from nine_votes.views.papers import (
    AmendmentView,
    ClauseView,
    DraftView,
    Edit,
    Span,
    WordingView,
    acting_at_first,
    drafts_shown,
)
from nine_votes.words.resolver import in_words

TITLE = TextStyle(Face.SERIF, 52, WHITE)
NOTE, STANDING = TextStyle(Face.SANS, 27, MIST), TextStyle(Face.STRONG, 27, GOLD)
TAB, BUTTON = 420.0, 62.0
PREAMBLE = "Preamble"
OPENED_BY = "d"
FOR_ANOTHER = with_key("draft-for-another")

FLAG = (84.0, 63.0)
PART_BUTTON = 62.0
HEADING, ACTING = 40.0, 26.0
BETWEEN = 22.0
SAID = TextStyle(Face.SANS, 28, WHITE, WALL_FOOT)


class Part(NamedTuple):
    """A clause of a draft, or the draft as a whole where `clause` is empty.

    `heading` says what it is called, `text` what it says now, or the title of the draft.
    """

    symbol: str
    clause: str
    heading: Said
    text: str


class PartScreen(OfferingScreen):
    help = (*OFFERING_KEYS, *key_rows("seat-help", "another"))

    def __init__(
        self,
        around: Surroundings,
        proceedings: Proceedings,
        seat: str,
        part: Part,
        chosen: Callable[[str], None],
    ) -> None:
        """`chosen` is told who else is to act."""
        self.part, self.chosen = part, chosen
        super().__init__(around, proceedings, seat)

    def offered(self) -> tuple[GroupView, ...]:
        meeting = self.proceedings.meeting
        symbol, clause = self.part.symbol, self.part.clause
        if not clause:
            return grouped(draft_offers(meeting, self.seat, symbol))
        return grouped(clause_offers(meeting, self.seat, symbol, clause))

    def compose(self, page: Page) -> None:
        size, lines = page.set(self.part.text, INNER - 4, page.height / 4, SAID)
        head = self._head_height(page)
        text = size * LEADING * len(lines) + (10 if lines else 0)
        room = head + text + self.list_height(page) + BETWEEN + PART_BUTTON
        box = self.ground(page, room + 1)
        self._head(page, box)
        top = box.y + head
        block = Box(box.x + 2, top, box.w - 4, size * LEADING * len(lines))
        page.add(stacked(lines, block, size * LEADING, SAID._replace(size=size), Align.START))
        foot = Box(box.x, box.bottom - PART_BUTTON, box.w, PART_BUTTON)
        place = Box(box.x, top + text, box.w, foot.y - BETWEEN - top - text)
        self.listing(page, place, say("draft-nothing-to-do"))
        another = Press("another", *FOR_ANOTHER, does=self.ask_who)
        back = Press("back", *with_key("draft-part-back"), does=Pop)
        row(press(another), grow(), press(back)).put(page, foot)

    def ask_who(self) -> Turn:
        seats = delegations(self.proceedings.meeting, self.around.drawn)
        return Push(ChooserScreen(say("draft-who-acts"), seats, self.seat, self.act_for))

    def act_for(self, seat: str) -> None:
        self.seat, self.refusal, self.focused = seat, "", None
        self.scroll.top = 0
        self.chosen(seat)
        self.read()

    @staticmethod
    def _head_height(page: Page) -> float:
        return max(page.size(HEADING + ACTING) * LEADING - 6, FLAG[1]) + 8

    def _head(self, page: Page, box: Box) -> None:
        seats = delegations(self.proceedings.meeting, self.around.drawn)
        seat = next((each for each in seats if each.code == self.seat), seats[0])
        w, h = FLAG
        page.add(flag_pieces(seat, Box(box.x + 2, box.y + 4, w, h)))
        left = box.x + w + 26
        first = Box(left, box.y - 6, box.right - left, page.size(HEADING) * LEADING)
        page.line(self.part.heading, first, TextStyle(Face.SERIF, HEADING, WHITE, WALL_FOOT))
        second = Box(left, first.bottom, first.w, page.size(ACTING) * LEADING)
        style = TextStyle(Face.SANS, ACTING, MIST, WALL_FOOT)
        page.line(say("draft-acting", name=seat.name), second, style)


class DraftScreen(Rolling):
    help = (
        *key_rows("draft-help", "up", "enter"),
        (say("draft-whole.key"), say("draft-whole.does")),
        (say("draft-for-another.key"), say("draft-for-another.does")),
        *key_rows("draft-help", "others", "page", "back"),
    )

    def __init__(self, around: Surroundings, proceedings: Proceedings) -> None:
        """Begin with the first draft, acted on by whoever moved it."""
        super().__init__()
        self.around, self.proceedings = around, proceedings
        self.number, self.unfolded = 0, False
        self.seat = ""
        self.drafts: tuple[DraftView, ...] = ()
        self.back()

    @property
    def draft(self) -> DraftView | None:
        return self.drafts[self.number] if self.drafts else None

    @property
    def items(self) -> Sequence[Control]:
        draft = self.draft
        if draft is None:
            return []
        preamble = [Control(Kind.ITEM, PREAMBLE)] if draft.preamble else []
        return [*preamble, *(Control(Kind.ITEM, clause.id) for clause in draft.clauses)]

    def back(self) -> None:
        super().back()
        self.drafts = drafts_shown(self.proceedings.meeting)
        self.number = min(self.number, max(0, len(self.drafts) - 1))
        meeting = self.proceedings.meeting
        if self.seat not in meeting.council.codes:
            self.seat = acting_at_first(meeting, self.draft.symbol if self.draft else "")

    def turn_to(self, number: int) -> Turn:
        self.number, self.unfolded, self.focused = number % len(self.drafts), False, None
        self.scroll.top = 0
        return None

    def act_for(self, seat: str) -> None:
        self.seat = seat

    def ask_who(self) -> Turn:
        seats = delegations(self.proceedings.meeting, self.around.drawn)
        return Push(ChooserScreen(say("draft-who-acts"), seats, self.seat, self.act_for))

    def unfold(self) -> Turn:
        self.unfolded = not self.unfolded
        return None

    def open_part(self, part: Part) -> Turn:
        return Push(PartScreen(self.around, self.proceedings, self.seat, part, self.act_for))

    def compose(self, page: Page) -> None:
        page.backdrop = bare_wall(page)
        room = column(26, box(self._foot, high=BUTTON), 40).under(page, page.inner)
        page.shortcut(OPENED_BY, Pop)
        draft = self.draft
        if draft is None:
            title(say("draft-title"), say("draft-nothing-tabled")).put(page, room)
            return
        page.shortcut("[", lambda: self.turn_to(self.number - 1))
        page.shortcut("]", lambda: self.turn_to(self.number + 1))
        room = room.cut_top(self._head(page, draft))[1]
        room = column(self._tabs(page), 20).over(page, room)
        if not self.items:
            page.prose(say("draft-no-paragraphs"), room, TextStyle(Face.SANS, 30, MIST))
        wide, shown = block_width(room), (draft, self.unfolded)
        blocks = self.kept(page, shown, lambda: self._blocks(page, draft, wide))
        put_blocks(page, room, blocks, self.scroll)

    def _blocks(self, page: Page, draft: DraftView, wide: float) -> Iterator[Block]:
        if draft.preamble:
            shown = draft.preamble if self.unfolded else None
            yield preamble_block(page, shown, wide, self.unfold)
        for c in draft.clauses:
            part = Part(draft.symbol, c.id, c.heading, c.text)
            yield clause_block(page, c, wide, partial(self.open_part, part))

    def _head(self, page: Page, draft: DraftView) -> float:
        called, room = page.inner.cut_top(36)[1].cut_top(page.size(TITLE.size) * LEADING)
        page.line(draft.called, called, TITLE)
        high = page.size(NOTE.size) * LEADING
        wide = (
            page.measure.width(in_words(draft.standing), Face.STRONG, page.size(STANDING.size)) + 8
        )
        place, room = room.cut_end(wide, 30)
        page.line(draft.standing, place._replace(h=high), STANDING, Align.END)
        top = room.y
        for said in (draft.title, draft.by):
            top = page.prose(said, room._replace(y=top, h=2 * high), NOTE) if said else top
        return max(top, room.y + high)

    def _tabs(self, page: Page) -> arrangement.Part | None:
        if len(self.drafts) < 2:
            return None
        labels = [(str(i), draft.short) for i, draft in enumerate(self.drafts)]
        drafts = Choice("draft", labels, str(self.number), lambda n: self.turn_to(int(n)))
        strip = box(segments, drafts, wide=min(page.inner.w, TAB * len(self.drafts)))
        return column(14, row(strip, grow()).sized(high=56))

    def _foot(self, page: Page, room: Box) -> None:
        draft, council = self.draft, self.proceedings.meeting.council
        acting = say("draft-acting", name=council.member(self.seat).name)
        left = [Press("another", acting, FOR_ANOTHER[1], does=self.ask_who)]
        if draft:
            whole = Part(draft.symbol, "", draft.called, draft.title)
            does = partial(self.open_part, whole)
            left.insert(0, Press("whole", *with_key("draft-whole"), does=does))
        back = Press("back", *with_key("draft-back"), does=Pop)
        end, room = room.cut_end(button_width(page, back))
        for it in left:
            place, room = room.cut_start(min(button_width(page, it), room.w * 0.6), 16)
            button(page, place, it)
        button(page, end, back)


TEXT, AMENDED, SMALL = 32.0, 28.0, 24.0
NUMBER = 40.0
GUTTER = 84.0
PAD = 30.0
BAR = 6.0
INDENT = 30.0

LOOKS = {Edit.KEPT: Look.PLAIN, Edit.STRUCK: Look.STRUCK, Edit.ADDED: Look.ADDED}


def clause_block(page: Page, view: ClauseView, wide: float, does: Does) -> Block:
    control = Control(Kind.ITEM, view.id)
    room = wide - GUTTER - PAD
    rows = [room_row(14), _heading(page, view), *_text(page, view.spans, TEXT, room, GUTTER)]
    for amendment in view.amendments:
        rows += [room_row(12), *_amendment(page, amendment, room)]
    if view.wordings:
        rows += [room_row(12), *_wordings(page, view.wordings, room)]
    return Block((*rows, room_row(18)), view.id, partial(paper, control=control, does=does))


def preamble_block(page: Page, texts: Iterable[str] | None, wide: float, does: Does) -> Block:
    """Return the preamble as a card, folded to its heading where there are no texts."""
    control = Control(Kind.ITEM, PREAMBLE)
    size, room = page.size(AMENDED), wide - GUTTER - PAD
    hint = say("draft-show-preamble") if texts is None else say("draft-fold-preamble")
    runs = [Run(say("draft-preamble"), Look.STRONG), Run(hint, Look.NOTE)]
    rows = [
        room_row(14),
        *line_rows(set_runs(page.measure, runs, page.size(SMALL), room), page.size(SMALL), GUTTER),
    ]
    for text in texts or ():
        lines = set_runs(page.measure, [Run(text)], size, room)
        rows += [room_row(6), *line_rows(lines, size, GUTTER)]
    return Block((*rows, room_row(18)), control.name, partial(paper, control=control, does=does))


def paper(page: Page, box: Box, *, control: Control, does: Does) -> None:
    page.target(control, box, does=does)
    slip(page, box, control)


def spans_runs(spans: Iterable[Span]) -> list[Run]:
    return [Run(span.text, LOOKS[span.edit]) for span in spans]


def _heading(page: Page, view: ClauseView) -> Row:
    size, small = page.size(NUMBER), page.size(SMALL)

    def put(page: Page, box: Box) -> None:
        number = Box(box.x, box.y, GUTTER - 18, box.h)
        page.line(view.number, number, TextStyle(Face.SERIF, NUMBER, INK, PAPER), Align.MIDDLE)
        runs = [Run(view.about, Look.STRONG), Run(view.fate, Look.NOTE)]
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
    said = [Run(view.called, Look.STRONG), Run(view.state, Look.NOTE)]
    heads = line_rows(set_runs(page.measure, said, small, room - INDENT), small, left)
    colour = GOLD if view.open else PALE_EDGE
    for each in (*heads, *_text(page, view.spans, AMENDED, room - INDENT, left)):
        yield Row(each.high, partial(_barred, row=each, colour=colour))


def _barred(page: Page, box: Box, *, row: Row, colour: str) -> None:
    bar = Box(box.x + GUTTER, box.y, BAR, box.h + 0.5)
    page.add([rounded(bar, 0, colour)])
    row.put(page, box)


def _wordings(page: Page, views: Iterable[WordingView], room: float) -> Iterator[Row]:
    small = page.size(SMALL)
    head = set_runs(page.measure, [Run(say("draft-wordings"), Look.NOTE)], small, room)
    yield from line_rows(head, small, GUTTER)
    for view in views:
        look = Look.STRONG if view.stands else Look.PLAIN
        runs = [Run(view.text, look), Run(view.note, Look.NOTE)]
        lines = set_runs(page.measure, runs, small, room - INDENT)
        rows = line_rows(lines, small, GUTTER + INDENT)
        for i, each in enumerate(rows):
            put = each.put if i else partial(_bulleted, row=each, full=view.stands)
            yield Row(each.high + 2, put)


def _bulleted(page: Page, box: Box, *, row: Row, full: bool) -> None:
    middle, inner = Point(9, 9), 5.2
    drawing = disc(middle, 9, INK) + ("" if full else disc(middle, inner, PAPER))
    page.add([Shape(drawing, Box.around(Point(box.x + GUTTER + 10, box.centre.y), 18, 18))])
    row.put(page, box)
