"""What a delegation may do now, who acts for it, and its private card."""

from nine_votes.council.meeting import Phase
from nine_votes.phrases import briefing as cards, seated as words
from nine_votes.scene.boxes import Box, Point
from nine_votes.scene.page import LEADING, Page
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.offering import BACK, OfferingScreen, item
from nine_votes.scene.screens.private_card import PrivateCardScreen
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.text import stacked
from nine_votes.scene.theme import GREYED, INK, MIST, PAPER, WALL_FOOT, WHITE
from nine_votes.scene.widgets.button import button, focus_ring, old_press
from nine_votes.scene.widgets.seat import flag_pieces
from nine_votes.scene.widgets.sheet import panel
from nine_votes.scene.widgets.toggle import segments
from nine_votes.sitting.steps import Holder
from nine_votes.views.briefing import PrivateCard, briefing
from nine_votes.views.chamber import SeatView
from nine_votes.views.floor import offers
from nine_votes.views.seat import GroupView, delegation, grouped

CARD = Control(Kind.BUTTON, "card")
HOLDER, GROUP = "holder", "group"

RAIL = 400.0
GAP = 44.0
PLACARD = 232.0
FLAG = (136.0, 102.0)
BUTTON = 60.0
SMALL = 24.0
PLACARD_NAME = TextStyle(Face.SERIF, 34, INK, PAPER)


class SeatScreen(OfferingScreen):
    """A seat, or a guest, and what lies in its hands."""

    help = words.SEAT_KEYS

    def __init__(self, around: Surroundings, proceedings: Proceedings, seat: str) -> None:
        """`seat` is a seat code, or the name of a guest."""
        super().__init__(around, proceedings, seat)
        self.card = self._private_card()
        self.look_again()

    def offered(self) -> tuple[GroupView, ...]:
        """Return all that the seat may do, and what it would look for."""
        return grouped(offers(self.proceedings.meeting, self.seat))

    def look_again(self) -> None:
        """Take note of who the seat is now."""
        course = self.proceedings.sitting.course
        self.view = delegation(course, self.seat, self.around.drawn)

    def compose(self, page: Page) -> None:
        """Lay the panel: the seat at the left, what it may do beside it."""
        box = self.ground(page)
        self._rail(page, box._replace(w=RAIL))
        right = Box(box.x + RAIL + GAP, box.y, box.w - RAIL - GAP, box.h)
        heading = Box(right.x, right.y, right.w, page.size(40) * LEADING)
        page.line(self.view.heading, heading, TextStyle(Face.SERIF, 40, WHITE, WALL_FOOT))
        adjourned = self.proceedings.meeting.phase is Phase.ADJOURNED
        nothing = words.OVER if adjourned else words.NOTHING_TO_DO
        top = heading.bottom + 10
        self.listing(page, Box(right.x, top, right.w, right.bottom - top), nothing)

    def activate(self, control: Control) -> Turn:
        """Do what a control is for."""
        name, _, chosen = control.name.partition("=")
        if control == CARD and self.card:
            hidden = self.around.settings.hide_cards
            return Push(PrivateCardScreen(self.card, covered=hidden))
        if name == HOLDER:
            return self._hand_over(Holder(chosen))
        if name == GROUP:
            self._turn_to(int(chosen))
            return None
        return Pop() if control == BACK else super().activate(control)

    def _private_card(self) -> PrivateCard | None:
        scenario = self.proceedings.sitting.course.scenario
        return briefing(scenario, self.around.roster, self.around.drawn, ()).cards.get(self.seat)

    def _hand_over(self, holder: Holder) -> Turn:
        if holder is not self.view.holder:
            self.proceedings.hand_over(self.seat, holder)
            self.refusal = self.proceedings.refusal
        self.look_again()
        return None

    def _turn_to(self, number: int) -> None:
        """Scroll to a group, and put the focus on the first in it that is in order."""
        before = [len(group.offers) for group in self.groups[:number]]
        start = sum(before)
        self.scroll.top = start + len(before)
        offered = self.groups[number].offers
        usable = (i for i, offer in enumerate(offered) if not offer.objection)
        self.focused = item(start + next(usable, 0))

    def _rail(self, page: Page, box: Box) -> None:
        """Put who the seat is, who acts for it, its card, the groups and the way back."""
        top = self._placard(page, box._replace(h=PLACARD))
        top = self._holder(page, box._replace(y=top)) if self.view.holder else top + 12
        objection = "" if self.card else cards.NO_CARD
        place = Box(box.x, top, box.w, BUTTON)
        button(page, place, old_press(CARD, *words.CARD, objection=objection))
        foot = Box(box.x, box.bottom - BUTTON, box.w, BUTTON)
        button(page, foot, old_press(BACK, *words.CLOSE))
        between = Box(box.x, place.bottom + 24, box.w, foot.y - 20 - place.bottom - 24)
        self._contents(page, between)

    def _placard(self, page: Page, box: Box) -> float:
        view = self.view
        page.add([panel(box, PAPER, INK)])
        (w, h), top = FLAG, box.y + 18
        if view.code:
            flag = Box.around(Point(box.centre.x, top + h / 2), w, h)
            page.add(flag_pieces(SeatView(view.code, view.name, view.flag), flag))
            top = flag.bottom + 6
        place = Box(box.x + 16, top, box.w - 32, box.bottom - 10 - top)
        size, lines = page.set(view.name, place.w, place.h, PLACARD_NAME, 22)
        style = PLACARD_NAME._replace(size=size)
        page.add(stacked(lines, place, size * 1.1, style))
        under = Box(box.x, box.bottom + 6, box.w, page.size(SMALL) * LEADING)
        style = TextStyle(Face.SANS, SMALL, MIST, WALL_FOOT)
        page.line(view.standing, under, style, Align.MIDDLE)
        return under.bottom + 12

    def _holder(self, page: Page, box: Box) -> float:
        """Put who acts for the seat; a house delegation's seat can be taken over too."""
        label = box._replace(h=page.size(SMALL) * LEADING)
        page.line(words.ACTED_FOR, label, TextStyle(Face.SANS, SMALL, MIST, WALL_FOOT))
        strip = Box(box.x, label.bottom + 4, box.w, BUTTON)
        labels = [(holder.value, words.HOLDERS[holder]) for holder in words.HOLDERS]
        segments(page, HOLDER, strip, labels, self.view.holder or "")
        return strip.bottom + 16

    def _contents(self, page: Page, box: Box) -> None:
        """Put the headings of the groups, each leading to its place in the list."""
        high = min(page.size(SMALL) * 1.5, box.h / max(1, len(self.groups)))
        for i, group in enumerate(self.groups):
            _heading(page, Box(box.x, box.y + i * high, box.w, high - 2), i, group)


def _heading(page: Page, box: Box, number: int, group: GroupView) -> None:
    control = Control(Kind.BUTTON, f"{GROUP}={number}")
    page.target(control, box)
    colour = WHITE if page.lit(control) else MIST if group.usable else GREYED
    line = Box(box.x + 8, box.y, box.w - 16, box.h)
    page.line(group.heading, line, TextStyle(Face.NARROW, SMALL, colour, WALL_FOOT))
    page.add(focus_ring(box.grown(-8), page.on(control)))
