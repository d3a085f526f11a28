"""What can be said: to one delegation, beside what the player may see of it, and to all."""

from collections.abc import Callable, Iterator
from functools import partial

from nine_votes.council.messages import Said, say, with_key
from nine_votes.delegations.moves import Move
from nine_votes.phrases.negotiation import in_a_row
from nine_votes.scene.arrangement import Part, box, column, evenly, grow, inset, line, prose, row
from nine_votes.scene.drawings import card
from nine_votes.scene.layout import Box
from nine_votes.scene.page import LEADING, Does, Page, Press
from nine_votes.scene.parts import flag
from nine_votes.scene.pieces import Align, Control, Face, Kind, Shape, TextStyle
from nine_votes.scene.screens.screen import Pop, Turn
from nine_votes.scene.screens.scrolled import Scrolled
from nine_votes.scene.screens.solo.paper import (
    QUIET,
    SAID,
    STRONG,
    WARNED,
    SeatedScreen,
    Talks,
    heading,
    priced,
    told_in,
    weighed,
)
from nine_votes.scene.theme import ADDED, FAINT, INK, PAPER
from nine_votes.scene.widgets.button import button, sheet
from nine_votes.scene.widgets.column import Paragraph
from nine_votes.views.negotiation_moves import MoveOffer, offers_to
from nine_votes.views.negotiation_seats import Drawer, RedLineView, drawer

WIDE, MOVES = 1800.0, 640.0
ROW, GAP = 70.0, 10.0
FLAG = (96.0, 72.0)
NAME, NOTES = TextStyle(Face.SERIF, 44, INK, PAPER), TextStyle(Face.SANS, 24, FAINT, PAPER)
COST, ANSWER = TextStyle(Face.STRONG, 24, INK, PAPER), TextStyle(Face.STRONG, 26, ADDED, PAPER)
CELL, APART = 30.0, 5.0
ALL_WIDE, ALL_ROW, ALL_GAP = 1500.0, 78.0, 12.0
CLOSE = Press("close", *with_key("button-close"), does=Pop)
LETTERS = "123456789ABDFGHIJK"
"""The keys of a list of moves, in their order."""


class DelegationScreen(Scrolled, SeatedScreen):
    over = True
    help = (
        (say("solo-help-say"), say("solo-help-say.does")),
        (say("solo-scroll"), say("solo-help-scroll")),
    )

    def __init__(self, talks: Talks, seat: str) -> None:
        super().__init__(talks)
        self.seat = seat
        self.answer: Said = ""

    @property
    def offers(self) -> tuple[MoveOffer, ...]:
        return offers_to(self.negotiation, self.seat)

    def compose(self, page: Page) -> None:
        view, offers = drawer(self.negotiation, self.seat), self.offers
        known: Part = self.reading(tuple(_told(view)), least=22)
        if offers:
            most = ROW * min(page.canvas.text, 1.2)
            moves = evenly([box(button, it) for it in offered(offers, self.say)], most, GAP)
            known = row(known, 44, moves.sized(wide=MOVES))
        else:
            known = inset(known, 0, 30)
        room = sheet(page, "", page.height - 60, WIDE)
        room = room._replace(y=room.y - 66, h=room.h + 66)
        rest = self._head(page, view).over(page, room)
        soft = next((red for red in view.red_lines if red.strength), None)
        if soft:
            _cost(soft).put(page, Box(room.right - 620, room.y + 6, 620, 34))
        column(12, box(_rule, high=2), 14, known, 16, self._foot()).put(page, rest)
        self.top = min(self.top, self.last)

    def _head(self, page: Page, view: Drawer) -> Part:
        name = line(view.seat.who.name, NAME).sized(high=page.size(NAME.size) * LEADING * 0.9)
        notes = line(say("solo-notes", said=view.seat.notes), NOTES)
        flagged = column(flag(self.talks.seats[self.seat], *FLAG)).sized(wide=FLAG[0])
        return row(flagged, 26, column(-8, name, -4, notes))

    def _foot(self) -> Part:
        objections = [offer.objection for offer in self.offers]
        waiting = objections[0] if objections and all(objections) else ""
        said = column(-6, prose(self.answer or waiting, ANSWER), -6)
        return row(said, 30, box(button, CLOSE, wide=240)).sized(high=56)

    def first(self, page: Page) -> Control | None:
        usable = (t.control for t in page.targets if not t.objection)
        actions = (each for each in usable if each.kind is Kind.ACTION)
        return next(actions, None) or super().first(page)

    def say(self, move: Move) -> Turn:
        if self.proceedings.move(move):
            self.answer, self.top = in_a_row(*self.view.log[-1].lines), 0
        else:
            self.answer = self.proceedings.refusal
        return None


def _told(view: Drawer) -> Iterator[Paragraph]:
    yield Paragraph(view.sentence, STRONG)
    yield from told_in(WARNED, 8, view.dug_in)
    yield from weighed(view)
    yield heading(say("drawer-listens"))
    yield Paragraph(in_a_row(view.listens, view.trust), SAID, above=4)
    yield from told_in(QUIET, 10, view.wants, view.why)


def _cost(red: RedLineView) -> Part:
    """Return in words and cells what a veto would cost it now, of what its line is worth."""
    said = line(say("drawer-veto-cost", cost=red.cost, strength=red.strength), COST, Align.END)
    cells = box(_thermometer, red, wide=red.strength * (CELL + APART) - APART)
    return row(said, 16, cells)


def _thermometer(page: Page, box: Box, red: RedLineView) -> None:
    for i, cell in enumerate(box.row(red.strength, APART)):
        fill = "#C24E00" if i < red.cost else PAPER
        page.add([Shape(card((cell.w, cell.h), 5, fill, INK, 2.4), cell)])


def _rule(page: Page, box: Box) -> None:
    page.add([Shape(card((box.w, box.h), 1, "#D9D3C4"), box)])


class MovesScreen(SeatedScreen):
    over = True

    def __init__(self, talks: Talks, make: Callable[[Move], Turn]) -> None:
        """`make` makes a move, or asks about it first, and says where that leads."""
        super().__init__(talks)
        self.make = make

    @property
    def offers(self) -> tuple[MoveOffer, ...]:
        return tuple(sorted(offers_to(self.negotiation), key=lambda o: bool(o.objection)))

    def compose(self, page: Page) -> None:
        offers = self.offers
        rows = -(-len(offers) // 2)
        most = (page.height - 280) / rows - ALL_GAP
        high = min(ALL_ROW * min(page.canvas.text, 1.25), most)
        moves = [box(button, it, high=high) for it in offered(offers, self.choose)]
        columns = (column(*them, gap=ALL_GAP) for them in (moves[:rows], moves[rows:]))
        close = row(grow(), box(button, CLOSE, wide=240)).sized(high=56)
        room = sheet(page, say("solo-moves-title"), 196 + rows * (high + ALL_GAP), ALL_WIDE)
        column(row(*columns, gap=20), grow(), close).put(page, room)

    def choose(self, move: Move) -> Turn:
        return self.make(move) or Pop()


def offered(offers: tuple[MoveOffer, ...], make: Callable[[Move], Turn]) -> Iterator[Press]:
    """Yield the buttons of moves, with their price; each has a key while it is in order."""
    for i, (offer, key) in enumerate(zip(offers, LETTERS, strict=False)):
        label, shown = priced(offer.label, offer.price), "" if offer.objection else key
        does: Does = partial(make, offer.move)
        yield Press(str(i), label, shown, objection=offer.objection, does=does, kind=Kind.ACTION)
