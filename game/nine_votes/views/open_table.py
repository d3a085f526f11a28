"""From an open table to what the chamber shows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from nine_votes.council.decision import decide
from nine_votes.council.outcomes import Decision
from nine_votes.council.voting import Ballot, Vote, named_ballot
from nine_votes.phrases import debrief_shown as debrief_words, rules as rule_words, window as words
from nine_votes.phrases.result import HEADS, result_sentence
from nine_votes.scenarios.scenario import Scenario
from nine_votes.sitting.open_table import OpenTable, Phase
from nine_votes.sitting.put_to_vote import PutToVote, votes_of
from nine_votes.views.chamber import (
    Action,
    ActionView,
    ChamberView,
    ChoiceView,
    CountView,
    Mark,
    SeatView,
)
from nine_votes.views.flags import flag_for

BAR_ORDER = (
    *(Mark.IN_FAVOUR, None, Mark.ABSENT, Mark.NOT_PARTICIPATING),
    *(Mark.ABSTAINING, Mark.AGAINST, Mark.VETO),
)
"""Left to right: what is not in favour never lies next to the mark it seems to reach."""

ALWAYS_COUNTED = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)


@dataclass(frozen=True, slots=True)
class Setting:
    """What stays the same while a vote is on the table.

    `number` counts from 0 of `votes`; `consequences` are by outcome; `drawn` are the flags there
    are, `assumed` the seats whose votes nobody cast. `scenario` is the one that it belongs to.
    """

    title: str
    item: str | None
    notice: str
    put: PutToVote
    number: int
    votes: int
    consequences: Mapping[str, str] = field(default_factory=dict)
    drawn: frozenset[str] = frozenset()
    assumed: frozenset[str] = frozenset()
    scenario: Scenario | None = None


def settings_of(scenario: Scenario, drawn: frozenset[str]) -> tuple[Setting, ...]:
    """Return the setting of each vote of a scenario, in order."""
    votes = votes_of(scenario)
    notice = words.notice(scenario.basis, scenario.sensitivity)
    return tuple(
        Setting(
            *(scenario.title, scenario.item, notice, put, i, len(votes)),
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
        self.council = setting.put.council
        whole = not table.missing and table.phase is Phase.RESULT
        self.decision = self._decided(table.votes) if whole else None
        self.history = self._recorded_decision() if whole else None
        record = (self.put.record or {}) if self.history else {}
        self.differing = tuple(c for c, v in record.items() if table.ballot[c] is not v)

    def view(self, leaving: bool) -> ChamberView:
        table, setting, rule = self.table, self.setting, self._rule_at_rest()
        marks = [self._mark(i) for i in range(len(table.seats))]
        required = self.decision.required if self.decision else rule.required
        return ChamberView(
            phase=table.phase,
            symbol=self.put.subject,
            title=setting.title,
            subtitle=words.subtitle(setting.item, self.put.day),
            notice=setting.notice,
            place=words.nth_vote(setting.number + 1, setting.votes),
            seats=tuple(self._seat(i, mark) for i, mark in enumerate(marks)),
            president_label=words.PRESIDENT,
            aside=self._aside(),
            heading=self._heading(),
            reason=self._reason(),
            counts=counts_of(marks),
            bar=bar_of(marks),
            required=required,
            required_label=words.needed(required),
            article=words.law_line(rule, self.put.rules, self._one_can_block()),
            asked=table.asked,
            asked_line=self._asked_line(),
            choices=CHOICES,
            actions=tuple(self._actions()),
            follows=self._follows(),
            hint=_HINTS[table.phase],
            warning=words.LEAVE if leaving else "",
        )

    def _ballot(self, votes: Sequence[Vote | None]) -> Ballot:
        pairs = zip(self.table.seats, votes, strict=True)
        return named_ballot(self.council, {c: v for c, v in pairs if v is not None})

    def _decided(self, votes: Sequence[Vote | None]) -> Decision:
        return decide(self.put.question, self._ballot(votes), self.put.rules)

    def _recorded_decision(self) -> Decision | None:
        """Return what was decided in history, where every vote of it is known."""
        record = self.put.record
        return self._decided([record[c] for c in self.table.seats]) if record else None

    def _rule_at_rest(self) -> Decision:
        """What the law would say if all were in favour: the number needed and the article."""
        return self._decided((Vote.IN_FAVOUR,) * len(self.table.seats))

    def _one_can_block(self) -> bool:
        """Ask the law whether a permanent member alone can stop what all others want."""
        return any(
            self._decided(
                tuple(Vote.AGAINST if code == one else Vote.IN_FAVOUR for code in self.table.seats)
            ).vetoes
            for one in self.council.permanent
        )

    def _mark(self, seat: int) -> Mark | None:
        vote, table = self.table.votes[seat], self.table
        if vote is None:
            return None
        if table.phase is Phase.CASTING:
            return Mark.IN
        if table.phase is Phase.REVEALING:
            return Mark(vote) if seat < table.shown else Mark.IN
        return self._decided_mark(table.seats[seat], vote)

    def _decided_mark(self, code: str, vote: Vote) -> Mark:
        """A vote against is shown as a veto only where the decision counts it as one."""
        vetoes = self.decision.vetoes if self.decision else ()
        return Mark.VETO if code in vetoes and vote is Vote.AGAINST else Mark(vote)

    def _seat(self, seat: int, mark: Mark | None) -> SeatView:
        code = self.table.seats[seat]
        member = self.council.member(code)
        return SeatView(
            code,
            member.name,
            flag_for(code, self.put.day, self.setting.drawn),
            member.permanent,
            code == self.council.president,
            mark,
            self._pill(seat, code, mark),
            self._recorded(code) if code in self.differing else None,
            code in self.setting.assumed,
        )

    def _recorded(self, code: str) -> Mark | None:
        """Return how a seat voted in history, as a veto where it was counted as one."""
        record = self.put.record or {}
        if code not in record or self.history is None:
            return None
        against = record[code] is Vote.AGAINST
        return Mark.VETO if against and code in self.history.vetoes else Mark(record[code])

    def _pill(self, seat: int, code: str, mark: Mark | None) -> str:
        if mark is Mark.VETO:
            return words.VETO
        if self.decision and code in self.decision.vetoes:
            return words.BLOCKS
        if self.table.phase is Phase.RESULT and seat in self.table.changed:
            return words.CHANGED
        return rule_words.ASSUMED if code in self.setting.assumed else ""

    def _heading(self) -> str:
        if self.decision:
            return HEADS[self.decision.outcome]
        return words.VOTING if self.table.phase is Phase.CASTING else words.REVEALING

    def _reason(self) -> tuple[str, ...]:
        table, seats = self.table, len(self.table.seats)
        if self.decision:
            return self._result(self.decision)
        if table.phase is Phase.REVEALING:
            return words.shown_so_far(table.shown, seats)
        if table.refused:
            return (words.still_to_vote([table.seats[i] for i in table.missing], self.council),)
        return (words.votes_in(seats - len(table.missing), seats),)

    def _result(self, decision: Decision) -> tuple[str, ...]:
        """The sentence of the result after its head, a sentence a line."""
        ballot = self._ballot(self.table.votes)
        put = self.put
        sentence = result_sentence(put.question, ballot, put.rules, decision, self.council)
        rest = sentence.removeprefix(HEADS[decision.outcome]).removeprefix(". ").rstrip(".")
        return tuple(f"{part}." for part in rest.split(". "))

    def _aside(self) -> str:
        table = self.table
        if not self.decision:
            return ""
        cast = dict(zip(table.seats, table.as_cast, strict=True))
        if self.history and self.differing and (not table.changed or cast == self.put.record):
            return words.beside_the_record(len(self.differing), self.history)
        if not table.changed:
            return rule_words.assumed_line(len(self.setting.assumed))
        return words.changed(len(table.changed), self._decided(table.as_cast))

    def _follows(self) -> str:
        """What the vote led to, as far as the scenario can say.

        Its words belong to outcomes. Where it has several votes, those as recorded are meant, and
        nothing is said of any other.
        """
        if not self.decision:
            return ""
        told = self.setting.votes == 1 or self.table.ballot == self.put.record
        return self.setting.consequences.get(self.decision.outcome, "") if told else ""

    def _asked_line(self) -> str:
        table = self.table
        if table.asked is None:
            return ""
        code, vote = table.seats[table.asked], table.votes[table.asked]
        before = table.as_cast[table.asked] if table.as_cast else None
        if vote is not None and before is not None:
            return words.what_if(code, self.council, vote, before)
        return words.how_does(code, self.council, vote is not None)

    def _actions(self) -> list[ActionView]:
        table = self.table
        if table.phase is Phase.REVEALING:
            return [ActionView(Action.SHOW_ALL, *words.SHOW_ALL, primary=True)]
        actions = []
        if table.phase is Phase.CASTING:
            primary = not table.missing
            actions.append(ActionView(Action.REVEAL, *words.REVEAL_THEM, primary=primary))
        if table.done:
            actions.append(ActionView(Action.UNDO, *words.UNDO))
        if table.phase is Phase.RESULT:
            actions.append(ActionView(Action.CLEAR, *words.CLEAR))
            actions.append(ActionView(Action.OTHER_RULES, *rule_words.OTHER_RULES))
            if not self.setting.assumed:
                actions.append(ActionView(Action.DEBRIEF, *debrief_words.AT_A_TABLE))
        if self.put.record and (table.phase is Phase.RESULT or not table.ballot):
            actions.append(ActionView(Action.PLAY_RECORD, *words.PLAY_RECORD))
        return actions + self._other_votes()

    def _other_votes(self) -> list[ActionView]:
        setting, actions = self.setting, []
        if setting.number > 0:
            actions.append(ActionView(Action.PREVIOUS_VOTE, *words.PREVIOUS_VOTE))
        if setting.number + 1 < setting.votes:
            primary = self.table.phase is Phase.RESULT
            actions.append(ActionView(Action.NEXT_VOTE, *words.NEXT_VOTE, primary=primary))
        return actions


_HINTS = {
    Phase.CASTING: words.HINT,
    Phase.REVEALING: words.REVEAL_HINT,
    Phase.RESULT: words.RESULT_HINT,
}
CHOICES = tuple(
    ChoiceView(vote, Mark(vote), words.VOTE_LABELS[vote], words.VOTE_KEYS[vote]) for vote in Vote
)


def counts_of(marks: Sequence[Mark | None]) -> tuple[CountView, ...]:
    """Return the five counts, those of the last two facts only where there are any."""
    shown = ["against" if mark is Mark.VETO else mark for mark in marks]
    counts = [
        CountView(Mark(vote), shown.count(Mark(vote)), words.VOTE_LABELS[vote]) for vote in Vote
    ]
    return tuple(
        c for c, vote in zip(counts, Vote, strict=True) if c.votes or vote in ALWAYS_COUNTED
    )


def bar_of(marks: Sequence[Mark | None]) -> tuple[Mark | None, ...]:
    """Return the cells of the bar, what is in favour to the left."""
    known = (None if mark is Mark.IN else mark for mark in marks)
    return tuple(sorted(known, key=BAR_ORDER.index))
