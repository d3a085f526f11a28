"""A class at the window of a sitting: what it does there, and what is on the wall."""

from nine_votes.council.meeting import Meeting
from nine_votes.scene.layout import Frame
from nine_votes.scene.pieces import Kind
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.screen import Canvas
from nine_votes.scene.screens.sitting import SittingScreen
from nine_votes.scene.surroundings import Surroundings, Way
from nine_votes.ui.painter import Lettering
from nine_votes.views.chamber import Command, FloorView, Mark
from nine_votes.views.stages import Stage
from nine_votes.words.resolver import in_words
from tests.ui.hands import Ground, Hands

FOUNDING = "dprk-panel-2024"
VOTES = "fbfffffffafffff"
"""The votes of 28 March 2024 in English alphabetical order, by their keys."""

BY_KEY = {"f": "in_favour", "a": "against", "b": "abstaining", "n": "not_participating"}
TO_THE_VOTE = ("the agenda", "the draft", "the debate", "statements", "put to the vote")
"""The President's steps up to the vote of the founding case."""

FRAME = Frame.of(1920, 1080)
USUAL = Canvas(FRAME, Lettering(FRAME.scale))


class ClassAtTheWindow(Hands):
    """Someone who leads a sitting at a real window."""

    def __init__(self, proceedings: Proceedings, around: Surroundings, way: Way) -> None:
        self.sitting = SittingScreen(around, proceedings, way)
        super().__init__(lambda: self.sitting, around)

    def stage(self) -> Stage:
        return self.sitting.wall.stage

    @property
    def heading(self) -> str:
        view = self.sitting.view
        return in_words(view.floor.heading if view.floor else view.heading)

    @property
    def floor(self) -> FloorView:
        assert self.sitting.view.floor
        return self.sitting.view.floor

    @property
    def meeting(self) -> Meeting:
        return self.sitting.meeting

    @property
    def marks(self) -> list[Mark | None]:
        return [seat.mark for seat in self.sitting.view.seats]

    @property
    def cast(self) -> list[str | None]:
        """How each seat has voted so far, as the law knows it."""
        return (
            [vote and vote.value for vote in self.meeting.poll.votes] if self.meeting.poll else []
        )

    @property
    def left(self) -> bool:
        return isinstance(self.screen, Ground)

    def to_the_vote(self) -> None:
        self.keys(*["return"] * len(TO_THE_VOTE))

    def do(self, move: Command) -> None:
        self.click(Kind.ACTION, move)
