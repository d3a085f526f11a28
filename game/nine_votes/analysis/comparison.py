"""The same votes under other rules, several at once, and whether what comes out is assumed.

Rules go by name: a rule set, or the Charter or any of them with something changed, such as
`charter+required=10`. A change is a lever of `council/charter.py`, or one of those below. Snapback
is no rule of counting: it turns the question round, so it is kept beside the rule set.

A larger Council is filled by a stated rule. The seats that a rule set adds for a region vote as
that region's elected members did, shared out by largest remainder; a region that had none, and a
seat of no region, as all elected members did. Or the votes of the added seats are given. Either way
they are assumed, and kept apart as such.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, NamedTuple

from nine_votes.council.added_seats import added_members
from nine_votes.council.charter import (
    ABSTENTION_BLOCKS,
    COUNTERFACTUAL,
    LEVERS,
    NAMES,
    RuleSet,
    Standing,
    UnknownRulesError,
    for_seats,
    rules_named,
)
from nine_votes.council.decision import HeldVote, decide
from nine_votes.council.majorities import CARRIED
from nine_votes.council.members import Council, Member
from nine_votes.council.messages import Message, Said, say, told_by
from nine_votes.council.outcomes import Decision, UndecidableError
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import VOTES, Ballot, Tally, Vote, tally_of

SNAPBACK = "snapback"
"""Who wants what is there to go on needs no vote: who wants it ended does."""

CHANGES: Mapping[str, tuple[Message, str]] = {
    "abstention-blocks": (say("rules-abstention-blocks"), COUNTERFACTUAL),
    "required=N": (say("rules-required", required="N"), COUNTERFACTUAL),
    "vetoes=0": (say("rules-vetoes", vetoes=0), COUNTERFACTUAL),
    "vetoes=1": (say("rules-vetoes", vetoes=1), "Article 27(3)"),
    "vetoes=2": (say("rules-vetoes", vetoes=2), COUNTERFACTUAL),
    "vetoes=3": (say("rules-vetoes", vetoes=3), COUNTERFACTUAL),
    SNAPBACK: (say("rules-snapback"), "after resolution 2231 (2015)"),
}
"""What can be changed beside the levers of the charter: title, source."""

REQUIRED = re.compile(r"required=([1-9]\d{0,2})", re.ASCII)
VETOES = re.compile(r"vetoes=([0-3])", re.ASCII)


class Applied(NamedTuple):
    """A rule set, and whether the question is turned round, the end of what is there being put."""

    rules: RuleSet
    snapback: bool = False


def applied(name: str, day: date, seats: int) -> Applied:
    """Return a rule set with its changes, as it stands on a date for a Council of so many seats.

    Raises UnknownRulesError for a name or a change that there is not.
    """
    first, *changes = name.split("+")
    if first not in NAMES:
        first, changes = "charter", [first, *changes]
    rules = for_seats(rules_named(first, day), seats)
    for change in changes:
        rules = _changed(rules, change)
    if changes:
        rules = replace(rules, key=name.removeprefix("charter+"))
    return Applied(rules, SNAPBACK in changes)


def _changed(rules: RuleSet, name: str) -> RuleSet:
    title, source = LEVERS[name][:2] if name in LEVERS else _called(name)
    known = LEVERS[name][2] if name in LEVERS else _fields(name)
    fields = dict(known)
    if "blocks" in fields:
        fields["blocks"] |= rules.blocks
    lever = rules.standing in {Standing.LEVER, Standing.PROPOSAL, Standing.INVENTED}
    return replace(
        rules,
        title=say("rules-and", rules=rules.title, change=title) if lever else title,
        source=f"{rules.source}; {source}" if lever else source,
        standing=rules.standing if lever else Standing.LEVER,
        **fields,
    )


def _called(name: str) -> tuple[Message, str]:
    number = REQUIRED.fullmatch(name)
    if number:
        return say("rules-required", required=int(number[1])), CHANGES["required=N"][1]
    if name not in CHANGES:
        changes = (*LEVERS, *CHANGES)
        raise UnknownRulesError(say("rules-no-change", name=name, known=NAMES, changes=changes))
    return CHANGES[name]


def _fields(name: str) -> Mapping[str, Any]:
    if required := REQUIRED.fullmatch(name):
        return dict.fromkeys(("required", "review_required"), int(required[1]))
    if vetoes := VETOES.fullmatch(name):
        return {"vetoes_needed": int(vetoes[1])}
    return {"blocks": ABSTENTION_BLOCKS} if name == "abstention-blocks" else {}


class Filled(NamedTuple):
    """A larger Council with a ballot of all its seats, the votes that are assumed apart."""

    council: Council
    ballot: Ballot
    assumed: Mapping[str, Vote]


def filled(
    ballot: Ballot, council: Council, rules: RuleSet, given: Mapping[str, Vote] | None = None
) -> Filled:
    """Return the Council of a rule set with the votes that were cast and those that are assumed.

    `given` names the votes of added seats, by the codes that `added_members` gives them. Raises
    UndecidableError where the rule set seats fewer than voted, where names are missing, or where
    it is not known for whom it adds seats.
    """
    seats = rules.members or council.size
    if seats == council.size:
        return Filled(council, ballot, {})
    named = sum(code in ballot.votes for code in council.codes)
    if named < max(council.size, ballot.size):
        raise UndecidableError(say("law-votes-unnamed"))
    if seats < council.size:
        raise UndecidableError(say("law-too-few-seats", seats=seats, voted=council.size))
    added = added_members(council, rules)
    assumed = {member.code: vote for member, vote in _assumed(added, council, ballot)}
    for code, vote in (given or {}).items():
        if code not in assumed:
            raise UndecidableError(say("law-no-such-seat", seat=code, added=tuple(assumed)))
        assumed[code] = vote
    larger = Council((*council.members, *added), council.president)
    votes = {**ballot.votes, **assumed}
    return Filled(larger, Ballot(larger.permanent, votes), assumed)


def _assumed(
    added: Sequence[Member], council: Council, ballot: Ballot
) -> list[tuple[Member, Vote]]:
    """Return the added seats, region by region, each with the vote it is assumed to cast."""
    elected = [member for member in council.members if not member.permanent]
    everyone = [ballot.votes[member.code] for member in elected]
    found: list[tuple[Member, Vote]] = []
    for region in dict.fromkeys(member.region for member in added):
        seats = [member for member in added if member.region == region]
        own = [ballot.votes[m.code] for m in elected if region and m.region == region]
        found += zip(seats, shared_out(len(seats), own or everyone, everyone), strict=True)
    return found


def shared_out(seats: int, votes: Sequence[Vote], everyone: Sequence[Vote]) -> list[Vote]:
    """Share seats out over votes by largest remainder.

    Equal remainders go to the vote that more of everyone cast, and then in the order of a tally.
    """
    if not votes:
        raise UndecidableError(say("law-nobody-elected"))
    whole = {vote: seats * votes.count(vote) // len(votes) for vote in VOTES}
    left = {vote: seats * votes.count(vote) % len(votes) for vote in VOTES}
    by_remainder = sorted(VOTES, key=lambda vote: (-left[vote], -everyone.count(vote)))
    for vote in by_remainder[: seats - sum(whole.values())]:
        whole[vote] += 1
    return [vote for vote in VOTES for _ in range(whole[vote])]


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
