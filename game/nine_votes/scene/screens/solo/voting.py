"""The end of the talks: votes shown one by one, then why, then what follows, then looking back."""

from collections.abc import Callable, Iterator
from time import monotonic
from typing import TypeAlias

from nine_votes.council.messages import say, with_key
from nine_votes.delegations import moves as to
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Kind
from nine_votes.scene.screens.chamber import furnish
from nine_votes.scene.screens.following import Following
from nine_votes.scene.screens.screen import Pop, Push, Replace, Reset, Screen, Turn
from nine_votes.scene.screens.solo.looking_back import LookingBackScreen, ReasonsScreen
from nine_votes.scene.screens.solo.paper import Send
from nine_votes.scene.screens.solo.seated import SeatedScreen, Talks
from nine_votes.views.chamber import ActionView, ChamberView, Command, FloorView, SeatView
from nine_votes.views.negotiation import Awaited
from nine_votes.views.negotiation_vote import ended_view
from nine_votes.views.sitting import sitting_view
from nine_votes.views.stages import Stage, just_taken
from nine_votes.words.resolver import in_words

Table: TypeAlias = Callable[[Talks], Screen]

SHOW_ALL = with_key("solo-show-all")
WHY = with_key("solo-why")
TALK_ON = with_key("solo-talk-on")
END_HERE = with_key("solo-end-here")
LOOK_BACK = with_key("solo-look-back")


class VotingScreen(SeatedScreen):
    """The chamber at the vote; the house holds the meeting, step by step, through the journal."""

    help = (
        (say("solo-show-all.key"), say("solo-help-show-all")),
        (say("solo-go-on.key"), say("solo-help-on")),
    )

    def __init__(self, talks: Talks, table: Table) -> None:
        """Let the house go on to the first vote; `table` leads back to talks that go on."""
        super().__init__(talks)
        self.table = table
        self.wall = Following(talks.around, talks.course, monotonic, private=False)
        self.follows = not (just_taken(talks.course) or self._next_vote())
        self.voted: tuple[SeatView, ...] = ()
        self.leaving = False

    def _next_vote(self) -> bool:
        """Let the house act up to the close of the next vote; say whether there was one."""
        found = False
        while not found and self.proceedings.let_house_act():
            found = just_taken(self.talks.course) is not None
        self.wall.follow(self.talks.course)
        return found

    @property
    def chamber(self) -> ChamberView:
        glance = self.wall.glance(warning=in_words(say("solo-leaving")) if self.leaving else "")
        view = sitting_view(self.talks.course, glance, self.around.drawn)
        seated = view._replace(
            actions=tuple(self._actions()), choices=(), hint=in_words(say("solo-voting-hint"))
        )
        if not self.follows:
            return seated
        return seated._replace(phase=None, floor=self._floor(), seats=self.voted or seated.seats)

    def _floor(self) -> FloorView:
        ended = ended_view(self.negotiation, self.talks.course.scenario)
        told = tuple(in_words(it) for it in (ended.follows, ended.afterwards) if it)
        dated = in_words(self.view.clock.day) if told else ""
        return FloorView(in_words(ended.heading), in_words(ended.line), body=told, dated=dated)

    def _actions(self) -> Iterator[ActionView]:
        if not self.follows and self.wall.stage is Stage.REVEAL:
            yield _action(Command.SHOW_ALL, SHOW_ALL, primary=True)
        elif not self.follows:
            yield _action(Command.NEXT, WHY, primary=True)
        elif self.view.awaited is Awaited.EXTENDED:
            yield _action(Command.MEETING, TALK_ON, primary=True)
            yield _action(Command.NEXT, END_HERE)
        else:
            yield _action(Command.NEXT, LOOK_BACK, primary=True)

    def compose(self, page: Page) -> None:
        furnish(page, self.chamber, self.wall.motion.lifts, self.wall.motion.fade)
        page.each(Kind.ACTION, self.do)
        page.each(Kind.SEAT, self.stay)

    @property
    def moving(self) -> bool:
        return not self.wall.rests(self._lifted())

    def tick(self, milliseconds: float) -> bool:
        return self.wall.tick(milliseconds, self._lifted())

    def _lifted(self) -> set[str]:
        codes = self.talks.course.meeting.council.codes
        seats = {c.name for c in (self.pointed, self.focused) if c and c.kind is Kind.SEAT}
        return seats & {*codes}

    def escape(self) -> Turn:
        """Leave, asked twice; the sitting goes on here when it is resumed."""
        if self.leaving:
            self.proceedings.sitting.close()
            return Pop()
        self.leaving = True
        return None

    def do(self, move: str) -> Turn:
        self.leaving = False
        if move == Command.SHOW_ALL:
            self.wall.show_all()
            return None
        if move == Command.MEETING:
            return self._talk_on()
        return Replace(LookingBackScreen(self.talks)) if self.follows else self._onward()

    def stay(self, _seat: str) -> Turn:
        self.leaving = False
        return None

    def _onward(self) -> Turn:
        self.voted = self.chamber.seats
        if self._next_vote():
            return None
        self.follows, self.focused = True, None
        return Push(ReasonsScreen(self.talks))

    def _talk_on(self) -> Turn:
        if not self.proceedings.move(to.GoOn()):
            return None
        return Reset((self.talks.others(), self.table(self.talks)))


def _action(command: Command, words: Send, *, primary: bool = False) -> ActionView:
    label, key = map(in_words, words)
    return ActionView(command, label, key, primary=primary)
