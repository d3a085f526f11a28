"""The power of members under a rule, said in a table and in sentences."""

from collections.abc import Iterable
from fractions import Fraction

from nine_votes.analysis.classes import MemberClass
from nine_votes.analysis.power import TWO_WAYS, PowerTable
from nine_votes.council.charter import RuleSet
from nine_votes.council.voting import Vote
from nine_votes.phrases.words import capital, joined, number

TITLE = "Power under a rule"
DECIDES = "Decides"
SHARE = "Share of swings"
SETTLES = "Settles"
BLOCKING = "Blocking"
INITIATING = "Initiating"
HEADINGS = ("Members", DECIDES, SHARE, SETTLES, BLOCKING, INITIATING)

MEANINGS = {
    DECIDES: "the share of the others' ways to vote in which the member's own vote decides "
    "(Penrose and Banzhaf)",
    SHARE: "the member's share of all such cases (the Banzhaf index)",
    SETTLES: "the share of roll-calls, in every order, that the member's vote settles (Shapley "
    "and Shubik)",
    BLOCKING: "the share of what is carried that the member's vote against would have stopped "
    "(Coleman)",
    INITIATING: "the share of what is lost that the member's vote in favour would have carried "
    "(Coleman)",
}
"""What each column says, in the order of the columns."""

TEXTBOOK = "With two ways to vote, in favour and against: the textbook's game"
AS_APPLIED = "With three ways to vote, abstaining too: the rule as applied"
ALL_ALIKE = (
    "Every way to vote is taken as equally likely and every member as independent of the others: "
    "this is what the rule gives, not what politics makes of it."
)
WEIGHTED = "A weighted game"

LONGEST = 22
"""A fraction with more letters is left to the exact fields of JSON."""


SMALLEST = 0.0001
"""In per cent: below this no figure is given."""


def heading(options: tuple[Vote, ...]) -> str:
    """Return which game a table is of."""
    return TEXTBOOK if options == TWO_WAYS else AS_APPLIED


def members_called(members: MemberClass, permanent: Iterable[str]) -> str:
    """Return a class of like members: '5 permanent members'."""
    fixed = sum(code in permanent for code in members.codes)
    elected = members.size - fixed
    if fixed and elected:
        return f"{members.size} members ({fixed} permanent, {elected} elected)"
    kind = "permanent" if fixed else "elected"
    return f"{members.size} {kind} member{'' if members.size == 1 else 's'}"


def each_of(members: str) -> str:
    """Return several members of whom each has what is said."""
    return f"{members}, each"


def rule_called(rules: RuleSet, seats: int) -> str:
    """Return a rule set with its size, the number it asks for, and where it is written."""
    return f"{rule_named(rules, seats)} ({rules.source})"


def rule_named(rules: RuleSet, seats: int) -> str:
    """Return a rule set with its size and the number it asks for."""
    needed = f"{rules.required} votes in favour needed"
    if rules.unanimity:
        needed = "unanimity needed"
    return f"{capital(rules.title)}: {seats} members, {needed}"


def carried_sentence(table: PowerTable) -> str:
    """Return how many of all ways to vote carry a question."""
    of, percent = f"{table.ways:,}", in_percent(table.decisiveness)
    if table.ways > 10**15:
        return f"{percent} of all ways to vote carry it."
    return f"{table.carried:,} of {of} ways to vote carry it: {percent}."


def in_percent(share: Fraction) -> str:
    """Return a share in per cent, with three figures that say something."""
    value = float(share * 100)
    return f"{value:.4g}%" if value >= SMALLEST or not value else f"under {SMALLEST}%"


def exactly(share: Fraction) -> str:
    """Return a share as a fraction with its per cent, or the per cent alone where it is long."""
    text = str(share)
    short = len(text) <= LONGEST and share.denominator > 1
    return f"{text} = {in_percent(share)}" if short else in_percent(share)


def meaning_lines() -> tuple[str, ...]:
    """Return what each column of the table says."""
    return tuple(f"{column}: {meaning}." for column, meaning in MEANINGS.items())


def chance_sentence(chance: Fraction) -> str:
    """Return the chance of adoption."""
    return (
        f"The chance that it is carried: {exactly(chance)}, each member voting with the chances "
        "given, independently of the others."
    )


def weights_called(quota: int, weights: Iterable[tuple[int, int]]) -> str:
    """Return a weighted game in a sentence."""
    groups = [f"{number(count)} with {weight}" for weight, count in weights]
    return f"A quota of {quota}, {joined(groups)} each."


def weight_called(weight: int, members: int) -> str:
    """Return the members of one weight: 'five members of weight 7'."""
    return f"{capital(number(members))} member{'' if members == 1 else 's'} of weight {weight}"


def powers_in_numbers(name: str, values: Iterable[tuple[str, Fraction]]) -> str:
    """Return a row of the picture as a sentence, for who does not see it."""
    said = joined([f"{label} {in_percent(value)}" for label, value in values])
    return f"{capital(name)}: {said}."
