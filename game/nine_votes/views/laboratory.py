"""What the reform laboratory shows of a rule: how it is chosen or built, and the table it seats."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from nine_votes.council.added_seats import added_members
from nine_votes.council.charter import (
    ABSENCE_BLOCKS,
    ABSTENTION_BLOCKS,
    COUNTERFACTUAL,
    Reach,
    RuleSet,
    Standing,
)
from nine_votes.council.flags import Flag
from nine_votes.council.members import ORIGINAL_FIVE, Council, Member, council_of
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.voting import Vote
from nine_votes.views.reform import CHANGES, CHARTER, MORE, NAMED, SEATS, Reform
from nine_votes.views.rules import STANDING

VETOES, NEEDED = "vetoes", "needed"
"""Names of the levers that are numbers."""

MOST_VETOES = 3
OF_THE_DAY = say("lab-charter-of-the-day")
GROUPS = (
    say("lab-group-charter"),
    say("lab-group-proposals"),
    say("lab-group-levers"),
    say("lab-group-invented"),
)
LEVER = Cases("lab-lever", CHANGES)
SOURCE = Cases("lab-source", CHANGES)
"""What a lever is and where it comes from, by its name."""

HOW = {
    frozenset({Vote.AGAINST}): say("lab-how-against"),
    ABSTENTION_BLOCKS: say("lab-how-abstaining"),
    ABSENCE_BLOCKS: say("lab-how-absent"),
    ABSTENTION_BLOCKS | ABSENCE_BLOCKS: say("lab-how-not-in-favour"),
}


class RuleView(NamedTuple):
    """A rule to choose: its name, what it is called, what it is; whether it is the one shown.

    `adds` says for whom it adds seats, once it is chosen.
    """

    name: str
    title: Message
    about: Message
    chosen: bool
    adds: Said = ""


class LeverView(NamedTuple):
    """A lever: `options` are its values with their labels, none for what is on or off."""

    name: str
    label: Message
    about: Message
    chosen: str
    options: tuple[tuple[str, str], ...] = ()


class HeadView(NamedTuple):
    title: Message
    about: Message


class SeatPlan(NamedTuple):
    """A seat at the table: whether it is permanent, may block, and is one that a rule adds."""

    permanent: bool
    holder: bool
    added: bool


class TableView(NamedTuple):
    """The table of a rule: its seats from the left foot to the right, and what is said in it."""

    seats: tuple[SeatPlan, ...]
    needed: Message
    in_favour: Message
    blocking: Message
    added: Message | None


def head(reform: Reform) -> HeadView:
    """Return what a rule is called, its changes counted where they would make it long."""
    rules, number = reform.shown.rules, reform.number
    lever = rules.standing is Standing.LEVER
    title, base = say("rules-named", rules=rules.title), CHARTER if lever else reform.base
    if reform == Reform():
        title = OF_THE_DAY
    elif number > 2 or (number == 2 and not lever):
        title = say("lab-rule-changed", base=base, rules=reform.ground.title, count=number)
    return HeadView(title, _about(rules, number))


def _about(rules: RuleSet, changes: int) -> Message:
    """Return what kind of rule it is, and where it is written."""
    if changes and rules.standing is not Standing.LEVER:
        return say("lab-but-changed", standing=STANDING(rules.standing))
    if changes > 1:
        return say("lab-changes", count=changes)
    law = rules.standing is Standing.LAW
    standing = say("lab-the-law") if law else STANDING(rules.standing)
    return say("lab-about", standing=standing, source=rules.source)


def rule_groups(reform: Reform) -> tuple[tuple[Message, tuple[RuleView, ...]], ...]:
    return tuple(
        (heading, tuple(_row(name, named, named == reform) for name, named in rules.items()))
        for heading, rules in zip(GROUPS, NAMED, strict=True)
    )


def _row(name: str, reform: Reform, chosen: bool) -> RuleView:
    """Return a rule with its seats, the number needed, and where it is written."""
    rules = reform.shown.rules
    title = OF_THE_DAY if name == CHARTER else say("rules-named", rules=rules.title)
    invented = rules.source == COUNTERFACTUAL or rules.standing is Standing.INVENTED
    source = say("lab-invented") if invented else rules.source
    about = say("lab-row", required=rules.required, seats=rules.members or SEATS, source=source)
    return RuleView(name, title, about, chosen, _adds(added_to(seated(rules))) if chosen else "")


def _adds(added: Sequence[Member]) -> Said:
    parts = []
    for permanent in (True, False):
        own = [member.region or "any" for member in added if member.permanent == permanent]
        regions = tuple(
            say("lab-region", count=own.count(region), region=region)
            for region in dict.fromkeys(own)
        )
        if regions:
            seats = say("lab-adds-seats", permanent=permanent, count=len(own), regions=regions)
            parts.append(seats)
    return say("lab-adds", parts=tuple(parts)) if parts else ""


def levers(reform: Reform) -> tuple[LeverView, ...]:
    ground = reform.ground
    vetoes = ground.vetoes_needed if reform.vetoes is None else reform.vetoes
    counts = tuple((str(n), str(n)) for n in range(MOST_VETOES + 1))
    numbers = tuple((str(more), str(ground.required + more)) for more in MORE)
    source = say("lab-needed-source")
    if reform.base == CHARTER:
        source = say("lab-needed-before")
    vetoes_source = say("lab-vetoes-source")
    return (
        LeverView(VETOES, say("lab-vetoes"), vetoes_source, str(vetoes), options=counts),
        LeverView(NEEDED, say("lab-needed"), source, str(reform.more), options=numbers),
        *(
            LeverView(change, LEVER(change), SOURCE(change), str(change in reform.changes))
            for change in CHANGES
        ),
    )


def moved(reform: Reform, lever: str, value: str) -> Reform:
    """Return a rule with a lever moved, to a value where it has several."""
    if lever == VETOES:
        return reform.with_vetoes(int(value))
    return replace(reform, more=int(value)) if lever == NEEDED else reform.turned(lever)


def table(reform: Reform) -> TableView:
    rules = reform.shown.rules
    council = seated(rules)
    held = holders(rules, council)
    added = tuple(m for m in council.members if m.code not in _sitting(rules).codes)
    plan = [SeatPlan(m.permanent, m.code in held, m in added) for m in council.members]
    return TableView(
        _around(plan),
        say("lab-of-seats", needed=rules.required, seats=council.size),
        say("lab-in-favour", assumed=Flag.THRESHOLD_ASSUMED in rules.flags),
        _blocking(rules, len(held)),
        say("lab-added", seats=len(added)) if added else None,
    )


def _blocking(rules: RuleSet, holders: int) -> Message:
    """Return who can block, how, and on what."""
    if not holders or not rules.vetoes_needed:
        return say("lab-nobody-blocks")
    return say(
        "lab-blocks",
        vetoes=rules.vetoes_needed,
        holders=holders,
        how=HOW[rules.blocks],
        chapter=rules.reach is Reach.CHAPTER_VII,
        atrocities=rules.restraint_binds,
    )


@lru_cache(maxsize=32)
def seated(rules: RuleSet) -> Council:
    """Return the Council of a rule, in which no state is named but the five of Article 23(1)."""
    sitting = _sitting(rules)
    if sitting.size >= (rules.members or SEATS):
        return sitting
    return Council((*sitting.members, *added_members(sitting, rules)))


def _sitting(rules: RuleSet) -> Council:
    """Return the Council to which a rule adds: of fifteen, or of eleven where it seats those."""
    seats = min(rules.members or SEATS, SEATS)
    elected = (f"E{number:02}" for number in range(1, seats - len(ORIGINAL_FIVE) + 1))
    return council_of(ORIGINAL_FIVE, elected)


def added_to(council: Council) -> tuple[Member, ...]:
    """Return the seats of such a Council that a rule adds."""
    added = (member for member in council.members if member.code.startswith("+"))
    return tuple(sorted(added, key=lambda member: member.code))


def holders(rules: RuleSet, council: Council) -> frozenset[str]:
    """Return who may block, on a question on which anybody may."""
    if not rules.vetoes_needed:
        return frozenset()
    permanent = frozenset(council.permanent)
    return permanent if rules.new_permanent_veto else permanent & frozenset(ORIGINAL_FIVE)


def _around(seats: Sequence[SeatPlan]) -> tuple[SeatPlan, ...]:
    """Return seats in the order of the table.

    Permanent ones stand evenly among those that are not, and what is added at both ends, what is
    permanent of it nearer the head.
    """
    added = sorted((seat for seat in seats if seat.added), key=lambda seat: not seat.permanent)
    old = [seat for seat in seats if not seat.added]
    permanent, elected = (iter([s for s in old if s.permanent is p]) for p in (True, False))
    number = sum(seat.permanent for seat in old)
    fixed = {round((i + 0.5) * len(old) / number - 0.5) for i in range(number)}
    middle = [next(permanent if i in fixed else elected) for i in range(len(old))]
    return (*added[0::2][::-1], *middle, *added[1::2])
