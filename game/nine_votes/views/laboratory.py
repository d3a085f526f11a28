"""What the reform laboratory shows of a rule: how it is chosen or built, and the table it seats."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from nine_votes.council.added_seats import added_members
from nine_votes.council.charter import RuleSet
from nine_votes.council.flags import Flag
from nine_votes.council.members import ORIGINAL_FIVE, Council, Member, council_of
from nine_votes.council.messages import say
from nine_votes.phrases import laboratory as words
from nine_votes.views.reform import CHANGES, CHARTER, MORE, NAMED, SEATS, Reform
from nine_votes.words.resolver import in_words

VETOES, NEEDED = "vetoes", "needed"
"""Names of the levers that are numbers."""

MOST_VETOES = 3


class RuleView(NamedTuple):
    """A rule to choose: its name, what it is called, what it is; whether it is the one shown.

    `adds` says for whom it adds seats, once it is chosen.
    """

    name: str
    title: str
    about: str
    chosen: bool
    adds: str = ""


class RuleGroup(NamedTuple):
    """Rules of one kind under a heading."""

    heading: str
    rules: tuple[RuleView, ...]


class LeverView(NamedTuple):
    """A lever: `options` are its values with their labels, none for what is on or off."""

    name: str
    label: str
    about: str
    chosen: str
    state: str = ""
    options: tuple[tuple[str, str], ...] = ()


class HeadView(NamedTuple):
    """What the rule that is shown is called, and what it is."""

    title: str
    about: str


class SeatPlan(NamedTuple):
    """A seat at the table: whether it is permanent, may block, and is one that a rule adds."""

    permanent: bool
    holder: bool
    added: bool


class TableView(NamedTuple):
    """The table of a rule: its seats from the left foot to the right, and what is said in it."""

    seats: tuple[SeatPlan, ...]
    needed: str
    in_favour: str
    blocking: str
    added: str


def head(reform: Reform) -> HeadView:
    """Return what a rule is called, and what it is."""
    rules = reform.shown.rules
    if reform == Reform():
        title = in_words(say("lab-charter-of-the-day"))
        return HeadView(title, in_words(words.rule_about(rules, 0)))
    number = reform.number
    title = in_words(words.rule_title(rules, number))
    return HeadView(title, in_words(words.rule_about(rules, number)))


def rule_groups(reform: Reform) -> tuple[RuleGroup, ...]:
    """Return the rules to choose from, in their groups."""
    return tuple(
        RuleGroup(
            in_words(heading),
            tuple(_row(name, named, named == reform) for name, named in rules.items()),
        )
        for heading, rules in zip(words.GROUPS, NAMED, strict=True)
    )


def _row(name: str, reform: Reform, chosen: bool) -> RuleView:
    rules = reform.shown.rules
    of_the_day = say("lab-charter-of-the-day")
    title = of_the_day if name == CHARTER else words.rule_title(rules, 0)
    added = added_to(seated(rules)) if chosen else ()
    adds = words.adds([(member.region, member.permanent) for member in added])
    about = in_words(words.row_about(rules))
    return RuleView(name, in_words(title), about, chosen, in_words(adds) if adds else "")


def levers(reform: Reform) -> tuple[LeverView, ...]:
    """Return the levers as they stand."""
    ground = reform.ground
    vetoes = ground.vetoes_needed if reform.vetoes is None else reform.vetoes
    counts = tuple((str(n), str(n)) for n in range(MOST_VETOES + 1))
    numbers = tuple((str(more), str(ground.required + more)) for more in MORE)
    before = reform.base == CHARTER
    needed = say("lab-needed-before") if before else say("lab-needed-source")
    label, about = in_words(say("lab-vetoes")), in_words(say("lab-vetoes-source"))
    called = in_words(say("lab-needed"))
    return (
        LeverView(VETOES, label, about, str(vetoes), options=counts),
        LeverView(NEEDED, called, in_words(needed), str(reform.more), options=numbers),
        *(_lever(change, change in reform.changes) for change in CHANGES),
    )


def moved(reform: Reform, lever: str, value: str) -> Reform:
    """Return a rule with a lever moved, to a value where it has several."""
    if lever == VETOES:
        return reform.with_vetoes(int(value))
    return replace(reform, more=int(value)) if lever == NEEDED else reform.turned(lever)


def _lever(change: str, on: bool) -> LeverView:
    label, about = in_words(words.LEVER(change)), in_words(words.SOURCE(change))
    state = say("lab-yes") if on else say("lab-no")
    return LeverView(change, label, about, str(on), in_words(state))


def table(reform: Reform) -> TableView:
    """Return the table that a rule seats."""
    rules = reform.shown.rules
    council = seated(rules)
    held = holders(rules, council)
    added = tuple(m for m in council.members if m.code not in _sitting(rules).codes)
    plan = [SeatPlan(m.permanent, m.code in held, m in added) for m in council.members]
    return TableView(
        _around(plan),
        in_words(say("lab-of-seats", needed=rules.required, seats=council.size)),
        in_words(say("lab-in-favour", assumed=Flag.THRESHOLD_ASSUMED in rules.flags)),
        in_words(words.blocking(rules, len(held))),
        in_words(say("lab-added", seats=len(added))) if added else "",
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
