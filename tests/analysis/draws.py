"""Votes drawn at random: a question of any kind, a Council of any size, any rule set, any votes."""

from dataclasses import replace
from datetime import date
from random import Random
from typing import NamedTuple

from nine_votes.analysis.comparison import applied
from nine_votes.council.charter import NAMES, RuleSet
from nine_votes.council.members import ORIGINAL_FIVE, Council, council_of
from nine_votes.council.questions import WITHOUT_BALLOT, Kind, Nature, Question
from nine_votes.council.voting import VOTES, Ballot, Vote, named_ballot

TODAY = date(2024, 3, 28)
RULES = (
    *NAMES,
    *("abstention-blocks", "vetoes=0", "vetoes=3", "strict-27-3+abstention-blocks"),
    *("absence-blocks+two-vetoes", "au-2005+vetoes=2"),
)
KINDS = tuple(kind for kind in Kind if kind not in WITHOUT_BALLOT)


class Drawn(NamedTuple):
    question: Question
    ballot: Ballot
    rules: RuleSet
    council: Council


def seeded(seed: int) -> Random:
    """Return what draws the same votes every time."""
    return Random(seed)  # noqa: S311 - votes are drawn, not secrets


def drawn(chance: Random, least: int = 2, most: int = 27) -> Drawn:
    """Draw a vote of so many members; about half of what is drawn is near to the line."""
    members = chance.randint(least, most)
    permanent = chance.randint(0, min(members, 7))
    holders = [*ORIGINAL_FIVE, "P06", "P07"][:permanent]
    council = council_of(holders, [f"E{n:02}" for n in range(members - permanent)])
    rules = _rules(chance, members)
    question = _question(chance, council, rules)
    weights = [chance.choice((1, 3, 9)), *(chance.choice((0, 1, 2)) for _ in VOTES[1:])]
    cast = {code: chance.choices(VOTES, weights)[0] for code in council.codes}
    return Drawn(question, named_ballot(council, cast), rules, council)


def _rules(chance: Random, members: int) -> RuleSet:
    rules = applied(chance.choice(RULES), TODAY, 15).rules
    required = chance.randint(1, members)
    return replace(rules, members=None, required=required, review_required=required)


def _question(chance: Random, council: Council, rules: RuleSet) -> Question:
    kinds = (Kind.SUBSTANTIVE, Kind.PROCEDURAL) if rules.unanimity else KINDS
    kind = chance.choice(kinds) if chance.random() < 0.3 else Kind.SUBSTANTIVE
    parties = chance.sample(council.codes, chance.choice((0, 0, 1, min(2, council.size))))
    return Question(
        kind,
        "invite" if kind is Kind.PROCEDURAL else None,
        chance.choice(("15", "11") if rules.unanimity else ("VI", "VII", "unspecified")),
        chance.choice(tuple(Nature)),
        tuple(parties),
        atrocity=chance.random() < 0.3,
    )


def with_votes(ballot: Ballot, changes: dict[str, Vote]) -> Ballot:
    """Return a ballot in which these members vote otherwise."""
    for code, vote in changes.items():
        ballot = ballot.with_vote(code, vote)
    return ballot
