"""Why each voted so: a sentence a member, each of which opens its ledger."""

from collections.abc import Mapping, Sequence
from functools import partial

from nine_votes.phrases import (
    negotiation_debrief as told,
    solo as words,
)
from nine_votes.scene.arrangement import box, column
from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import BADGE, badge, card, scaled
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.parts import press, title
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.press import Press
from nine_votes.scene.screens.rolling import Rolling
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.screens.solo.paper import CLOSE, SAID, PaperScreen, weighed
from nine_votes.scene.screens.solo.seated import Talks
from nine_votes.scene.text import fitted, stacked
from nine_votes.scene.theme import INK, PANEL_EDGE, PAPER
from nine_votes.scene.widgets.blocks import Block, Row, block_width, put_blocks
from nine_votes.scene.widgets.button import RADIUS, focus_ring
from nine_votes.scene.widgets.column import Paragraph
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.scene.widgets.tabs import tabs
from nine_votes.scene.widgets.wall import bare_wall
from nine_votes.views.chamber import Mark, SeatView
from nine_votes.views.negotiation_vote import VotedRow, VotedView, ended_view
from nine_votes.views.solo import seats_at_the_table

BUTTON = 60.0
FLAG = (64.0, 48.0)
SIGN = 46.0
SENTENCE, NAME = 26.0, 26.0
TEXT_LEFT = 24 + FLAG[0] + 20 + SIGN + 22
NAMES = 300.0


class ReasonsScreen(Rolling):
    """The votes with their reasons; a member that is chosen shows its ledger."""

    help = words.REASONS_KEYS

    def __init__(self, talks: Talks) -> None:
        """Begin with the last vote."""
        super().__init__()
        self.talks = talks
        course = talks.course
        self.votes = ended_view(talks.negotiation, course.scenario).votes
        self.number = max(0, len(self.votes) - 1)
        seats = seats_at_the_table(course, talks.around.drawn)
        self.seats: Mapping[str, SeatView] = {seat.code: seat for seat in seats}

    @property
    def vote(self) -> VotedView:
        """The vote that is turned to."""
        return self.votes[self.number]

    @property
    def items(self) -> Sequence[Control]:
        """The members."""
        return [Control(Kind.ITEM, row.code) for row in self.vote.rows]

    def compose(self, page: Page) -> None:
        """Lay the heading, a card for every member, and the way on."""
        page.backdrop = bare_wall(page)
        heading = title(told.VOTE_HEADING, f"{self.vote.subject} · {self.vote.line}")
        several = len(self.votes) > 1
        votes = {str(i): vote.subject for i, vote in enumerate(self.votes)}
        leaves = box(tabs, votes, str(self.number), high=page.size(30) * LEADING + 12)
        over = column(heading, 18, leaves if several else None, 14 if several else None)
        room = over.over(page, page.inner)
        foot, room = room.cut_top(room.h - 40)[0].cut_bottom(BUTTON, 24)
        rows, wide = self.vote.rows, block_width(room)
        blocks = self.kept(page, rows, lambda: [self._block(page, row, wide) for row in rows])
        put_blocks(page, room, blocks, self.scroll)
        press(Press("go on", *words.GO_ON_FROM_REASONS, does=Pop)).behind(page, foot)
        page.each(Kind.TOGGLE, self.turn_to)
        page.each(Kind.ITEM, self.open_ledger)

    def _block(self, page: Page, row: VotedRow, wide: float) -> Block:
        size = page.size(SENTENCE)
        room = wide - TEXT_LEFT - NAMES - 24
        _, lines = fitted(page.measure, row.sentence, Face.SANS, room, [(size, 6)])
        name_size, name = fitted(
            page.measure, row.name, Face.STRONG, NAMES - 20, [(page.size(NAME), 2), (22.0, 2)]
        )
        high = max(size * 1.2 * len(lines), name_size * 1.15 * len(name), FLAG[1]) + 22

        def put(page: Page, box: Box) -> None:
            self._put(page, box, row)
            named = Box(box.x + TEXT_LEFT, box.y, NAMES - 20, box.h)
            style = TextStyle(Face.STRONG, name_size, INK, PAPER)
            page.add(stacked(name, named, name_size * 1.15, style, Align.START))
            said = Box(named.x + NAMES, box.y, room, box.h)
            style = TextStyle(Face.SANS, size, INK, PAPER)
            page.add(stacked(lines, said, size * 1.2, style, Align.START))

        ground = partial(_ground, control=Control(Kind.ITEM, row.code))
        return Block((Row(high, put),), row.code, ground, gap=10)

    def _put(self, page: Page, box: Box, row: VotedRow) -> None:
        """Put the flag of a member and the badge of its vote."""
        flag = Box(box.x + 24, box.centre.y - FLAG[1] / 2, *FLAG)
        page.add(flag_pieces(self.seats[row.code], flag))
        sign = Box(flag.right + 20, box.centre.y - SIGN / 2, SIGN, SIGN)
        page.add([Shape(scaled(badge(Mark(row.vote)), SIGN / BADGE), sign)])

    def turn_to(self, number: str) -> Turn:
        """Turn to another vote."""
        self.number, self.scroll.top, self.focused = int(number), 0, None
        return None

    def open_ledger(self, code: str) -> Turn:
        """Open the ledger of a member."""
        return Push(ledger_paper(next(row for row in self.vote.rows if row.code == code)))


def _ground(page: Page, box: Box, *, control: Control) -> None:
    page.target(control, box)
    edge, thick = (PANEL_EDGE, 4.0) if page.lit(control) else ("#D9D3C4", 1.5)
    page.add([Shape(card((box.w, box.h), RADIUS, PAPER, edge, thick), box)])
    page.add(focus_ring(box, page.on(control)))


def ledger_paper(row: VotedRow) -> PaperScreen:
    """Return the ledger of a member at the vote, to be redone with a pencil, and its red lines."""
    title = f"{row.name}: {row.word}"
    return PaperScreen(title, (Paragraph(row.sentence, SAID), *weighed(row)), CLOSE)
