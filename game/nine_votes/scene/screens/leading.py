"""What leads a sitting on: the President's next step, the turning of the wall, and what it says."""

from abc import ABC
from collections.abc import Callable
from time import monotonic

from nine_votes.council.actions.chair import CloseVote
from nine_votes.council.meeting import Action, Meeting
from nine_votes.council.messages import Said, say
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.following import Following, missing_in
from nine_votes.scene.screens.form import Form
from nine_votes.scene.screens.overlays import debrief
from nine_votes.scene.screens.questions import PredictingScreen
from nine_votes.scene.screens.screen import Pop, Push, Turn
from nine_votes.scene.surroundings import Surroundings
from nine_votes.scene.ways import Way
from nine_votes.sitting.steps import Predicted
from nine_votes.views.exploring import votes_by_name
from nine_votes.views.floor import Offer, Wants, filled, next_step
from nine_votes.views.stages import ResultLeaf, Stage
from nine_votes.views.voting import still_to_vote

AHEAD = frozenset({Stage.AGENDA, Stage.DEBATE, Stage.BEFORE_THE_VOTE, Stage.VOTING, Stage.POLL})
"""The stages in which a vote is still ahead."""


class Leading(Form, ABC):
    """A sitting that is led on; every step is in the journal before it is shown.

    A `warning` is told until the next key, such as why a step was not taken. While an offer is
    `awaited`, the member is to be chosen that acts.
    """

    def __init__(
        self,
        around: Surroundings,
        proceedings: Proceedings,
        way: Way,
        now: Callable[[], float] = monotonic,
    ) -> None:
        """Show a sitting as it stands; `now` is a clock, in seconds."""
        super().__init__()
        self.around, self.proceedings, self.way = around, proceedings, way
        course, private = proceedings.sitting.course, way is Way.PASS
        self.wall = Following(around, course, now, private=private)
        self.warning: Said = ""
        self.leaving = False
        self.awaited: Offer | None = None

    @property
    def meeting(self) -> Meeting:
        return self.proceedings.meeting

    def choose_way(self, way: str) -> Turn:
        """Have votes cast in another way; those that are in stay in."""
        self.way = Way(way)
        self.wall.private = self.way is Way.PASS
        self.wall.ask_next()
        self.focused = None
        return None

    def back(self) -> None:
        super().back()
        self.followed()

    def act(self, action: Action) -> None:
        self.tell(self.proceedings.act(action))

    def tell(self, done: bool) -> None:
        self.warning = "" if done else self.proceedings.refusal
        self.followed()

    def followed(self) -> None:
        """Have the wall follow what was done, here or on a screen over this one."""
        before = self.wall.course
        self.wall.follow(self.proceedings.sitting.course)
        if before is not self.wall.course:
            self.focused = None

    def next_step(self) -> Turn:
        """Take the President's next step; where it takes a member to act, ask which."""
        offer = next_step(self.meeting)
        if offer and offer.wants is Wants.SEAT:
            self.awaited, self.warning = offer, say("chamber-choose-a-member")
        elif offer:
            self.act(filled(offer, "") if offer.wants is Wants.REASON else offer.action)
        return None

    def close_vote(self) -> Turn:
        """Close the vote, or say who is missing and ask the first of them."""
        missing, poll = missing_in(self.meeting), self.meeting.poll
        if missing and poll and not poll.written:
            self.warning = still_to_vote(missing, self.meeting.council)
            self.wall.asked = next(iter(self.wall.waiting), "")
            self.focused = None
        else:
            self.act(CloseVote(self.meeting.chair))
        return None

    def show_all(self) -> Turn:
        self.wall.show_all()
        return None

    def show_what_follows(self) -> Turn:
        self.wall.leaf = ResultLeaf.FOLLOWS
        return None

    def turn_over(self) -> Turn:
        self.wall.leaf = ResultLeaf.PAST
        return None

    def look_back(self) -> Turn:
        screen = debrief(self.around, self.proceedings.sitting.course)
        self.warning = "" if screen else say("lesson-no-vote-yet")
        return Push(screen) if screen else None

    def predict(self) -> Turn:
        """Ask what the class thinks will become of the vote that comes next, or is being taken."""
        if self.wall.stage not in AHEAD:
            self.warning = say("predict-nothing")
            return None
        number = len(list(votes_by_name(self.proceedings.sitting.course)))

        def keep(said: Predicted) -> None:
            kept = self.proceedings.predict(said)
            self.warning = say("predict-kept") if kept else self.proceedings.refusal

        return Push(PredictingScreen(number, keep))

    def take_back(self) -> Turn:
        self.tell(self.proceedings.undo())
        return None

    def begin_meeting(self) -> Turn:
        self.tell(self.proceedings.begin_meeting())
        return None

    def leave(self) -> Turn:
        """Leave the sitting; it can be resumed."""
        self.proceedings.sitting.close()
        return Pop()
