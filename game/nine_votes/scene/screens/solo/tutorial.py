"""The first minutes: a vote of one's own, and then three votes to predict."""

from collections.abc import Callable, Iterator, Sequence
from enum import Enum, auto
from functools import partial

from nine_votes.council.messages import Said, say, with_key
from nine_votes.council.voting import VOTES, Vote
from nine_votes.scene.arrangement import box, column, line, row
from nine_votes.scene.layout import MIDDLE, Box, Layout, Point, layout
from nine_votes.scene.page import LEADING, Page, Press
from nine_votes.scene.parts import centred
from nine_votes.scene.pieces import Align, Control, Face, Kind, TextStyle
from nine_votes.scene.screens.chamber import furnish, row_of_buttons
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.screen import Replace, Screen, Turn
from nine_votes.scene.surroundings import Motion, Surroundings
from nine_votes.scene.theme import WHITE
from nine_votes.scene.widgets.button import button, button_row, choice_button
from nine_votes.scene.widgets.tally import Bar
from nine_votes.views.chamber import ChamberView, Mark
from nine_votes.views.tutorial import (
    Guess,
    Prediction,
    Upshot,
    asked_view,
    fared,
    first_told,
    first_view,
    first_vote,
    frame,
    predictions,
    shown_view,
    told_view,
    votes_needed,
)
from nine_votes.views.voting import bar_of

STRIP = 1180.0
CRISIS, STANDS = TextStyle(Face.SANS, 28, WHITE), TextStyle(Face.STRONG, 26, WHITE)
QUESTION = TextStyle(Face.SERIF, 42, WHITE)

SHOW_ALL = with_key("solo-show-all")
NEXT = with_key("solo-go-on")
CHOOSE_A_CASE = with_key("solo-choose-a-case")
SKIP = with_key("solo-skip")
GUESSES = (
    with_key("solo-guess-adopted"),
    with_key("solo-guess-too-few"),
    with_key("solo-guess-blocked"),
)


class Step(Enum):
    CASTING = auto()
    PREDICTING = auto()
    SHOWING = auto()
    TOLD = auto()


class TutorialScreen(Form):
    """A first vote within a minute, and the three that fix the rule; all of it can be skipped."""

    help = (
        (say("solo-help-cast"), say("solo-help-cast.does")),
        (say("solo-help-guess"), say("solo-help-guess.does")),
        (say("solo-show-all.key"), say("solo-help-show-all")),
        (say("solo-skip.key"), say("solo-help-skip")),
    )

    def __init__(self, around: Surroundings, seed: int, onward: Callable[[], Screen]) -> None:
        """`seed` draws whose seat it is; `onward` leads to the cases."""
        super().__init__()
        self.around, self.onward = around, onward
        self.opening = first_vote(around.roster, seed)
        self.votes: tuple[Prediction, ...] = predictions(around.roster, seed)
        self.step, self.number = Step.CASTING, 0
        self.told: Upshot | None = None
        self.said: Said = ""
        self.shown, self.motion = 0, Motion()

    @property
    def prediction(self) -> Prediction:
        return self.votes[self.number - 1]

    @property
    def last(self) -> bool:
        return self.number == len(self.votes)

    def compose(self, page: Page) -> None:
        place = layout(self.opening.council.size, page.height)
        if self.step is Step.CASTING:
            self._casting(page, place)
        else:
            furnish(page, self.chamber)
        if self.step is Step.PREDICTING:
            self._guesses(page, place)
        button_row(page, row_of_buttons(place), list(self._presses()))
        page.each(Kind.CHOICE, self.choose)
        page.each(Kind.SEAT, lambda _seat: self._turn(self.step))

    @property
    def chamber(self) -> ChamberView:
        drawn = self.around.drawn
        if self.step is Step.PREDICTING:
            return asked_view(self.prediction, self.number, drawn)
        if self.step is Step.SHOWING:
            return shown_view(self.prediction, self.number, self.shown, drawn)
        return self._told(self.told or first_told(self.opening, Vote.ABSTAINING))

    def _told(self, told_now: Upshot) -> ChamberView:
        council, drawn = self.opening.council, self.around.drawn
        first, further = say("solo-first-vote"), say("solo-prediction", number=self.number)
        title = further if self.number else first
        own = "" if self.number else self.opening.seat
        return told_view(frame(council, drawn, title, own), council, told_now, self.said)

    def _casting(self, page: Page, place: Layout) -> None:
        first, view = self.opening, first_view(self.opening, self.around.drawn)
        furnish(page, view)
        marks = tuple(seat.mark for seat in view.seats)
        crisis = Box(MIDDLE - 480, place.rows.heading - 34, 960, 184 + 70 * place.room)
        end = page.prose(say("tutorial-crisis"), crisis, CRISIS, Align.MIDDLE, 24) + 8
        stands = line(say("tutorial-stands"), STANDS, Align.MIDDLE, least=24)
        asked = line(first.asked, QUESTION, Align.MIDDLE, least=28)
        votes = row(*(box(choice_button, vote) for vote in VOTES[:3]), gap=14)
        column(
            *(centred(stands, 1120), box(_bar, marks, votes_needed(first.council), high=140)),
            *(asked.sized(high=page.size(40) * LEADING), 8, votes.sized(high=76)),
        ).put(page, Box(MIDDLE - STRIP / 2, end, STRIP, page.height - end))

    @staticmethod
    def _guesses(page: Page, place: Layout) -> None:
        top = place.rows.bar - 34
        asked = place.inside(top, top + page.size(40) * LEADING)
        page.line(say("tutorial-asked"), asked, QUESTION, Align.MIDDLE, least=30)
        guesses = zip(Guess, GUESSES, strict=True)
        presses = [Press(guess, *label, kind=Kind.CHOICE) for guess, label in guesses]
        strip = Box(MIDDLE - STRIP / 2, asked.bottom + 14, STRIP, 92)
        row(*(box(button, it) for it in presses), gap=16).put(page, strip)

    def first(self, page: Page) -> Control | None:
        choices = (t.control for t in page.targets if t.control.kind is Kind.CHOICE)
        return page.primary or next(choices, None) or super().first(page)

    def _presses(self) -> Iterator[Press]:
        if self.step is Step.SHOWING:
            yield Press("all", *SHOW_ALL, primary=True, does=partial(self._turn, Step.TOLD))
        elif self.step is Step.TOLD:
            label = CHOOSE_A_CASE if self.last else NEXT
            yield Press("next", *label, primary=True, does=self.go_on)
        if not (self.step is Step.TOLD and self.last):
            yield Press("skip", *SKIP, does=self.skip)

    @property
    def moving(self) -> bool:
        return self.step is Step.SHOWING

    def tick(self, milliseconds: float) -> bool:
        if self.step is not Step.SHOWING:
            return False
        due = self.motion.due(milliseconds, self.opening.council.size, self.around.pace)
        if due:
            self.shown += due
            self.around.play("reveal")
        if self.shown >= self.opening.council.size:
            self.step, self.focused = Step.TOLD, None
        return bool(due)

    def skip(self) -> Turn:
        return Replace(self.onward())

    def go_on(self) -> Turn:
        if self.last:
            return self.skip()
        self.number, self.said = self.number + 1, ""
        return self._turn(Step.PREDICTING)

    def choose(self, choice: str) -> Turn:
        self.around.play("gavel")
        if self.step is Step.CASTING:
            self.told = first_told(self.opening, Vote(choice))
            return self._turn(Step.TOLD)
        self.said = fared(self.prediction, Guess(choice))
        self.told, self.shown, self.motion.waited = self.prediction.told, 0, 0.0
        return self._turn(Step.SHOWING)

    def _turn(self, step: Step) -> Turn:
        self.step, self.focused = step, None
        return None


def _bar(page: Page, box: Box, marks: Sequence[Mark | None], needed: int) -> None:
    bar = Bar(bar_of(marks), needed, Point(MIDDLE, box.y + 62))
    page.add([*bar.pieces(), bar.label(say("chamber-needed", required=needed), box.y + 118)])
