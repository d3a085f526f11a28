"""The talks, move by move through the journal; at their end the vote, and why each voted so."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from time import monotonic
from typing import TypeAlias

from nine_votes.council.members import the_member
from nine_votes.council.messages import Said, say, with_key
from nine_votes.council.voting import VOTE, Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.happenings import TurnBegan, VoteCalled
from nine_votes.delegations.moves import Move
from nine_votes.delegations.play import in_order
from nine_votes.delegations.worlds import Level
from nine_votes.phrases.delegations import happening_sentence
from nine_votes.phrases.negotiation import move_label
from nine_votes.scene.page import Does, Page, Press
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.screens.chamber import furnish
from nine_votes.scene.screens.following import Following
from nine_votes.scene.screens.screen import Key, Pop, Push, Replace, Reset, Screen, Turn
from nine_votes.scene.screens.solo.delegation import DelegationScreen, MovesScreen
from nine_votes.scene.screens.solo.looking_back import LookingBackScreen, ReasonsScreen
from nine_votes.scene.screens.solo.paper import (
    CLOSE,
    PaperScreen,
    SeatedScreen,
    Send,
    Talks,
    cable_paper,
    caution_paper,
    clock_paper,
    log_paper,
    news_paper,
    pressing_paper,
)
from nine_votes.scene.screens.solo.table import TableScreen
from nine_votes.views.chamber import ActionView, ChamberView, Command, FloorView, SeatView
from nine_votes.views.negotiation import Awaited, cable_price
from nine_votes.views.negotiation_moves import can_stop, vetoes_of_others, vote_warning
from nine_votes.views.negotiation_vote import ended_view
from nine_votes.views.sitting import sitting_view
from nine_votes.views.stages import Stage, just_taken
from nine_votes.words.resolver import in_words

Table: TypeAlias = Callable[[Talks], Screen]


class VotingScreen(SeatedScreen):
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
            yield _action(Command.SHOW_ALL, with_key("solo-show-all"), primary=True)
        elif not self.follows:
            yield _action(Command.NEXT, with_key("solo-why"), primary=True)
        elif self.view.awaited is Awaited.EXTENDED:
            yield _action(Command.MEETING, with_key("solo-talk-on"), primary=True)
            yield _action(Command.NEXT, with_key("solo-end-here"))
        else:
            yield _action(Command.NEXT, with_key("solo-look-back"), primary=True)

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
        return self.seats_at_hand & {*self.talks.course.meeting.council.codes}

    def escape(self) -> Turn:
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


class TalksScreen(TableScreen):
    help = (
        (say("solo-help-clause"), say("solo-help-clause.does")),
        (say("solo-help-arrows"), say("solo-help-arrows.does")),
        (say("solo-help-open"), say("solo-help-open.does")),
        (say("solo-moves.key"), say("solo-help-moves")),
        (say("solo-day.key"), say("solo-help-day")),
        (say("solo-cable.key"), say("solo-help-cable")),
        (say("solo-log.key"), say("solo-help-log")),
        (say("solo-end-turn.key"), say("solo-help-end-turn")),
        (say("solo-vote.key"), say("solo-help-vote")),
        (say("solo-take-back.key"), say("solo-help-take-back")),
    )

    def __init__(self, talks: Talks) -> None:
        super().__init__(talks)
        self.leaving = False

    def press(self, key: Key) -> Turn:
        if key.name != "escape":
            self.warning, self.leaving = "", False
        return super().press(key)

    def click(self, control: Control | None) -> Turn:
        self.warning, self.leaving = "", False
        return super().click(control)

    def escape(self) -> Turn:
        if self.opened:
            self.focused, self.opened = Control(Kind.ITEM, self.opened), ""
            return None
        if self.leaving:
            self.proceedings.sitting.close()
            return Pop()
        self.leaving, self.warning = True, say("solo-leaving")
        return None

    def compose(self, page: Page) -> None:
        super().compose(page)
        page.shortcut(in_words(say("solo-log.key")), self.show_log)
        page.each(Kind.SEAT, lambda seat: Push(DelegationScreen(self.talks, seat)))
        page.each(Kind.ITEM, self.open_clause)
        page.each(Kind.CHOICE, self.vote if self.called else self.word)

    def presses(self) -> Iterator[Press]:
        case, state = self.negotiation.case, self.negotiation.state
        if self.clause:
            yield act("whole", with_key("solo-whole-draft"), self.escape)
            if not case.holds_pen:
                apart = to.AskSeparateVote(self.opened)
                press = act("apart", with_key("solo-separate-vote"), partial(self.make, apart))
                yield press._replace(objection=in_order(case, state, apart) or "")
        elif not self.called:
            yield act("end turn", with_key("solo-end-turn"), partial(self.make, to.EndTurn()))
            yield act(
                "moves", with_key("solo-moves"), lambda: Push(MovesScreen(self.talks, self.chosen))
            )
        yield act("day", with_key("solo-day"), self.show_day)
        yield act("cable", with_key("solo-cable"), lambda: Push(self.instructions()))
        if self.negotiation.level is Level.HISTORIAN and self.negotiation.moves:
            yield act("take back", with_key("solo-take-back"), self.take_back)
        if state.silence and not case.holds_pen:
            yield act(
                "silence", with_key("solo-break-silence"), partial(self.make, to.BreakSilence())
            )
        if case.holds_pen:
            yield act("vote", with_key("solo-vote"), self.put_to_vote)

    def open_clause(self, clause: str) -> Turn:
        card = next(each for each in self.view.clauses if each.id == clause)
        if card.wordings:
            self.opened, self.focused = clause, None
        else:
            self.warning = say("solo-fixed")
        return None

    def word(self, option: str) -> Turn:
        """Move the wording that was chosen, with a warning before it crosses what binds one."""
        wording, negotiation = self.wording(option), self.negotiation
        if wording is None or wording.chosen:
            return None
        if not negotiation.case.holds_pen:
            return Push(pressing_paper(negotiation, self.opened, wording, self.instead))
        if not wording.warning:
            return self.make(wording.move)
        lines, title = (wording.warning, cable_price()), say("solo-reword-title")
        return Push(self._asked(wording.move, title, lines, with_key("solo-reword")))

    def vote(self, vote: str) -> Turn:
        """Ask once whether to send the own vote, and say what it can do or crosses."""
        move = to.CastVote(Vote(vote))
        count, negotiation = self.view.hurdles, self.negotiation
        lines = (
            *(count.required_line, vetoes_of_others(negotiation, count.vetoes)),
            *(can_stop(negotiation, move.vote), vote_warning(negotiation, move)),
        )
        title = say("solo-send-title", vote=VOTE(move.vote))
        return Push(self._asked(move, title, lines, with_key("solo-send")))

    def put_to_vote(self) -> Turn:
        count, clock, move = self.view.hurdles, self.view.clock, to.PutToVote()
        lines = (
            *(count.required_line, count.vetoes_line, clock.rushed, clock.not_consulted),
            vote_warning(self.negotiation, move),
        )
        return Push(self._asked(move, say("solo-vote-title"), lines, VOTE_NOW))

    def _asked(self, move: Move, title: Said, lines: Sequence[Said], go: Send) -> PaperScreen:
        return caution_paper(title, lines, go, partial(self.instead, move))

    def make(self, move: Move) -> Turn:
        if not self.proceedings.move(move):
            self.warning = self.proceedings.refusal
            return None
        self.opened, self.focused = "", None
        return self.led()

    def instead(self, move: Move) -> Turn:
        """Make a move from a sheet over the table; what it leads to comes in the sheet's place."""
        turn = self.make(move)
        return Replace(turn.screen) if isinstance(turn, Push) else turn

    def chosen(self, move: Move) -> Turn:
        """Make a move from the sheet of moves; what ends the talks is asked about first."""
        if type(move) not in ENDING:
            return self.instead(move)
        line, go = ENDING[type(move)]
        title = say("solo-move-title", move=move_label(move, self.negotiation.case))
        return Replace(self._asked(move, title, (line,), go))

    def led(self) -> Turn:
        """Return where the last move led: to the vote, to the news of a turn, or nowhere."""
        if self.negotiation.over:
            return Reset((self.talks.others(), VotingScreen(self.talks, TalksScreen)))
        case, happened = self.negotiation.case, self.negotiation.steps[-1].happened
        if not any(isinstance(each, TurnBegan | VoteCalled) for each in happened):
            return None
        begun = [happening_sentence(it, case) for it in happened if isinstance(it, TurnBegan)]
        lines = [line for line in self.view.log[-1].lines if line not in begun]
        return Push(news_paper(self.view.clock.label, lines or [say("solo-quiet-turn")]))

    def take_back(self) -> Turn:
        if not self.proceedings.take_back():
            self.warning = self.proceedings.refusal
        self.focused = None
        return None

    def instructions(self, *, begins: bool = False) -> PaperScreen:
        """Return the cable from the capital; as a game begins, with what there is to do."""
        case, cable = self.negotiation.case, self.view.cable
        if begins:
            with_the_pen, holder = say("solo-begins-with-the-pen"), case.penholder
            without = say("solo-begins", holder=the_member(holder, case.council))
            sit_down = Press("to the table", *with_key("solo-to-the-table"), primary=True)
            return cable_paper(cable, with_the_pen if case.holds_pen else without, sit_down)
        move = to.AskCapital()
        objection = in_order(case, self.negotiation.state, move) or ""
        does = partial(self.instead, move)
        ask = Press("ask", *with_key("solo-ask-capital"), objection=objection, does=does)
        return cable_paper(cable, "", *((ask, CLOSE) if cable.lines else (CLOSE,)))

    def show_log(self) -> Turn:
        return Push(log_paper(self.view.log))

    def show_day(self) -> Turn:
        return Push(clock_paper(self.view, lambda: Replace(log_paper(self.view.log))))


def act(name: str, words: Send, does: Does) -> Press:
    return Press(name, *words, does=does, kind=Kind.ACTION)


VOTE_NOW = with_key("solo-vote-now")

ENDING: Mapping[type[Move], tuple[Said, Send]] = {
    to.Withdraw: (say("solo-without-a-vote"), with_key("solo-withdraw")),
    to.PutRollover: (say("solo-at-once"), VOTE_NOW),
}
"""What is said before a move that ends the talks, and the button that makes it."""
