"""The same votes under other rules, several at once, and whether what comes out is assumed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from nine_votes.analysis.filling import Filled, filled
from nine_votes.analysis.levers import Applied, applied
from nine_votes.council.charter import NAMES, RuleSet
from nine_votes.council.decision import decide
from nine_votes.council.majorities import CARRIED
from nine_votes.council.members import Council
from nine_votes.council.messages import Said, say, told_by
from nine_votes.council.outcomes import Decision, UndecidableError
from nine_votes.council.put import HeldVote
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Ballot, Tally, Vote, tally_of

OPPOSITE = {Vote.IN_FAVOUR: Vote.AGAINST, Vote.AGAINST: Vote.IN_FAVOUR}


@dataclass(frozen=True, slots=True)
class Compared:
    """What the votes come to under a rule set.

    `decision` is None where they cannot be counted under it, and `remark` then says why. `assumed`
    are the votes of added seats, and `hangs_on_them` says whether others would have turned it;
    `named` are those of them whose votes were named.
    `snapback` says that the end of what is there was put instead, each vote turned round.
    """

    rules: RuleSet
    council: Council
    ballot: Ballot
    decision: Decision | None
    assumed: Mapping[str, Vote]
    hangs_on_them: bool = False
    snapback: bool = False
    remark: Said = ""
    named: frozenset[str] = frozenset()

    @property
    def carried(self) -> bool | None:
        """Whether what was proposed comes about: with snapback, that nothing is ended."""
        if self.decision is None:
            return None
        return (self.decision.outcome in CARRIED) != self.snapback

    @property
    def assumed_tally(self) -> Tally:
        return tally_of(self.assumed)


def every_rule(day: date, seats: int) -> tuple[str, ...]:
    """Return the names of the rule sets that a Council of that date and size is compared under.

    Left out is what seats fewer, and the Council of the League, which had other questions.
    """
    return tuple(
        name
        for name in NAMES
        if name not in {"league", "charter-1945", "charter-1965"}
        and (applied(name, day, seats).rules.members or seats) >= seats
    )


def compared(
    names: Iterable[str], held: HeldVote, given: Mapping[str, Vote] | None = None
) -> tuple[Compared, ...]:
    """Return what the votes come to under each rule set, in the order asked.

    `given` names votes of added seats, in place of those that the vote itself names. Raises
    UnknownRulesError for a name that there is not.
    """
    seats = held.ballot.size
    return tuple(_under(applied(name, held.day, seats), held, given or {}) for name in names)


def _under(under: Applied, held: HeldVote, given: Mapping[str, Vote]) -> Compared:
    rules, snapback = under
    named = given or held.added.get(rules.key.partition("+")[0], {})
    try:
        larger = filled(held.ballot, held.council, rules, named)
        votes = _turned(larger.ballot) if snapback else larger.ballot
        decision = decide(_put(held.question, snapback=snapback), votes, rules)
    except UndecidableError as error:
        council, ballot, remark = held.council, held.ballot, told_by(error)
        return Compared(rules, council, ballot, None, {}, snapback=snapback, remark=remark)
    hangs = _hangs(decision, held.question, larger, under)
    return Compared(
        *(rules, larger.council, votes, decision, larger.assumed, hangs, snapback),
        named=frozenset(named),
    )


def _put(question: Question, *, snapback: bool) -> Question:
    """Return what is asked; only a decision of substance can be turned into one to end it."""
    if snapback and question.kind is not Kind.SUBSTANTIVE:
        raise UndecidableError(say("law-only-substance"))
    return question


def _turned(ballot: Ballot) -> Ballot:
    """Return the ballot on ending what is there: who would keep it votes against, and so on."""
    votes = {code: OPPOSITE.get(vote, vote) for code, vote in ballot.votes.items()}
    totals = ballot.totals
    if totals:
        totals = totals._replace(in_favour=totals.against, against=totals.in_favour)
    return Ballot(ballot.permanent, votes, totals)


def _hangs(decision: Decision, question: Question, larger: Filled, under: Applied) -> bool:
    """Say whether other votes of the added seats would have turned it: all for, or all against."""
    outcomes = {decision.outcome in CARRIED}
    for vote in (Vote.IN_FAVOUR, Vote.AGAINST) if larger.assumed else ():
        ballot = Ballot(
            larger.ballot.permanent, {**larger.ballot.votes, **dict.fromkeys(larger.assumed, vote)}
        )
        votes = _turned(ballot) if under.snapback else ballot
        outcomes.add(decide(question, votes, under.rules).outcome in CARRIED)
    return len(outcomes) > 1
