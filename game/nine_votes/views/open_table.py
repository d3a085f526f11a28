"""The chamber's what-if: a vote on an open table, where any seat's can be cast and changed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from nine_votes.council.decision import VoteAsPut, decide
from nine_votes.council.members import the_member
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.outcomes import OUTCOME, Decision
from nine_votes.council.voting import VOTE, VOTES, Vote, named_ballot
from nine_votes.phrases.result import Result, result_of
from nine_votes.phrases.window import notice, subtitle
from nine_votes.scenarios.scenario import Scenario, votes_of
from nine_votes.sitting.open_table import OpenTable, VotePhase
from nine_votes.views.chamber import ActionView, ChamberView, Command, Mark, SeatView, seats, to_do
from nine_votes.views.voting import VoteView, marks_of, still_to_vote, votes_in

HINT = Cases("chamber-hint-table", VotePhase)


@dataclass(frozen=True, slots=True)
class Setting:
    """What stays the same while a vote is on the table.

    `number` counts from 0 of `votes`; `consequences` are by outcome; `drawn` are the flags there
    are, `assumed` the seats whose votes nobody cast. `scenario` is the one that it belongs to.
    `symbol` says in few words what is voted on, where the vote as put does not.
    """

    title: Said
    item: str | None
    notice: Said
    put: VoteAsPut
    number: int
    votes: int
    consequences: Mapping[str, str] = field(default_factory=dict)
    drawn: frozenset[str] = frozenset()
    assumed: frozenset[str] = frozenset()
    scenario: Scenario | None = None
    symbol: Said = ""


def settings_of(scenario: Scenario, drawn: frozenset[str]) -> tuple[Setting, ...]:
    """Return the setting of each vote of a scenario, in order."""
    votes = votes_of(scenario)
    marked = notice(scenario.basis, scenario.sensitivity)
    return tuple(
        Setting(
            *(scenario.title, scenario.item, marked, put, i, len(votes)),
            consequences=scenario.consequences,
            drawn=drawn,
            scenario=scenario,
        )
        for i, put in enumerate(votes)
    )


def chamber(setting: Setting, table: OpenTable, leaving: bool = False) -> ChamberView:
    """Return what the chamber shows of a table; `leaving` asks whether to leave it."""
    return _Chamber(setting, table).view(leaving)


class _Chamber:
    def __init__(self, setting: Setting, table: OpenTable) -> None:
        self.setting, self.table, self.put = setting, table, setting.put
        self.council, self.decision, self.history = setting.put.council, None, None
        if table.phase is VotePhase.RESULT and not table.missing:
            self.decision, record = self._decided(table.ballot), self.put.record
            self.history = self._decided(record) if record else None
        record = (self.put.record or {}) if self.history else {}
        self.differing = tuple(c for c, v in record.items() if table.ballot[c] is not v)

    def view(self, leaving: bool) -> ChamberView:
        table, put = self.table, self.put
        frame = self._frame(leaving)
        vote = VoteView(frame, put.question, put.rules, self.council, table.votes)
        if self.decision:
            decided = vote.decided(self.decision, self._result(self.decision))
            return decided._replace(aside=self._aside(), follows=self._follows())
        if table.phase is VotePhase.REVEALING:
            return vote.shown(table.shown)
        return vote.casting()._replace(heading=say("chamber-taking"), reason=(self._standing(),))

    def _frame(self, leaving: bool) -> ChamberView:
        """Return what is on the wall however far the vote has come."""
        setting, put, votes = self.setting, self.put, self.setting.votes
        return ChamberView(
            phase=None,
            symbol=setting.symbol or put.subject,
            title=setting.title,
            subtitle=subtitle(setting.item, put.day),
            notice=setting.notice,
            place=say("chamber-nth-vote", nth=setting.number + 1, votes=votes) if votes > 1 else "",
            seats=tuple(self._seats()),
            asked=self.table.asked,
            asked_line=self._asked_line(),
            choices=VOTES,
            actions=tuple(self._actions()),
            hint=HINT(self.table.phase),
            warning=say("chamber-leaving-table") if leaving else "",
        )

    def _decided(self, votes: Mapping[str, Vote]) -> Decision:
        return decide(self.put.question, named_ballot(self.council, votes), self.put.rules)

    def _seats(self) -> Iterator[SeatView]:
        """Yield the seats with what an open table alone can say of them."""
        setting, council, table = self.setting, self.council, self.table
        changed = table.changed if table.phase is VotePhase.RESULT else ()
        bare = seats(council, self.put.day, setting.drawn, council.president)
        for place, seat in enumerate(bare):
            assumed = seat.code in setting.assumed
            pill = say("rules-assumed") if assumed else ""
            yield seat._replace(
                pill=say("chamber-changed") if place in changed else pill,
                recorded=self._recorded(seat.code) if seat.code in self.differing else None,
                assumed=assumed,
            )

    def _recorded(self, code: str) -> Mark | None:
        """Return how a seat voted in history, as a veto where it was counted as one."""
        vetoes = self.history.vetoes if self.history else ()
        return marks_of([(code, (self.put.record or {})[code])], vetoes)[0]

    def _standing(self) -> Message:
        """Return how many votes are in, or who is missing where the close was refused."""
        table, count = self.table, len(self.table.seats)
        if table.refused:
            return still_to_vote([table.seats[i] for i in table.missing], self.council)
        return votes_in(len(table.missing), count)

    def _result(self, decision: Decision) -> Result:
        ballot, put = named_ballot(self.council, self.table.ballot), self.put
        return result_of(put.question, ballot, put.rules, decision, self.council)

    def _aside(self) -> Said:
        table = self.table
        cast = {c: v for c, v in zip(table.seats, table.as_cast, strict=True) if v}
        if self.history and self.differing and (not table.changed or cast == self.put.record):
            outcome = OUTCOME(self.history.outcome)
            return say("chamber-beside-the-record", votes=len(self.differing), outcome=outcome)
        if not table.changed:
            added = len(self.setting.assumed)
            return say("rules-added-assumed", added=added) if added else ""
        outcome = OUTCOME(self._decided(cast).outcome)
        return say("chamber-votes-changed", votes=len(table.changed), outcome=outcome)

    def _follows(self) -> str:
        """What the vote led to, as far as the scenario can say.

        Its words belong to outcomes. Where it has several votes, those as recorded are meant, and
        nothing is said of any other.
        """
        told = self.setting.votes == 1 or self.table.ballot == self.put.record
        outcome = self.decision.outcome if self.decision else ""
        return self.setting.consequences.get(outcome, "") if told else ""

    def _asked_line(self) -> Said:
        table = self.table
        if table.asked is None:
            return ""
        code, vote = table.seats[table.asked], table.votes[table.asked]
        before = table.as_cast[table.asked] if table.as_cast else None
        who = the_member(code, self.council)
        if vote is None:
            return say("chamber-how-does", who=who)
        if before is None:
            return say("chamber-has-voted", who=who)
        now = VOTE(vote)
        if vote is before:
            return say("chamber-what-if", who=who, now=now)
        return say("chamber-here-as-cast", who=who, now=now, before=VOTE(before))

    def _actions(self) -> list[ActionView]:
        table = self.table
        if table.phase is VotePhase.REVEALING:
            return [to_do(Command.SHOW_ALL, primary=True)]
        actions = []
        if table.phase is VotePhase.CASTING:
            actions.append(to_do(Command.REVEAL, primary=not table.missing))
        if table.done:
            actions.append(to_do(Command.UNDO))
        if table.phase is VotePhase.RESULT:
            actions += [to_do(Command.CLEAR), to_do(Command.OTHER_RULES)]
            if not self.setting.assumed:
                key = say("chamber-help-table-debrief")
                actions.append(to_do(Command.DEBRIEF)._replace(key=key))
        if self.put.record and (table.phase is VotePhase.RESULT or not table.ballot):
            actions.append(to_do(Command.PLAY_RECORD))
        return actions + self._other_votes()

    def _other_votes(self) -> list[ActionView]:
        setting, actions = self.setting, []
        if setting.number > 0:
            actions.append(to_do(Command.PREVIOUS_VOTE))
        if setting.number + 1 < setting.votes:
            primary = self.table.phase is VotePhase.RESULT
            actions.append(to_do(Command.NEXT_VOTE, primary=primary))
        return actions
