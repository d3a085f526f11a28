"""The talks: what a player at the table does, move by move, through the journal."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from nine_votes.council.messages import Said, say
from nine_votes.council.voting import Vote
from nine_votes.delegations import moves as to
from nine_votes.delegations.happenings import TurnBegan, VoteCalled
from nine_votes.delegations.moves import Move
from nine_votes.delegations.order import in_order
from nine_votes.delegations.worlds import Level
from nine_votes.phrases import negotiation as told, solo as words
from nine_votes.phrases.negotiation_moves import move_label
from nine_votes.phrases.words import VOTE_LABEL, named
from nine_votes.scene.page import Page
from nine_votes.scene.pieces import Control, Kind
from nine_votes.scene.press import Does, Press
from nine_votes.scene.screens.screen import Key, Pop, Push, Replace, Reset, Turn
from nine_votes.scene.screens.solo.delegation import DelegationScreen, MovesScreen
from nine_votes.scene.screens.solo.paper import (
    CLOSE,
    PaperScreen,
    cable_paper,
    caution_paper,
    clock_paper,
    log_paper,
    news_paper,
    pressing_paper,
)
from nine_votes.scene.screens.solo.seated import Talks
from nine_votes.scene.screens.solo.table import TableScreen
from nine_votes.scene.screens.solo.voting import VotingScreen
from nine_votes.views.negotiation_moves import can_stop, vetoes_of_others, vote_warning


class TalksScreen(TableScreen):
    """The player at the table; every move is in the journal before it is seen."""

    help = words.TALKS_KEYS

    def __init__(self, talks: Talks) -> None:
        """Sit down at the table."""
        super().__init__(talks)
        self.leaving = False

    def press(self, key: Key) -> Turn:
        """Take a key; what was warned of is read by then."""
        if key.name != "escape":
            self.warning, self.leaving = "", False
        return super().press(key)

    def click(self, control: Control | None) -> Turn:
        """Take a click."""
        self.warning, self.leaving = "", False
        return super().click(control)

    def escape(self) -> Turn:
        """Close the clause that is open; then, asked twice, leave."""
        if self.opened:
            self.focused, self.opened = Control(Kind.ITEM, self.opened), ""
            return None
        if self.leaving:
            self.proceedings.sitting.close()
            return Pop()
        self.leaving, self.warning = True, words.LEAVING
        return None

    def compose(self, page: Page) -> None:
        """Lay the table, and have its parts do what they stand for."""
        super().compose(page)
        page.shortcut(words.LOG_KEY, self.show_log)
        page.each(Kind.SEAT, self.open_delegation)
        page.each(Kind.ITEM, self.open_clause)
        page.each(Kind.CHOICE, self.vote if self.called else self.word)

    def presses(self) -> Iterator[Press]:
        """Yield the buttons under the table: of the clause that is open, or of the talks."""
        case, state = self.negotiation.case, self.negotiation.state
        if self.clause:
            yield act("whole", words.WHOLE_DRAFT, self.escape)
            if not case.holds_pen:
                apart = to.AskSeparateVote(self.opened)
                press = act("apart", words.SEPARATE_VOTE, partial(self.make, apart))
                yield press._replace(objection=in_order(case, state, apart) or "")
        elif not self.called:
            yield act("end turn", words.END_TURN, partial(self.make, to.EndTurn()))
            yield act("moves", words.MOVES, self.show_moves)
        yield act("day", words.DAY, self.show_day)
        yield act("cable", words.CABLE, self.show_cable)
        if self.negotiation.level is Level.HISTORIAN and self.negotiation.moves:
            yield act("take back", words.TAKE_BACK, self.take_back)
        if state.silence and not case.holds_pen:
            yield act("silence", words.BREAK_SILENCE, partial(self.make, to.BreakSilence()))
        if case.holds_pen:
            yield act("vote", words.VOTE, self.put_to_vote)

    def open_delegation(self, seat: str) -> Turn:
        """Open the drawer of a delegation."""
        return Push(DelegationScreen(self.talks, seat))

    def open_clause(self, clause: str) -> Turn:
        """Open a clause that has wordings to choose among."""
        card = next(each for each in self.view.clauses if each.id == clause)
        if card.wordings:
            self.opened, self.focused = clause, None
        else:
            self.warning = words.FIXED
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
        lines = (wording.warning, told.cable_price())
        return Push(self._asked(wording.move, words.REWORD_TITLE, lines, words.REWORD))

    def vote(self, vote: str) -> Turn:
        """Ask once whether to send the own vote, and say what it can do or crosses."""
        move = to.CastVote(Vote(vote))
        count, negotiation = self.view.hurdles, self.negotiation
        title = say("passing-sure-of", vote=VOTE_LABEL(move.vote))
        lines = (
            *(count.required_line, vetoes_of_others(negotiation, count.vetoes)),
            *(can_stop(negotiation, move.vote), vote_warning(negotiation, move)),
        )
        return Push(self._asked(move, title, lines, words.SEND_IT))

    def put_to_vote(self) -> Turn:
        """Say what is known of both hurdles, and ask whether to put the draft to the vote."""
        count, clock, move = self.view.hurdles, self.view.clock, to.PutToVote()
        lines = (
            *(count.required_line, count.vetoes_line, clock.rushed, clock.not_consulted),
            vote_warning(self.negotiation, move),
        )
        return Push(self._asked(move, words.VOTE_TITLE, lines, words.VOTE_NOW))

    def _asked(
        self, move: Move, title: Said, lines: Sequence[Said], go: tuple[str, str]
    ) -> PaperScreen:
        """Return what is to be known before a move; `go` are the words and the key that make it."""
        return caution_paper(title, lines, go, partial(self.instead, move))

    def make(self, move: Move) -> Turn:
        """Make a move; return where it leads, or tell why it was not taken."""
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
        title = f"{move_label(move, self.negotiation.case)}?"
        return Replace(self._asked(move, title, (line,), go))

    def led(self) -> Turn:
        """Return where the last move led: to the vote, to the news of a turn, or nowhere."""
        if self.negotiation.over:
            return Reset((self.talks.others(), VotingScreen(self.talks, TalksScreen)))
        last, day = self.view.log[-1], self.view.clock.label
        happened = self.negotiation.steps[-1].happened
        if not any(isinstance(each, TurnBegan | VoteCalled) for each in happened):
            return None
        lines = [line for line in last.lines if line != f"{day}."]
        return Push(news_paper(day, lines or [words.QUIET_TURN]))

    def take_back(self) -> Turn:
        """Take the last move back."""
        if not self.proceedings.take_back():
            self.warning = self.proceedings.refusal
        self.focused = None
        return None

    def instructions(self, *, begins: bool = False) -> PaperScreen:
        """Return the cable from the capital; as a game begins, with what there is to do."""
        case, cable = self.negotiation.case, self.view.cable
        if begins:
            holder = "" if case.holds_pen else named(case.penholder, case.council)
            sit_down = Press("to the table", *words.TO_THE_TABLE, primary=True)
            return cable_paper(cable, words.begins(holder), sit_down)
        move = to.AskCapital()
        objection = in_order(case, self.negotiation.state, move) or ""
        does = partial(self.instead, move)
        ask = Press("ask", *words.ASK_CAPITAL, objection=objection, does=does)
        return cable_paper(cable, "", *((ask, CLOSE) if cable.lines else (CLOSE,)))

    def show_cable(self) -> Turn:
        """Show the cable from the capital."""
        return Push(self.instructions())

    def show_moves(self) -> Turn:
        """Show every move that is addressed to nobody in particular."""
        return Push(MovesScreen(self.talks, self.chosen))

    def show_log(self) -> Turn:
        """Show everything that happened."""
        return Push(log_paper(self.view.log))

    def show_day(self) -> Turn:
        """Show what day it is and what delegations say."""
        return Push(clock_paper(self.view, lambda: Replace(log_paper(self.view.log))))


def act(name: str, label: tuple[str, str], does: Does) -> Press:
    """Return a button under the table."""
    return Press(name, *label, does=does, kind=Kind.ACTION)


ENDING: Mapping[type[Move], tuple[str, tuple[str, str]]] = {
    to.Withdraw: (words.WITHOUT_A_VOTE, words.WITHDRAW_IT),
    to.PutRollover: (words.AT_ONCE, words.VOTE_NOW),
}
"""What is said before a move that ends the talks, and the button that makes it."""
