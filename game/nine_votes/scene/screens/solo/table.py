"""The table during the talks: who would vote how, both hurdles, the draft, and what can be done."""

from abc import ABC, abstractmethod
from collections.abc import Iterator

from nine_votes.phrases import solo as words, window
from nine_votes.scene.boxes import Box
from nine_votes.scene.layout import MARGIN, MIDDLE, WIDTH, Layout, layout
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Control, Face, Kind, TextStyle
from nine_votes.scene.press import Press
from nine_votes.scene.screens.motion import Motion
from nine_votes.scene.screens.solo import furniture
from nine_votes.scene.screens.solo.seated import SeatedScreen, Talks
from nine_votes.scene.screens.writing import one_line
from nine_votes.scene.theme import MIST
from nine_votes.scene.widgets.button import button_row
from nine_votes.scene.widgets.wall import backdrop
from nine_votes.scene.widgets.wording_strip import Detail
from nine_votes.views.chamber import SeatView
from nine_votes.views.negotiation import Awaited
from nine_votes.views.negotiation_drawer import drawer
from nine_votes.views.negotiation_text import ClauseCard, WordingCard
from nine_votes.views.seat import delegations

CLOCK = Control(Kind.BUTTON, "clock")
BUTTON = 56.0
ROOM = 1200.0
LONGEST = 220
"""Letters that have room under the buttons."""


class TableScreen(SeatedScreen, ABC):
    """What is to be seen of the talks; `opened` is the clause whose wordings are looked at.

    A `warning` is told until the next key.
    """

    def __init__(self, talks: Talks) -> None:
        """Sit down at the table."""
        super().__init__(talks)
        self.motion, self.opened, self.warning = Motion(), "", ""

    @property
    def seats(self) -> tuple[SeatView, ...]:
        """The seats round the table."""
        return delegations(self.talks.course.meeting, self.around.drawn)

    @property
    def clause(self) -> ClauseCard | None:
        """The clause that is open."""
        return next((card for card in self.view.clauses if card.id == self.opened), None)

    @property
    def called(self) -> bool:
        """Whether the text was put to the vote by another, and the own vote is awaited."""
        return self.view.awaited is Awaited.CALLED

    def wording(self, option: str) -> WordingCard | None:
        """Return a wording of the clause that is open."""
        wordings = self.clause.wordings if self.clause else ()
        return next((each for each in wordings if each.option == option), None)

    @property
    def looked_at(self) -> WordingCard | None:
        """The wording that the pointer or the focus is on."""
        for control in (self.pointed, self.focused):
            if control and control.kind is Kind.CHOICE:
                return self.wording(control.name)
        return None

    def compose(self, page: Page) -> None:
        """Lay the table, what is known of everybody, the draft, and what can be done."""
        place = layout(len(self.seats), page.height)
        page.backdrop = backdrop(place, page.margin)
        view = self.view
        self._corners(page, place)
        told, looked_at = {each.code: each for each in view.seats}, self.looked_at
        moved = {e.code: e.direction for e in looked_at.effects} if looked_at else {}
        with page.unmirrored():
            furniture.forecasts(page, place, self.seats, told, (moved, self.motion.lifts))
        top = furniture.hurdles(page, place, view.seats, view.hurdles)
        foot = furniture.foot(place, page.height)
        room = Box(MIDDLE - ROOM / 2, top, ROOM, foot.y - 16 - top)
        if self.called:
            furniture.ballot(page, place, room, self._ballot())
        elif self.clause:
            furniture.wordings(page, place, room, self.clause.wordings, self._detail())
        else:
            furniture.clauses(page, place, room, view.clauses)
        button_row(page, foot, list(self.presses()))
        text, warned = self._told()
        furniture.told(page, foot, place.rows.hint - 20, text, warning=warned)
        said = words.hint(view.about, view.seed)
        hint = Box(MARGIN, place.rows.hint - 17, WIDTH - 2 * MARGIN, 34)
        one_line(page, said, hint, TextStyle(Face.SANS, 24, MIST))

    def _corners(self, page: Page, place: Layout) -> None:
        """Put what is negotiated on the left, and the time on the right."""
        view, draft = self.view, self.negotiation.case.drafts[self.negotiation.state.text.draft]
        furniture.header(page, place, draft.symbol or "", view.title, view.sponsors)
        furniture.clock(page, place, CLOCK, view.clock, view.resources)

    def _detail(self) -> Detail:
        looked_at = self.looked_at
        if looked_at is None:
            return Detail(words.LOOK_AT_ONE)
        note = words.wording_note(
            looked_at.chosen, looked_at.tabled, looked_at.worth, looked_at.tally
        )
        return Detail(note, _moved(looked_at, 1), _moved(looked_at, -1), looked_at.warning)

    def _ballot(self) -> furniture.Ballot:
        seat = self.negotiation.seat
        asked = window.how_does(seat, self.negotiation.case.council, voted=False)
        called = self.view.log[-1].lines[-1:]
        pledge = self.view.resources.promises[-1:] if self.negotiation.state.pledge else ()
        return furniture.Ballot(" ".join(called), asked, pledge)

    @abstractmethod
    def presses(self) -> Iterator[Press]:
        """Yield the buttons under the table."""

    def _told(self) -> tuple[str, bool]:
        """Return what is said under the buttons, and whether it warns."""
        if self.warning:
            return self.warning, True
        for control in (self.pointed, self.focused):
            if control and control.kind is Kind.SEAT:
                return self._said_of(control.name), False
        return "" if self.clause or self.called else self._lately(), False

    def _said_of(self, code: str) -> str:
        """Return why a seat would vote so, as far as that is seen and there is room to say it."""
        view = drawer(self.negotiation, code)
        said = view.sentence if len(view.sentence) <= LONGEST else view.seat.sentence
        notes = words.noted("; ".join(view.seat.notes))
        return said if len(said) + len(notes) > LONGEST else f"{said} {notes}".strip()

    def _lately(self) -> str:
        """Return what the last move led to, or before the first what weighs on a vote."""
        last = self.view.log[-1]
        if self.negotiation.moves:
            return " ".join(last.lines) or words.nothing_came(last.move)
        clock = self.view.clock
        return " ".join(filter(None, (clock.not_consulted, clock.rushed)))

    @property
    def moving(self) -> bool:
        """Whether a card still rises or falls."""
        return not self.motion.rests(self._lifted())

    def tick(self, milliseconds: float) -> bool:
        """Let cards rise and fall."""
        return self.motion.go(self._lifted(), milliseconds, self.around.pace)

    def _lifted(self) -> set[str]:
        return {c.name for c in (self.pointed, self.focused) if c and c.kind is Kind.SEAT}

    def first(self, page: Page) -> Control | None:
        """Return what the focus is on at first: the draft, where nothing can be spent by chance."""
        kinds = (Kind.CHOICE, Kind.ITEM)
        inside = (t.control for t in page.targets if t.control.kind in kinds and not t.objection)
        return page.primary or next(inside, None) or super().first(page)


def _moved(wording: WordingCard, way: int) -> str:
    effects = (e for e in wording.effects if e.direction == way)
    return words.moved((e.name, e.points, e.change) for e in effects)
