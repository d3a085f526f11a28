"""The votes on a table counted under other rules, and the table with their seats."""

from dataclasses import replace
from typing import NamedTuple

from nine_votes.analysis.comparison import Compared, compared, every_rule
from nine_votes.council.put import HeldVote
from nine_votes.council.voting import named_ballot
from nine_votes.phrases import rules as words
from nine_votes.phrases.result import result_of
from nine_votes.phrases.words import capital
from nine_votes.sitting.open_table import OpenTable, settled
from nine_votes.views.open_table import Setting
from nine_votes.words.resolver import in_words


class RuleRow(NamedTuple):
    """What the votes come to under a rule set; `counted` is false where they cannot be."""

    name: str
    title: str
    head: str
    reason: str
    seats: str
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
        notice=words.under(under.rules),
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
    title, decision = capital(under.rules.title), under.decision
    if decision is None:
        reason = f"{capital(under.remark.rstrip('.'))}."
        return RuleRow(name, title, words.NOT_COUNTED, reason, "", counted=False)
    result = result_of(held.question, under.ballot, under.rules, decision, under.council)
    seats = words.seats_line(under.rules, decision, under.council.size, len(under.assumed))
    why = words.why(result, hangs=under.hangs_on_them)
    return RuleRow(name, title, in_words(result.head), why, seats, counted=True)
