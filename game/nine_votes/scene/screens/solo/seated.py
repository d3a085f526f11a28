"""What every screen within a negotiation knows: the sitting, and how it is to be seen."""

from abc import ABC
from collections.abc import Callable, Mapping
from typing import TypeAlias

from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Screen, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.sitting.course import Course
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.views.chamber import SeatView
from nine_votes.views.floor import delegations
from nine_votes.views.negotiation import NegotiationView, negotiation_view

Again: TypeAlias = Callable[[Negotiation, str], Turn]


class NoNegotiationError(ValueError):
    """A screen of a negotiation was opened on a sitting that has none."""


class Talks:
    """A negotiation at the window: the sitting, and its view, made anew once it has gone on."""

    def __init__(
        self,
        around: Surroundings,
        proceedings: Proceedings,
        again: Again,
        others: Callable[[], Screen],
    ) -> None:
        """Go on with a sitting in which a negotiation has begun.

        `again` leads into the same game once more, with a red line left out where one is named;
        `others` returns the screen of all cases, which lies under the table.
        """
        self.around, self.proceedings, self.again = around, proceedings, again
        self.others = others
        self._seen: tuple[Course, NegotiationView] | None = None

    @property
    def course(self) -> Course:
        return self.proceedings.sitting.course

    @property
    def negotiation(self) -> Negotiation:
        found = self.course.negotiation
        if found is None:
            raise NoNegotiationError
        return found

    @property
    def seats(self) -> Mapping[str, SeatView]:
        seats = delegations(self.course.meeting, self.around.drawn)
        return {seat.code: seat for seat in seats}

    @property
    def view(self) -> NegotiationView:
        if self._seen is None or self._seen[0] is not self.course:
            self._seen = (self.course, negotiation_view(self.course))
        return self._seen[1]


class SeatedScreen(Form, ABC):
    def __init__(self, talks: Talks) -> None:
        super().__init__()
        self.talks, self.around, self.proceedings = talks, talks.around, talks.proceedings

    @property
    def negotiation(self) -> Negotiation:
        return self.talks.negotiation

    @property
    def view(self) -> NegotiationView:
        return self.talks.view
