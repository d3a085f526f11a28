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
from nine_votes.council.flags import Flag
from nine_votes.council.voting import Vote
from nine_votes.phrases.rules import STANDING
from nine_votes.phrases.words import capital, joined, number
from nine_votes.words.resolver import in_words

TITLE = "Reform laboratory"
BACK = ("Back", "Esc")
REPLAY = ("Replay votes under it", "R")

CHOOSE, BUILD = "choose", "build"
PANES = ((CHOOSE, "Rules there are"), (BUILD, "Build one"))

CHARTER_OF_THE_DAY = "The Charter, as on the day of each vote"
GROUPS = ("The Charter", "Proposals to enlarge the Council", "One change", "Invented")
INVENTED_SOURCE = "a counterfactual"
"""What a source is called where there is none but this program."""

YES_NO = {True: "Yes", False: "No"}
VETOES = (
    "Vetoes needed to block",
    "The Charter: one. Two: papers of the Assembly's working group. None and three: invented.",
)
NEEDED = ("Votes in favour needed", "Any number but that of the rule itself is invented.")
NEEDED_BEFORE = (
    "The Charter: nine of fifteen; seven of eleven until 1965, where this is counted from seven. "
    "Other numbers: invented."
)
LEVERS = {
    "abstention-blocks": (
        "Abstaining blocks",
        "A permanent member that abstains blocks. Invented: in practice since 1946 it does not.",
    ),
    "absence-blocks": (
        "Absence blocks",
        "The USSR's reading in 1950. With abstaining too, it is Article 27(3) read literally.",
    ),
    "chapter-vii-only": (
        "Veto only under Chapter VII",
        "Proposed in the Assembly's working group: A/52/47, annex XI, paragraph 1.",
    ),
    "strict-27-3": (
        "A party to a dispute abstains",
        "Article 27(3), last clause, applied strictly: the Charter's words, seldom its practice.",
    ),
    "binding-restraint": (
        "No veto on mass atrocities",
        "The pledges of 2015 (A/70/621-S/2015/978) made binding. Invented as a rule.",
    ),
    "snapback": (
        "Snapback in place of renewal",
        "The end is put, each vote turned round. After resolution 2231 (2015); else invented.",
    ),
}
"""What each lever is called, what it is and where it comes from, by its name."""

HOW = {
    frozenset({Vote.AGAINST}): "by voting against",
    ABSTENTION_BLOCKS: "by voting against or abstaining",
    ABSENCE_BLOCKS: "by voting against or staying away",
    ABSTENTION_BLOCKS | ABSENCE_BLOCKS: "by not voting in favour",
}

TWO, THREE = "two", "three"
GAMES = ((TWO, "Two ways: the textbook"), (THREE, "Three ways: as applied"))
MEANINGS = {
    TWO: "In favour or against, both equally likely: what the rule gives, not what politics makes "
    "of it.",
    THREE: "In favour, abstaining or against, all equally likely: what the rule gives, not what "
    "politics makes of it.",
}
POWER = "Power of one seat"
BANZHAF, SHAPLEY = "Banzhaf index", "Shapley-Shubik index"
THIS_RULE, THE_CHARTER = "This rule", "Charter"
NO_SUCH_SEAT = "no such seat"
TENTH = Fraction(1, 1000)
"""A tenth of one per cent."""

HELP = (
    ("Up, Down", "go through the rules, or through the levers"),
    ("Enter", "choose the rule, or move the lever"),
    ("B", "from the rules there are to building one, and back"),
    ("W", "two ways to vote, or three"),
    ("R", "replay votes under the rule"),
    ("On bars", "the shares as exact fractions"),
    (BANZHAF, "the member's share of all cases in which one vote decides"),
    (SHAPLEY, "the share of roll-calls, in every order, that the member's vote settles"),
)


def rule_title(rules: RuleSet, changes: int) -> str:
    """Return what a rule is called, its changes counted where they would make it long."""
    if changes < 2 or (changes == 2 and rules.standing is Standing.LEVER):
        return capital(rules.title)
    base = "the Charter" if rules.standing is Standing.LEVER else rules.title.split(", and ")[0]
    return f"{capital(base)}, with {number(changes)} changes"


def rule_about(rules: RuleSet, changes: int) -> str:
    """Return what kind of rule it is, and where it is written."""
    if not changes:
        return capital(" · ".join((_standing(rules), rules.source)))
    if rules.standing is not Standing.LEVER:
        return f"{capital(in_words(STANDING(rules.standing)))}, but changed"
    if changes > 1:
        return f"{capital(number(changes))} changes in the Charter"
    return capital(" · ".join((_standing(rules), rules.source)))


def built_on(rules: RuleSet) -> str:
    """Return what the levers change."""
    return f"Changed in {rules.title}:"


def _standing(rules: RuleSet) -> str:
    if rules.standing is Standing.LAW:
        return "the law"
    return in_words(STANDING(rules.standing))


def row_about(rules: RuleSet) -> str:
    """Return a rule on a row to choose it: its seats, the number needed, where it is written."""
    asked = f"{rules.required} of {rules.members or 15} needed"
    if rules.source == INVENTED_SOURCE or rules.standing is Standing.INVENTED:
        return f"{asked} · invented"
    return f"{asked} · {rules.source}"


def needed_about(before: bool) -> str:
    """Return what the lever of the required number is; `before` where eleven may have sat."""
    return NEEDED_BEFORE if before else NEEDED[1]


def in_favour(rules: RuleSet) -> str:
    """Return the words under the number needed."""
    if Flag.THRESHOLD_ASSUMED in rules.flags:
        return "votes in favour needed (number assumed)"
    return "votes in favour needed"


def of_seats(needed: int, seats: int) -> str:
    """Return the number needed, and of how many."""
    return f"{needed} of {seats}"


def blocking(rules: RuleSet, holders: int) -> str:
    """Return who can block, how, and on what."""
    if not holders or not rules.vetoes_needed:
        return "Nobody can block."
    who = f"Each of {number(holders)} permanent seats"
    if rules.vetoes_needed > 1:
        who = (
            f"{capital(number(rules.vetoes_needed))} of {number(holders)} permanent seats together"
        )
    where = ", under Chapter VII alone" if rules.reach is Reach.CHAPTER_VII else ""
    save = ", mass atrocities aside" if rules.restraint_binds else ""
    return f"{who} can block {HOW[rules.blocks]}{where}{save}."


def added(seats: int) -> str:
    """Return how many seats are added, and how they are told."""
    return f"{capital(number(seats))} seats added, with a broken edge" if seats else ""


def adds(regions: Sequence[tuple[str | None, bool]]) -> str:
    """Return which seats are added, each given by its region and whether it is permanent."""
    parts = []
    for permanent, kind in ((True, "permanent"), (False, "elected")):
        own = [region for region, fixed in regions if fixed == permanent]
        if own:
            which = joined([f"{own.count(r)} {r or 'of any region'}" for r in dict.fromkeys(own)])
            parts.append(f"{number(len(own))} {kind} ({which})")
    return f"Adds {' and '.join(parts)} seats." if parts else ""


def seats_called(seats: int, new: int, *, permanent: bool, can_block: str) -> str:
    """Return a class of seats: how many, how many of them are new, whether they can block."""
    if permanent:
        kind = "added permanent" if new else "permanent"
        return f"{capital(number(seats))} {kind} seats: {can_block}"
    some = f", {number(new)} of them added" if new else ""
    return f"{capital(number(seats))} elected seats{some}"


def can_block(vetoes: int, *, holder: bool) -> str:
    """Return whether each seat of a class can block."""
    if not holder:
        return "none can block"
    return "each can block" if vetoes == 1 else f"{number(vetoes)} together can block"


def felt_on(rules: RuleSet, *, snapback: bool) -> str:
    """Return on which question power is shown, and what does not show in it."""
    places = []
    if rules.reach is Reach.CHAPTER_VII:
        places.append("outside Chapter VII")
    if rules.restraint_binds:
        places.append("where mass atrocities are certified")
    if rules.proviso is Proviso.STRICT:
        places.append("where nobody is a party")
    said = [f"Shown {joined(places)}."] if places else []
    if Vote.ABSENT in rules.blocks:
        said.append("Nobody is absent here.")
    if snapback:
        said.append("The end of a measure is put.")
    return " ".join(said)


def percent(share: Fraction) -> str:
    """Return a share in per cent to one decimal."""
    if 0 < share < TENTH / 2:
        return "under 0.1%"
    return f"{float(share * 100):.1f}%"


def exact(share: Fraction, charter: Fraction | None) -> str:
    """Return the exact shares of a seat under a rule and under the Charter."""
    there = NO_SUCH_SEAT if charter is None else _fraction(charter)
    return f"Each: {_fraction(share)}. Under the Charter: {there}."


def _fraction(share: Fraction) -> str:
    if share.denominator == 1:
        return str(share.numerator)
    return f"{share.numerator} / {share.denominator}"
