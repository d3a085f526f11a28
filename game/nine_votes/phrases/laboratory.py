"""The words of the reform laboratory: rules, levers, the table they seat, the power they give."""

from collections.abc import Sequence
from fractions import Fraction

from nine_votes.council.charter import (
    ABSENCE_BLOCKS,
    ABSTENTION_BLOCKS,
    Proviso,
    Reach,
    RuleSet,
    Standing,
)
from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.voting import Vote
from nine_votes.phrases.rules import STANDING

CHOOSE, BUILD = "choose", "build"
PANE = Cases("lab-pane", (CHOOSE, BUILD))

GROUPS = (
    say("lab-group-charter"),
    say("lab-group-proposals"),
    say("lab-group-levers"),
    say("lab-group-invented"),
)
INVENTED_SOURCE = "a counterfactual"
"""What a source is called where there is none but this program."""

LEVERS = (
    "abstention-blocks",
    "absence-blocks",
    "chapter-vii-only",
    "strict-27-3",
    "binding-restraint",
    "snapback",
)
LEVER = Cases("lab-lever", LEVERS)
SOURCE = Cases("lab-source", LEVERS)
"""What a lever is and where it comes from, by its name."""

HOW = {
    frozenset({Vote.AGAINST}): say("lab-how-against"),
    ABSTENTION_BLOCKS: say("lab-how-abstaining"),
    ABSENCE_BLOCKS: say("lab-how-absent"),
    ABSTENTION_BLOCKS | ABSENCE_BLOCKS: say("lab-how-not-in-favour"),
}

TWO, THREE = "two", "three"
GAME = Cases("lab-game", (TWO, THREE))
MEANING = Cases("lab-meaning", (TWO, THREE))
BANZHAF, SHAPLEY = say("lab-banzhaf"), say("lab-shapley")
NO_SUCH_SEAT = say("lab-no-such-seat")
TENTH = Fraction(1, 1000)
"""A tenth of one per cent."""

HELP = (
    (say("lab-help-arrows.key"), say("lab-help-arrows")),
    (say("lab-help-choose.key"), say("lab-help-choose")),
    (say("lab-help-build.key"), say("lab-help-build")),
    (say("lab-help-ways.key"), say("lab-help-ways")),
    (say("lab-help-replay.key"), say("lab-help-replay")),
    (say("lab-help-bars.key"), say("lab-help-bars")),
    (BANZHAF, say("lab-help-banzhaf")),
    (SHAPLEY, say("lab-help-shapley")),
)


def rule_title(rules: RuleSet, changes: int) -> Message:
    """Return what a rule is called, its changes counted where they would make it long."""
    if changes < 2 or (changes == 2 and rules.standing is Standing.LEVER):
        return say("lab-rule", rule=rules.title)
    lever = rules.standing is Standing.LEVER
    base = say("lab-the-charter") if lever else rules.title.split(", and ")[0]
    return say("lab-rule-changed", rule=base, count=changes)


def rule_about(rules: RuleSet, changes: int) -> Message:
    """Return what kind of rule it is, and where it is written."""
    if changes and rules.standing is not Standing.LEVER:
        return say("lab-but-changed", standing=STANDING(rules.standing))
    if changes > 1:
        return say("lab-changes", count=changes)
    law = rules.standing is Standing.LAW
    standing = say("lab-the-law") if law else STANDING(rules.standing)
    return say("lab-about", standing=standing, source=rules.source)


def row_about(rules: RuleSet) -> Message:
    """Return a rule on a row to choose it: its seats, the number needed, where it is written."""
    invented = rules.source == INVENTED_SOURCE or rules.standing is Standing.INVENTED
    source = say("lab-invented") if invented else rules.source
    return say("lab-row", required=rules.required, seats=rules.members or 15, source=source)


def blocking(rules: RuleSet, holders: int) -> Message:
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


def adds(regions: Sequence[tuple[str | None, bool]]) -> Message | None:
    """Return which seats are added, each given by its region and whether it is permanent."""
    parts = []
    for permanent in (True, False):
        own = [region for region, fixed in regions if fixed == permanent]
        which = tuple(_region(r, own.count(r)) for r in dict.fromkeys(own))
        if own and permanent:
            parts.append(say("lab-adds-permanent", count=len(own), regions=which))
        elif own:
            parts.append(say("lab-adds-elected", count=len(own), regions=which))
    return say("lab-adds", parts=tuple(parts)) if parts else None


def _region(region: str | None, count: int) -> Message:
    if region:
        return say("lab-region", count=count, region=region)
    return say("lab-any-region", count=count)


def can_block(vetoes: int, *, holder: bool) -> Message:
    """Return whether each seat of a class can block."""
    if not holder:
        return say("lab-block-none")
    return say("lab-block-each") if vetoes == 1 else say("lab-block-together", vetoes=vetoes)


def felt_on(rules: RuleSet, *, snapback: bool) -> Message | None:
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


def percent(share: Fraction) -> Message:
    """Return a share in per cent to one decimal."""
    least = 0 < share < TENTH / 2
    return say("lab-percent-least") if least else say("lab-percent", share=share)


def exact(share: Fraction, charter: Fraction | None) -> Message:
    """Return the exact shares of a seat under a rule and under the Charter."""
    there = NO_SUCH_SEAT if charter is None else _fraction(charter)
    return say("lab-exact", share=_fraction(share), charter=there)


def _fraction(share: Fraction) -> str:
    if share.denominator == 1:
        return str(share.numerator)
    return f"{share.numerator} / {share.denominator}"
