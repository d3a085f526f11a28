"""The power of one seat of each class under a rule, beside what the Charter gives it."""

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from nine_votes.analysis.classes import VotingGame, voting_game
from nine_votes.analysis.power import THREE_WAYS, TWO_WAYS, PowerTable, power_table
from nine_votes.council.charter import Proviso, Reach, RuleSet
from nine_votes.council.decision import veto_held
from nine_votes.council.members import ORIGINAL_FIVE, Council
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.questions import Question
from nine_votes.council.voting import Vote
from nine_votes.views.laboratory import SeatPlan, added_to, holders, seated
from nine_votes.views.reform import Reform

TWO, THREE = "two", "three"
WAYS = {TWO: TWO_WAYS, THREE: THREE_WAYS}
MEANING = Cases("lab-meaning", WAYS)
NO_SUCH_SEAT = say("lab-no-such-seat")
TENTH = Fraction(1, 1000)
"""A tenth of one per cent."""


class BarView(NamedTuple):
    """What one seat of a class has, under the rule and under the Charter, as shares of one.

    `charter` is None where the Charter has no such seat. The words are in per cent; `exact` says
    both as fractions.
    """

    share: float
    said: Message
    charter: float | None
    charter_said: Message
    exact: Message


class ClassView(NamedTuple):
    """A class of seats: one of them as it stands at the table, and its two indices."""

    label: Message
    seat: SeatPlan
    banzhaf: BarView
    shapley: BarView


class PowerView(NamedTuple):
    """The power of one seat of each class in one of the two games; `note` says what is shown."""

    note: Message
    classes: tuple[ClassView, ...]


class _Class(NamedTuple):
    """Seats that are alike to who looks at the table, by the code of one of them."""

    code: str
    seats: int
    new: int
    permanent: bool
    original: str | None
    """A seat of the Charter that one of this class is compared with."""


@lru_cache(maxsize=64)
def power_view(reform: Reform, ways: str) -> PowerView:
    """Return the power of each class of seats, with two ways to vote or with three."""
    rules, snapback = reform.shown
    council = seated(rules)
    question = Question(atrocity=rules.restraint_binds)
    game, table = _computed(question, council, rules, ways)
    before = _computed(question, seated(Reform().shown.rules), Reform().shown.rules, ways)
    held = holders(rules, council) if veto_held(question, rules) else frozenset()
    return PowerView(
        _felt_on(rules, snapback=snapback) or MEANING(ways),
        tuple(
            _class_view(each, (game, table), before, rules, holder=each.code in held)
            for each in _classes(council)
        ),
    )


@lru_cache(maxsize=64)
def _computed(
    question: Question, council: Council, rules: RuleSet, ways: str
) -> tuple[VotingGame, PowerTable]:
    game = voting_game(question, council, rules)
    return game, power_table(game, WAYS[ways])


def _classes(council: Council) -> tuple[_Class, ...]:
    """Return the classes of seats: the five, permanent seats beside them, those elected."""
    first, added = ORIGINAL_FIVE[0], added_to(council)
    new = [member.code for member in added if member.permanent]
    elected, grown = council.elected, len(added) - len(new)
    classes = [_Class(first, len(ORIGINAL_FIVE), 0, permanent=True, original=first)]
    if new:
        classes.append(_Class(new[0], len(new), len(new), permanent=True, original=None))
    alike = next(code for code in elected if not code.startswith("+"))
    return (*classes, _Class(alike, len(elected), grown, permanent=False, original=alike))


Computed = tuple[VotingGame, PowerTable]


def _felt_on(rules: RuleSet, *, snapback: bool) -> Message | None:
    """Return on which question power is shown, and what does not show in it."""
    places = []
    if rules.reach is Reach.CHAPTER_VII:
        places.append(say("lab-outside-chapter-vii"))
    if rules.restraint_binds:
        places.append(say("lab-certified"))
    if rules.proviso is Proviso.STRICT:
        places.append(say("lab-no-party"))
    said = [say("lab-shown", places=tuple(places))] if places else []
    if Vote.ABSENT in rules.blocks:
        said.append(say("lab-nobody-absent"))
    if snapback:
        said.append(say("lab-end-is-put"))
    return say("lab-felt", sentences=tuple(said)) if said else None


def _class_view(
    each: _Class, now: Computed, before: Computed, rules: RuleSet, *, holder: bool
) -> ClassView:
    label = say("lab-seats-elected", seats=each.seats, added=each.new)
    if each.permanent:
        vetoes = rules.vetoes_needed if holder else 0
        label = say("lab-seats-permanent", seats=each.seats, added=each.new, vetoes=vetoes)
    banzhaf, shapley = _indices(now, each.code)
    old: tuple[Fraction | None, Fraction | None] = (None, None)
    if each.original:
        old = _indices(before, each.original)
    return ClassView(
        label,
        SeatPlan(each.permanent, holder, added=each.permanent and each.new > 0),
        _bar(banzhaf, old[0]),
        _bar(shapley, old[1]),
    )


def _indices(computed: Computed, code: str) -> tuple[Fraction, Fraction]:
    """Return the Banzhaf index of a seat, and that of Shapley and Shubik."""
    game, table = computed
    power = table.powers[game.class_of(code)]
    return table.banzhaf_index(power), power.shapley_shubik


def _bar(share: Fraction, charter: Fraction | None) -> BarView:
    there: Said = NO_SUCH_SEAT if charter is None else _fraction(charter)
    return BarView(
        float(share),
        _percent(share),
        None if charter is None else float(charter),
        NO_SUCH_SEAT if charter is None else _percent(charter),
        say("lab-exact", share=_fraction(share), charter=there),
    )


def _percent(share: Fraction) -> Message:
    least = 0 < share < TENTH / 2
    return say("lab-percent-least") if least else say("lab-percent", share=share)


def _fraction(share: Fraction) -> str:
    return " / ".join(map(str, share.as_integer_ratio())) if share.denominator > 1 else str(share)
