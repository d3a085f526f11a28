"""What a delegation may do now, who acts for it, and its private card."""

from functools import partial

from nine_votes.council.meeting import Phase
from nine_votes.council.messages import Cases, key_rows, say, with_key
from nine_votes.scene.arrangement import Part, box, column, line
from nine_votes.scene.layout import Box, Point
from nine_votes.scene.page import LEADING, Page, Press
from nine_votes.scene.pieces import Align, Face, TextStyle
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.briefing import PrivateCardScreen
from nine_votes.scene.screens.offering import OFFERING_KEYS, OfferingScreen, item
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.text import stacked
from nine_votes.scene.theme import GREYED, INK, MIST, PAPER, WALL_FOOT, WHITE
from nine_votes.scene.widgets.button import Choice, button, focus_ring, panel, segments
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.sitting.steps import Holder
from nine_votes.views.briefing import PrivateCard, briefing
from nine_votes.views.floor import GroupView, delegation, grouped, offers

RAIL = 400.0
GAP = 44.0
PLACARD = 232.0
FLAG = (136.0, 102.0)
BUTTON = 60.0
SMALL = 24.0
QUIET = TextStyle(Face.SANS, SMALL, MIST, WALL_FOOT)
PLACARD_NAME = TextStyle(Face.SERIF, 34, INK, PAPER)

HELD_BY = Cases("seat-held-by", (Holder.PERSON, Holder.PLACARD))
"""Who may act for a seat at this machine."""


class SeatScreen(OfferingScreen):
    help = (*OFFERING_KEYS, *key_rows("seat-help", "card"))

    def __init__(self, around: Surroundings, proceedings: Proceedings, seat: str) -> None:
        """`seat` is a seat code, or the name of a guest."""
        super().__init__(around, proceedings, seat)
        self.card = self._private_card()
        self.look_again()

    def offered(self) -> tuple[GroupView, ...]:
        return grouped(offers(self.proceedings.meeting, self.seat))

    def look_again(self) -> None:
        course = self.proceedings.sitting.course
        self.view = delegation(course, self.seat, self.around.drawn)

    def compose(self, page: Page) -> None:
        rail, right = self.ground(page).cut_start(RAIL, GAP)
        self._rail(page, rail)
        heading = line(self.view.heading, TextStyle(Face.SERIF, 40, WHITE, WALL_FOOT))
        right = column(heading, 10).over(page, right)
        adjourned = self.proceedings.meeting.phase is Phase.ADJOURNED
        self.listing(page, right, say("seat-over") if adjourned else say("seat-nothing-to-do"))

    def show_card(self) -> Turn:
        hidden = self.around.settings.hide_cards
        return Push(PrivateCardScreen(self.card, covered=hidden)) if self.card else None

    def _private_card(self) -> PrivateCard | None:
        scenario = self.proceedings.sitting.course.scenario
        return briefing(scenario, self.around.roster, self.around.drawn, ()).cards.get(self.seat)

    def hand_over(self, chosen: str) -> Turn:
        holder = Holder(chosen)
        if holder is not self.view.holder:
            self.proceedings.hand_over(self.seat, holder)
            self.refusal = self.proceedings.refusal
        self.look_again()
        return None

    def turn_to(self, number: int) -> Turn:
        before = [len(group.offers) for group in self.groups[:number]]
        start = sum(before)
        self.scroll.top = start + len(before)
        offered = self.groups[number].offers
        usable = (i for i, offer in enumerate(offered) if not offer.objection)
        self.focused = item(start + next(usable, 0))
        return None

    def _rail(self, page: Page, room: Box) -> None:
        room = room.cut_top(self._placard(page, room._replace(h=PLACARD)) - room.y)[1]
        room = self._holder().over(page, room) if self.view.holder else room.cut_top(12)[1]
        objection = "" if self.card else say("briefing-no-card")
        card = Press("card", *with_key("seat-card"), does=self.show_card, objection=objection)
        close = Press("back", *with_key("draft-back"), does=Pop)
        room = column(box(button, card, high=BUTTON), 24).over(page, room)
        room = column(20, box(button, close, high=BUTTON)).under(page, room)
        self._contents(page, room)

    def _placard(self, page: Page, box: Box) -> float:
        view = self.view
        page.add([panel(box, PAPER, INK)])
        (w, h), top = FLAG, box.y + 18
        if view.seat.code:
            flag = Box.around(Point(box.centre.x, top + h / 2), w, h)
            page.add(flag_pieces(view.seat, flag))
            top = flag.bottom + 6
        place = Box(box.x + 16, top, box.w - 32, box.bottom - 10 - top)
        size, lines = page.set(view.seat.name, place.w, place.h, PLACARD_NAME, 22)
        style = PLACARD_NAME._replace(size=size)
        page.add(stacked(lines, place, size * 1.1, style))
        under = Box(box.x, box.bottom + 6, box.w, page.size(SMALL) * LEADING)
        page.line(view.standing, under, QUIET, Align.MIDDLE)
        return under.bottom + 12

    def _holder(self) -> Part:
        """Return who acts for the seat; a house delegation's seat can be taken over too."""
        labels = [(holder, HELD_BY(holder)) for holder in (Holder.PERSON, Holder.PLACARD)]
        holders = Choice("holder", labels, self.view.holder or "", self.hand_over)
        return column(
            line(say("seat-acted-for"), QUIET), 4, box(segments, holders, high=BUTTON), 16
        )

    def _contents(self, page: Page, box: Box) -> None:
        high = min(page.size(SMALL) * 1.5, box.h / max(1, len(self.groups)))
        for i, group in enumerate(self.groups):
            place, box = box.cut_top(high - 2, 2)
            it = Press(f"group={i}", group.heading, does=partial(self.turn_to, i))
            _heading(page, place, it, usable=group.usable)


def _heading(page: Page, box: Box, press: Press, *, usable: bool) -> None:
    page.press(press, box)
    lit = page.lit(press.control)
    style = TextStyle(Face.NARROW, SMALL, WHITE if lit else MIST if usable else GREYED, WALL_FOOT)
    page.line(press.label, box.inset(8), style)
    page.add(focus_ring(box.grown(-8), page.on(press.control)))
