"""The power of members under a rule, said in a table and in sentences."""

from collections.abc import Iterable
from fractions import Fraction

from nine_votes.analysis.classes import MemberClass
from nine_votes.analysis.power import TWO_WAYS, PowerTable
from nine_votes.council.charter import RuleSet
from nine_votes.council.messages import Message, say

SHARE, SETTLES = say("power-share"), say("power-settles")
HEADINGS = (
    say("power-decides"),
    SHARE,
    SETTLES,
    say("power-blocking"),
    say("power-initiating"),
)
MEANINGS = (
    say("power-decides-means"),
    say("power-share-means"),
    say("power-settles-means"),
    say("power-blocking-means"),
    say("power-initiating-means"),
)
"""What each column says, in the order of the columns."""

LONGEST = 22
"""A fraction with more letters is left to the exact fields of JSON."""

SMALLEST = 0.0001
"""In per cent: below this no figure is given."""


def members_called(members: MemberClass, permanent: Iterable[str]) -> Message:
    """Return a class of like members: '5 permanent members'."""
    fixed = sum(code in permanent for code in members.codes)
    elected = members.size - fixed
    if fixed and elected:
        return say("power-mixed", members=members.size, permanent=fixed, elected=elected)
    if fixed:
        return say("power-permanent", members=fixed)
    return say("power-elected", members=elected)


def rule_named(rules: RuleSet, seats: int) -> Message:
    """Return a rule set with its size and the number it asks for."""
    required, unanimity = rules.required, rules.unanimity
    return say("power-rule", title=rules.title, seats=seats, required=required, unanimity=unanimity)


def game_of(table: PowerTable) -> Message:
    return say("power-textbook") if table.options == TWO_WAYS else say("power-as-applied")


def carried_sentence(table: PowerTable) -> Message:
    """Return how many of all ways to vote carry a question."""
    percent = in_percent(table.decisiveness)
    if table.ways > 10**15:
        return say("power-carried-share", percent=percent)
    return say("power-carried", carried=table.carried, ways=table.ways, percent=percent)


def in_percent(share: Fraction) -> Message:
    """Return a share in per cent, with figures that say something."""
    told = not share or float(share * 100) >= SMALLEST
    return say("power-percent", share=share) if told else say("power-percent-least")


def exactly(share: Fraction) -> Message:
    """Return a share as a fraction with its per cent, or the per cent alone where it is long."""
    text, percent = str(share), in_percent(share)
    short = len(text) <= LONGEST and share.denominator > 1
    return say("power-exactly", fraction=text, percent=percent) if short else percent
