"""One delegation: what the player may see of it, and what can be said to it."""

from collections.abc import Iterator
from functools import partial

from nine_votes.phrases import negotiation_drawer as told, solo as words
from nine_votes.scene.boxes import Box
from nine_votes.scene.drawings import card
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.press import Press
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.screens.solo.moves import offered
from nine_votes.scene.screens.solo.paper import QUIET, SAID, STRONG, WARNED, would_change
from nine_votes.scene.screens.solo.seated import SeatedScreen, Talks
from nine_votes.scene.theme import ADDED, FAINT, INK, PAPER
from nine_votes.scene.widgets.button import button
from nine_votes.scene.widgets.column import Paragraph, flow
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.scene.widgets.sheet import sheet
from nine_votes.scene.widgets.thermometer import CELL, GAP, thermometer
from nine_votes.views.chamber import SeatView
from nine_votes.views.negotiation_drawer import Drawer, RedLineView, drawer
from nine_votes.views.negotiation_moves import MoveOffer, offers_to
from nine_votes.views.seat import delegations

CLOSE = Control(Kind.BUTTON, "close")
WIDE = 1800.0
MOVES = 640.0
FLAG = (96.0, 72.0)
BETWEEN = 44.0
ROW, ROW_GAP = 70.0, 10.0
POINTS = 62.0
"""The room for the points of a line of the ledger."""


class DelegationScreen(Scrolled, SeatedScreen):
    """The drawer of a delegation, over the table; what is said to it is told at its foot."""

    over = True
    help = words.DELEGATION_KEYS

    def __init__(self, talks: Talks, seat: str) -> None:
        """Open the drawer of a seat."""
        super().__init__(talks)
        self.seat, self.answer = seat, ""

    @property
    def drawer(self) -> Drawer:
        """What is to be seen of it now."""
        return drawer(self.negotiation, self.seat)

    @property
    def offers(self) -> tuple[MoveOffer, ...]:
        """What can be said to it."""
        return offers_to(self.negotiation, self.seat)

    def compose(self, page: Page) -> None:
        """Lay the sheet: what is known on the left, what can be said on the right."""
        view, offers = self.drawer, self.offers
        box = sheet(page, "", page.height - 60, WIDE)
        top = self._head(page, Box(box.x, box.y - 66, box.w, 0), view)
        foot = Box(box.x, box.bottom - 56, box.w, 56)
        right = MOVES if offers else 0.0
        left = Box(box.x, top, box.w - right - (BETWEEN if offers else 30), foot.y - 16 - top)
        self.last = flow(page, left, tuple(_told(view)), self.top, least=22)
        self.top = min(self.top, self.last)
        if offers:
            self._offers(page, Box(box.right - right, top, right, foot.y - 16 - top), offers)
        self._foot(page, foot)

    def _head(self, page: Page, box: Box, view: Drawer) -> float:
        """Put flag and name, and what is noted of it; return where they end."""
        seats = delegations(self.talks.course.meeting, self.around.drawn)
        seat: SeatView = next(each for each in seats if each.code == self.seat)
        w, h = FLAG
        flag = Box(box.x, box.y, w, h)
        page.add(flag_pieces(seat, flag))
        left = flag.right + 26
        name = Box(left, box.y - 8, box.right - left, page.size(44) * LEADING * 0.9)
        page.line(view.seat.name, name, TextStyle(Face.SERIF, 44, INK, PAPER))
        notes = Box(left, name.bottom - 4, name.w, page.size(24) * LEADING)
        said = words.joined_notes(view.seat.notes)
        page.line(said, notes, TextStyle(Face.SANS, 24, FAINT, PAPER))
        soft = next((line for line in view.red_lines if line.strength), None)
        if soft:
            self._cost(page, Box(box.right - 620, box.y, 620, h), soft)
        rule = Box(box.x, max(flag.bottom, notes.bottom) + 12, box.w, 2)
        page.add([Shape(card((rule.w, 2), 1, "#D9D3C4"), rule)])
        return rule.bottom + 14

    @staticmethod
    def _cost(page: Page, box: Box, line: RedLineView) -> None:
        """Put what a veto would cost it now against what its line is worth."""
        wide = line.strength * (CELL + GAP) - GAP
        cells = Box(box.right - wide, box.y + 6, wide, 34)
        thermometer(page, cells, line.cost, line.strength)
        said = Box(box.x, cells.y, cells.x - 16 - box.x, cells.h)
        style = TextStyle(Face.STRONG, 24, INK, PAPER)
        page.line(words.veto_cost(line.cost, line.strength), said, style, Align.END)

    def _offers(self, page: Page, box: Box, offers: tuple[MoveOffer, ...]) -> None:
        """Put what can be said as buttons, one under another."""
        wished = ROW * min(page.canvas.text, 1.2)
        high = min(wished, (box.h + ROW_GAP) / len(offers) - ROW_GAP)
        for i, (offer, key) in enumerate(zip(offers, words.LETTERS, strict=False)):
            place, box = box.cut_top(high, ROW_GAP)
            button(page, place, offered(offer, str(i), key, partial(self.say, offer)))

    def _foot(self, page: Page, foot: Box) -> None:
        """Put what it answered, and the way back."""
        close, said = foot.cut_end(240, 30)
        button(page, close, Press(CLOSE.name, *words.CLOSE, does=Pop))
        said = said.inset(0, -6)
        page.prose(self.answer or self._waiting, said, TextStyle(Face.STRONG, 26, ADDED, PAPER))

    @property
    def _waiting(self) -> str:
        """Return why nothing can be said to it now, where nothing can."""
        objections = [offer.objection for offer in self.offers]
        return objections[0] if objections and all(objections) else ""

    def first(self, page: Page) -> Control | None:
        """Return what the focus is on at first: what can be said, before the way back."""
        kinds = [t.control for t in page.targets if not t.objection]
        return next((each for each in kinds if each.kind is Kind.ACTION), CLOSE)

    def say(self, offer: MoveOffer) -> Turn:
        """Say something to it."""
        if self.proceedings.move(offer.move):
            self.answer, self.top = " ".join(self.view.log[-1].lines), 0
        else:
            self.answer = self.proceedings.refusal
        return None


def _told(view: Drawer) -> Iterator[Paragraph]:
    """Yield what is known of a delegation, what matters most first."""
    yield Paragraph(view.sentence, STRONG)
    if view.dug_in:
        yield Paragraph(view.dug_in, WARNED, above=8)
    yield from _ledger(view)
    yield from _lines(view)
    yield from would_change(view.changes)
    yield Paragraph(told.LISTENS, STRONG, above=20, leads=True)
    yield Paragraph(f"{view.listens} {view.trust}", SAID, above=4)
    for text in (view.wants, view.why):
        if text:
            yield Paragraph(text, QUIET, above=10)


def _ledger(view: Drawer) -> Iterator[Paragraph]:
    yield Paragraph(told.LEDGER, STRONG, above=20, leads=True)
    if view.hidden:
        yield Paragraph(view.hidden, SAID, above=4)
        return
    for row in view.ledger:
        yield Paragraph(row.text, SAID, above=4, mark=row.points, indent=POINTS)
    yield Paragraph(view.total, STRONG, above=6)


def _lines(view: Drawer) -> Iterator[Paragraph]:
    yield Paragraph(told.RED_LINES, STRONG, above=20, leads=True)
    if not view.red_lines:
        yield Paragraph(told.NO_LINES, SAID, above=4)
    for line in view.red_lines:
        yield Paragraph(line.sentence, SAID, above=6)
        standing = words.as_sentence(line.standing)
        yield Paragraph(standing, WARNED if line.crossed else QUIET, above=2)
        yield Paragraph(line.firmness, QUIET, above=2)
        yield Paragraph(line.rests_on, QUIET, above=2)
        if line.observers:
            yield Paragraph(line.observers, QUIET, above=2)
