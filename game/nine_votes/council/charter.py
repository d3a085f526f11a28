"""The voting rules as dated data, each with its authority; reform proposals are data too.

A rule set says how many votes in favour are needed, who can block, and what an abstention or an
absence of a permanent member does. Levers change one thing in the Charter in force on a date.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from nine_votes.council.messages import Message, say
from nine_votes.council.outcomes import Flag
from nine_votes.council.voting import Vote

AMENDMENT_IN_FORCE = date(1965, 8, 31)
AMENDMENT_APPLIED = date(1966, 1, 1)
"""S/RES/218 was adopted with seven votes on 23 November 1965, the amendment being in force."""

REVIEW_AMENDMENT_IN_FORCE = date(1968, 6, 12)
"""From this day Article 109(1) asks for any nine votes; A/RES/2101 (XX). Seven before."""


ABSTENTION_BLOCKS = frozenset({Vote.AGAINST, Vote.ABSTAINING, Vote.NOT_PARTICIPATING})
"""Not taking part is a way of abstaining in the room; absence is a fact of its own."""

ABSENCE_BLOCKS = frozenset({Vote.AGAINST, Vote.ABSENT})


class Reach(StrEnum):
    """On which questions a veto is held."""

    ALL = "all"
    CHAPTER_VII = "chapter-vii"


class Proviso(StrEnum):
    """How the obligatory abstention of a party to a dispute is applied (Article 27(3))."""

    OFF = "off"
    ADVISORY = "advisory"
    STRICT = "strict"


class Standing(StrEnum):
    LAW = "law"
    LEVER = "lever"
    PROPOSAL = "proposal"
    HISTORY = "history"
    INVENTED = "invented"


@dataclass(frozen=True, slots=True)
class RuleSet:
    """How votes are counted.

    `members` is the number of seats, None for as many as the Council of the date has;
    `required` the votes in favour a decision needs; `review_required` those of Article 109(1).
    `permanent` is the number of permanent seats. `vetoes_needed` is how many permanent members
    must fail to concur to block (0: none can), and `blocks` holds the votes that fail to concur.
    `new_permanent_veto` says whether permanent members beyond the original five hold a veto.
    """

    key: str
    title: Message
    source: str
    standing: Standing
    required: int
    members: int | None = None
    review_required: int = 9
    permanent: int = 5
    vetoes_needed: int = 1
    new_permanent_veto: bool = True
    reach: Reach = Reach.ALL
    blocks: frozenset[Vote] = frozenset({Vote.AGAINST})
    proviso: Proviso = Proviso.ADVISORY
    restraint_binds: bool = False
    unanimity: bool = False
    flags: tuple[Flag, ...] = ()


def ladder(members: int) -> int:
    """Return the required number for an invented size of Council.

    Seven of eleven, nine of fifteen and every step of the 2019 intergovernmental ladder
    (13 of 23, 14 of 25, 15 of 27) equal half of the seats plus one and a half, rounded down.
    """
    return (members + 3) // 2


CHARTER_1945 = RuleSet(
    "charter-1945",
    say("rules-charter-1945"),
    "Charter, Articles 23 and 27 as signed",
    Standing.LAW,
    required=7,
    members=11,
    review_required=7,
)
CHARTER_1965 = RuleSet(
    "charter-1965",
    say("rules-charter-1965"),
    "Charter, Articles 23 and 27 as amended by A/RES/1991 A (XVIII)",
    Standing.LAW,
    required=9,
    members=15,
)


def charter_on(day: date) -> RuleSet:
    """Return the Charter's rule as the Council applied it on that day, for any size of Council."""
    text = CHARTER_1965 if day >= AMENDMENT_APPLIED else CHARTER_1945
    review = 9 if day >= REVIEW_AMENDMENT_IN_FORCE else 7
    waiting = AMENDMENT_IN_FORCE <= day < AMENDMENT_APPLIED
    flags = (Flag.THRESHOLD_TRANSITION,) if waiting else ()
    return replace(text, key="charter", members=None, review_required=review, flags=flags)


USUAL_SIZES = frozenset({11, 15})


def for_seats(rules: RuleSet, seats: int) -> RuleSet:
    """Return a rule set for an invented size of Council, which the Charter says nothing of."""
    if rules.unanimity or rules.members is not None or seats in USUAL_SIZES:
        return rules
    required = ladder(seats)
    flags = (*rules.flags, Flag.THRESHOLD_ASSUMED)
    return replace(rules, required=required, review_required=required, flags=flags)


COUNTERFACTUAL = "a counterfactual"
"""The source of what has none but this program."""

LEVERS: Mapping[str, tuple[Message, str, Mapping[str, Any]]] = {
    "literal-concurrence": (
        say("rules-literal-concurrence"),
        "Article 27(3) read literally",
        {"blocks": ABSTENTION_BLOCKS | ABSENCE_BLOCKS},
    ),
    "absence-blocks": (
        say("rules-absence-blocks"),
        "the reading of Article 27(3) put forward by the USSR in 1950",
        {"blocks": ABSENCE_BLOCKS},
    ),
    "no-veto": (say("rules-no-veto"), COUNTERFACTUAL, {"vetoes_needed": 0}),
    "two-vetoes": (
        say("rules-vetoes", vetoes=2),
        "papers of the Assembly's open-ended working group",
        {"vetoes_needed": 2},
    ),
    "chapter-vii-only": (
        say("rules-chapter-vii-only"),
        "A/52/47, annex XI, paragraph 1",
        {"reach": Reach.CHAPTER_VII},
    ),
    "binding-restraint": (
        say("rules-binding-restraint"),
        "the pledges of 2015 (A/70/621-S/2015/978) made binding",
        {"restraint_binds": True},
    ),
    "strict-27-3": (
        say("rules-strict-27-3"),
        "Article 27(3), last clause, applied strictly",
        {"proviso": Proviso.STRICT},
    ),
}
"""One change each to the Charter in force on a date: title, source, what is set."""


def _proposal(rules: RuleSet) -> RuleSet:
    """Complete a proposal: Article 109(1) follows its number, and a silent one takes the ladder."""
    if rules.required:
        return replace(rules, review_required=rules.required)
    assumed = ladder(rules.members or 0)
    flags = (Flag.THRESHOLD_ASSUMED,)
    return replace(rules, required=assumed, review_required=assumed, flags=flags)


SILENT = 0
"""Stands for the required number of a proposal that names none."""

PROPOSALS = (
    RuleSet(
        *("g4-2005", say("rules-g4-2005"), "A/59/L.64", Standing.PROPOSAL),
        required=14,
        members=25,
        permanent=11,
        new_permanent_veto=False,
    ),
    RuleSet(
        *("au-2005", say("rules-au-2005"), "A/59/L.67", Standing.PROPOSAL),
        required=SILENT,
        members=26,
        permanent=11,
    ),
    RuleSet(
        *("ufc-2005", say("rules-ufc-2005"), "A/59/L.68", Standing.PROPOSAL),
        required=15,
        members=25,
    ),
    RuleSet(
        *("razali-1997", say("rules-razali-1997"), "paper of 20 March 1997", Standing.PROPOSAL),
        required=15,
        members=24,
        permanent=10,
        new_permanent_veto=False,
    ),
    RuleSet(
        *("hlp-a", say("rules-hlp-a"), "A/59/565, part 4", Standing.PROPOSAL),
        required=SILENT,
        members=24,
        permanent=11,
        new_permanent_veto=False,
    ),
    RuleSet(
        *("hlp-b", say("rules-hlp-b"), "A/59/565, part 4", Standing.PROPOSAL),
        required=SILENT,
        members=24,
    ),
    RuleSet(
        *("l69", say("rules-l69"), "drafts of the L.69 Group, 2012 and 2013", Standing.PROPOSAL),
        required=SILENT,
        members=27,
        permanent=11,
    ),
)
"""Reform proposals: seats and vetoes as tabled, the required number where they name one."""

TWO_THIRDS = RuleSet(
    *("two-thirds", say("rules-two-thirds"), "an invention of this program"),
    Standing.INVENTED,
    required=10,
    members=15,
    vetoes_needed=0,
    flags=(Flag.INVENTED_RULE,),
)
LEAGUE = RuleSet(
    *("league", say("rules-league"), "Covenant, Article 5", Standing.HISTORY),
    required=0,
    permanent=0,
    vetoes_needed=0,
    proviso=Proviso.OFF,
    unanimity=True,
)

FIXED = {
    rules.key: rules
    for rules in (
        *(CHARTER_1945, CHARTER_1965, TWO_THIRDS, LEAGUE),
        *(_proposal(rules) for rules in PROPOSALS),
    )
}
"""The rule sets that are the same on every date."""

NAMES = ("charter", *FIXED, *LEVERS)
"""Every name `rules_named` knows."""


class UnknownRulesError(ValueError):
    """No rule set has that name; raised with a message."""


def rules_named(name: str, day: date) -> RuleSet:
    """Return the rule set of that name as it stands on a date; UnknownRulesError otherwise."""
    if name == "charter":
        return charter_on(day)
    if name == "charter-1965" and AMENDMENT_IN_FORCE <= day < REVIEW_AMENDMENT_IN_FORCE:
        return replace(CHARTER_1965, review_required=CHARTER_1945.review_required)
    if name in FIXED:
        return FIXED[name]
    if name not in LEVERS:
        raise UnknownRulesError(say("rules-unknown", name=repr(name), known=NAMES))
    title, source, change = LEVERS[name]
    base = charter_on(day)
    return replace(base, key=name, title=title, source=source, standing=Standing.LEVER, **change)
