"""The chamber over a sitting: keys, clicks and the clock take it from opening to adjournment."""

from collections.abc import Callable, Mapping
from functools import partial
from time import monotonic

from nine_votes.council.actions.chair import CloseVote, MarkSeat
from nine_votes.council.meeting import Action, Meeting, Phase
from nine_votes.council.members import the_member
from nine_votes.council.messages import Cases, Said, key_rows, say, with_key
from nine_votes.council.voting import Vote
from nine_votes.phrases.papers import as_typed
from nine_votes.scene.page import Page, Press
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.proceedings import Proceedings
from nine_votes.scene.screens.chamber import ALSO, NUMBERS, furnish, step_of
from nine_votes.scene.screens.debrief import DebriefScreen
from nine_votes.scene.screens.draft import DraftScreen
from nine_votes.scene.screens.following import Following, as_keyed, missing_in
from nine_votes.scene.screens.form import ARROWS, Form
from nine_votes.scene.screens.notices import ChoosingScreen
from nine_votes.scene.screens.open_table import OpenTableScreen, sit_under
from nine_votes.scene.screens.passing import PassingScreen
from nine_votes.scene.screens.questions import PredictingScreen, QuestionsScreen
from nine_votes.scene.screens.record import RecordPanel
from nine_votes.scene.screens.screen import Key, Pop, Push, Replace, Screen, Turn
from nine_votes.scene.screens.seat import SeatScreen
from nine_votes.scene.surroundings import IN_CLASS, Surroundings, Way
from nine_votes.sitting.course import Course
from nine_votes.sitting.steps import Predicted, When
from nine_votes.views.chamber import KEY, ActionView, ChamberView, Command
from nine_votes.views.debriefing import debriefed_course, explored, votes_by_name
from nine_votes.views.floor import Offer, Wants, filled, next_step
from nine_votes.views.sitting import sitting_view
from nine_votes.views.stages import ResultLeaf, Stage
from nine_votes.views.voting import still_to_vote
from nine_votes.words.resolver import in_words

WAY = Cases("chamber-way", IN_CLASS)
WAY_KEY = Cases("chamber-way", IN_CLASS, ".key")
WAY_ABOUT = Cases("chamber-way", IN_CLASS, ".about")
AS_IT_IS = with_key("chamber-as-it-is")


def ways(now: Way, choose: Callable[[str], Turn]) -> ChoosingScreen:
    """Return the question how votes are cast; the way that holds now is not among the answers."""
    others = [way for way in IN_CLASS if way is not now]
    answers = [Press(way, WAY(way), WAY_KEY(way), WAY_ABOUT(way)) for way in others]
    title, note = say("chamber-ways"), say("chamber-ways.note")
    return ChoosingScreen(title, note, answers, choose, AS_IT_IS)


def marks(proceedings: Proceedings, seat: str) -> ChoosingScreen:
    meeting = proceedings.meeting
    title = say("chamber-not-voted", who=the_member(seat, meeting.council))
    answers = [
        Press(Vote.ABSENT, *with_key("chamber-mark-absent")),
        Press(Vote.NOT_PARTICIPATING, *with_key("chamber-mark-not-participating")),
    ]

    def mark(value: str) -> Turn:
        proceedings.act(MarkSeat(meeting.chair, seat, Vote(value)))
        return None

    return ChoosingScreen(
        title, say("chamber-not-voted.note"), answers, mark, with_key("chamber-wait")
    )


def guests(around: Surroundings, proceedings: Proceedings) -> Screen | None:
    names = proceedings.meeting.guests
    if len(names) < 2:
        return SeatScreen(around, proceedings, names[0]) if names else None
    answers = [Press(name, as_typed(name), str(number)) for number, name in enumerate(names, 1)]

    def opened(name: str) -> Turn:
        return Replace(SeatScreen(around, proceedings, name))

    return ChoosingScreen(say("chamber-guests"), "", answers, opened, AS_IT_IS)


def exploring(around: Surroundings, course: Course) -> OpenTableScreen | None:
    """Return the votes of a sitting as tables, the last one turned to; None where there are none.

    Nothing that is changed there comes back into the sitting.
    """
    found = explored(course, around.drawn)
    if not found:
        return None
    settings, tables = zip(*found, strict=True)
    screen = OpenTableScreen(settings, tables, around.pace, around.roster)
    screen.turn_to(len(found) - 1)
    return screen


def debrief(around: Surroundings, course: Course) -> DebriefScreen | None:
    found = debriefed_course(course, around.drawn)
    return DebriefScreen(found, partial(sit_under, around.pace)) if found else None


def questions(proceedings: Proceedings) -> QuestionsScreen:
    """Return the questions of the lesson: after it, once a meeting is adjourned."""
    over = any(meeting.phase is Phase.ADJOURNED for meeting in proceedings.sitting.course.meetings)
    return QuestionsScreen(proceedings, When.AFTER if over else When.BEFORE)


AHEAD = frozenset({Stage.AGENDA, Stage.DEBATE, Stage.BEFORE_THE_VOTE, Stage.VOTING, Stage.POLL})
"""The stages in which a vote is still ahead."""


HIDDEN = (
    *(Command.WAY, Command.SEAT, Command.DRAFT, Command.RECORD, Command.PREDICT),
    *(Command.QUESTIONS, Command.GUESTS),
)
"""What can be done in every phase, though it has no button in each."""

TOLD = (
    *(Command.MARK, Command.WAY, Command.SEAT, Command.TAKE_BACK, Command.SHOW_ALL),
    *(Command.DRAFT, Command.RECORD, Command.PREDICT, Command.DEBRIEF, Command.QUESTIONS),
    Command.GUESTS,
)
DOES = Cases("chamber-do", (Command.NEXT, *TOLD), ".does")
"""What the list of keys tells of a command."""

WAY_HINT = Cases("chamber-hint", Way)

VOTING = frozenset({Stage.POLL, Stage.REVEAL})
"""The stages in which B is a vote, and nothing is debriefed."""


class SittingScreen(Form):
    """A sitting on the wall; every step is in the journal before it is shown.

    A `warning` is told until the next key, such as why a step was not taken. While an offer is
    `awaited`, the member is to be chosen that acts.
    """

    help = (
        (KEY(Command.NEXT), DOES(Command.NEXT)),
        *key_rows("chamber-help", "arrows", "votes"),
        *((KEY(command), DOES(command)) for command in TOLD),
    )

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

    @property
    def view(self) -> ChamberView:
        glance = self.wall.glance(WAY_HINT(self.way), self.warning)
        course, drawn = self.proceedings.sitting.course, self.around.drawn
        return sitting_view(course, glance, drawn, self.wall.clock)

    @property
    def moving(self) -> bool:
        return not self.wall.rests(self._lifted())

    def tick(self, milliseconds: float) -> bool:
        return self.wall.tick(milliseconds, self._lifted())

    def _lifted(self) -> set[str]:
        return {*self.seats_at_hand, self.wall.asked} & {*self.meeting.council.codes}

    def compose(self, page: Page) -> None:
        """Furnish the chamber; a key that a button shows does what the button does."""
        view = self.view
        if not self._enter_leads_on():
            view = view._replace(actions=tuple(map(_without_enter, view.actions)))
        furnish(page, view, self.wall.motion.lifts, self.wall.motion.fade)
        page.each(Kind.SEAT, self.choose)
        page.each(Kind.CHOICE, self.cast)
        page.each(Kind.ACTION, self.do)
        for move in HIDDEN:
            page.shortcut(in_words(KEY(move)), partial(self.do, move))
        if self.wall.stage not in VOTING:
            page.shortcut(in_words(KEY(Command.DEBRIEF)), self.look_back)
        for key, vote in NUMBERS.items():
            page.shortcut(key, partial(self.cast, vote))

    def _enter_leads_on(self) -> bool:
        """Say whether Enter takes the next step: not while it opens what is in focus."""
        if self.focused is None or self.focused.kind is Kind.SEAT:
            return self.focused is None or self._keying
        return self.focused.name in LEADING_ON

    @property
    def _keying(self) -> bool:
        asked = self.wall.asked
        return self.wall.stage is Stage.POLL and bool(asked) and self.wall.keyed(asked)

    def first(self, page: Page) -> Control | None:
        if self._keying:
            return Control(Kind.SEAT, self.wall.asked)
        return super().first(page)

    def press(self, key: Key) -> Turn:
        """Take a key; the arrows go round the table once a seat is chosen."""
        name = ALSO.get(key.name, key.name)
        if name != "escape":
            self.leaving, self.warning = False, ""
        beside = self._seat_beside(name)
        if beside:
            self.focused, turn = Control(Kind.SEAT, beside), None
        else:
            turn = super().press(key._replace(name=name))
        if self.wall.stage is Stage.POLL and self.focused and self.focused.kind is Kind.SEAT:
            self.wall.asked = self.focused.name
        return turn

    def _seat_beside(self, key: str) -> str:
        """Return the seat that an arrow leads to, round the table or up to its head, or nothing."""
        if self.focused is None or key not in ARROWS:
            return ""
        if self.focused.kind is Kind.SEAT:
            codes = self.meeting.council.codes
            here, head = codes.index(self.focused.name), codes.index(self.meeting.chair)
            return codes[(here + step_of(key, here, head, len(codes))) % len(codes)]
        up_from_below = key == "up" and self.focused.kind is Kind.ACTION
        return self.meeting.chair if up_from_below and self.wall.stage is not Stage.POLL else ""

    def click(self, control: Control | None) -> Turn:
        """Take a click; one beside all controls lets go of the seat that is chosen."""
        self.leaving, self.warning = False, ""
        if control is None:
            self._let_go()
        return super().click(control)

    def escape(self) -> Turn:
        """Let go of what is chosen; then, asked twice, leave the sitting, which can be resumed."""
        on_a_seat = self.focused is not None and self.focused.kind is Kind.SEAT
        if self.awaited or (on_a_seat and not self.wall.waiting):
            self._let_go()
            return None
        if self.leaving or self.wall.stage is Stage.ADJOURNED:
            return self.leave()
        self.leaving, self.warning = True, say("chamber-leaving")
        return None

    def _let_go(self) -> None:
        self.awaited, self.focused, self.warning = None, None, ""
        if self.wall.asked not in self.wall.waiting:
            self.wall.ask_next()

    def do(self, move: str) -> Turn:
        return DOING[Command(move)](self)

    def cast(self, vote: str) -> Turn:
        """Key the vote of the seat that is asked, where that is done here and now."""
        if self._keying:
            self.act(as_keyed(self.meeting, self.wall.asked, Vote(vote)))
        return None

    def choose(self, seat: str) -> Turn:
        if self.awaited:
            offer, self.awaited = self.awaited, None
            self.act(filled(offer, seat))
            return None
        if self.wall.stage is Stage.POLL:
            return self._choose_in_a_vote(seat)
        shown = self.wall.stage in {Stage.REVEAL, Stage.ADJOURNED}
        return None if shown else Push(SeatScreen(self.around, self.proceedings, seat))

    def _choose_in_a_vote(self, seat: str) -> Turn:
        """Ask a seat, or hand the laptop to it where it votes unseen."""
        if not self.wall.keyed(seat):
            return Push(PassingScreen(self.around, self.proceedings, seat))
        self.wall.asked = seat
        return None

    def open_seat(self) -> Turn:
        focused = self.focused
        seat = focused.name if focused and focused.kind is Kind.SEAT else self.wall.asked
        if seat not in self.meeting.council.codes:
            self.warning = say("chamber-choose-a-seat")
            return None
        return Push(SeatScreen(self.around, self.proceedings, seat))

    def open_marks(self) -> Turn:
        seat = self.wall.asked or next(iter(missing_in(self.meeting)), "")
        return Push(marks(self.proceedings, seat)) if seat else None


def _without_enter(action: ActionView) -> ActionView:
    return action._replace(key="") if action.name in LEADING_ON else action


def _over(screen: Screen | None) -> Turn:
    return Push(screen) if screen else None


LEADING_ON = frozenset(
    {Command.NEXT, Command.CLOSE, Command.LAPTOP, Command.WHAT_FOLLOWS, Command.TURN_PAGE}
)

DOING: Mapping[Command, Callable[[SittingScreen], Turn]] = {
    Command.NEXT: SittingScreen.next_step,
    Command.CLOSE: SittingScreen.close_vote,
    Command.LAPTOP: lambda s: Push(PassingScreen(s.around, s.proceedings)),
    Command.SHOW_ALL: SittingScreen.show_all,
    Command.WHAT_FOLLOWS: SittingScreen.show_what_follows,
    Command.TURN_PAGE: SittingScreen.turn_over,
    Command.TAKE_BACK: SittingScreen.take_back,
    Command.WAY: lambda s: Push(ways(s.way, s.choose_way)),
    Command.SEAT: SittingScreen.open_seat,
    Command.MARK: SittingScreen.open_marks,
    Command.DRAFT: lambda s: Push(DraftScreen(s.around, s.proceedings)),
    Command.RECORD: lambda s: Push(RecordPanel(s.around, s.proceedings)),
    Command.GUESTS: lambda s: _over(guests(s.around, s.proceedings)),
    Command.MEETING: SittingScreen.begin_meeting,
    Command.EXPLORE: lambda s: _over(exploring(s.around, s.proceedings.sitting.course)),
    Command.DEBRIEF: SittingScreen.look_back,
    Command.PREDICT: SittingScreen.predict,
    Command.QUESTIONS: lambda s: Push(questions(s.proceedings)),
    Command.LEAVE: SittingScreen.leave,
}
