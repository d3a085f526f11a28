"""The votes of a table under other rule sets, a row a rule."""

from dataclasses import replace
from typing import NamedTuple

from nine_votes.analysis.comparison import Compared, compared, every_rule
from nine_votes.council.charter import Standing
from nine_votes.council.decision import HeldVote
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.voting import named_ballot
from nine_votes.phrases.result import Result, result_of
from nine_votes.sitting.open_table import OpenTable, settled
from nine_votes.views.open_table import Setting

STANDING = Cases("rules-standing", Standing)
"""What kind of rule it is: "of another time"."""


class RuleRow(NamedTuple):
    """What the votes come to under a rule set; `counted` is false where they cannot be."""

    name: str
    title: Message
    head: Message
    reason: Message
    seats: Said
    counted: bool


def rule_rows(setting: Setting, table: OpenTable) -> tuple[RuleRow, ...]:
    """Return a row for every rule set, for a table where all votes are in."""
    held = held_of(setting, table)
    names = every_rule(held.day, len(table.seats))
    return tuple(_row(n, c, held) for n, c in zip(names, compared(names, held), strict=True))


def seated_under(name: str, setting: Setting, table: OpenTable) -> tuple[Setting, OpenTable]:
    """Return the table of a rule set, with its seats, the votes of those added being assumed."""
    (under,) = compared([name], held_of(setting, table))
    put = replace(setting.put, council=under.council, rules=under.rules, ballot=None)
    seated = replace(
        setting,
        put=put,
        number=0,
        votes=1,
        notice=say("rules-under", rules=under.rules.title),
        consequences={},
        assumed=frozenset(under.assumed),
    )
    return seated, settled({code: under.ballot.votes[code] for code in under.council.codes})


def held_of(setting: Setting, table: OpenTable) -> HeldVote:
    """Return a vote on a table where all votes are in as it was held.

    How added seats would vote is named for the votes as they are recorded, and for no others.
    """
    put, ballot = setting.put, named_ballot(setting.put.council, table.ballot)
    added = put.added if table.ballot == put.record else {}
    return replace(put.voted(ballot), added=added)


def _row(name: str, under: Compared, held: HeldVote) -> RuleRow:
    title, decision = say("rules-named", rules=under.rules.title), under.decision
    if decision is None:
        head, why = say("rules-not-counted"), say("rules-remark", remark=under.remark)
        return RuleRow(name, title, head, why, "", counted=False)
    result = result_of(held.question, under.ballot, under.rules, decision, under.council)
    seats = say(
        "rules-seats",
        standing=STANDING(under.rules.standing),
        in_favour=decision.tally.in_favour,
        seats=under.council.size,
        required=decision.required,
        assumed=len(under.assumed),
    )
    why = _decided_by(result, hangs=under.hangs_on_them)
    return RuleRow(name, title, result.head, why, seats, counted=True)


def _decided_by(result: Result, *, hangs: bool) -> Message:
    """Return why it came out so: what decided, or the figures where they tell it."""
    why = result.ground or result.figures
    return say("rules-hangs", why=why) if hangs else why
