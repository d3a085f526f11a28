"""The printable pack: its parts, the cards of its seats, and its rule card."""

from collections.abc import Sequence

from nine_votes.council.blocks import blocking_number
from nine_votes.council.charter import RuleSet, Standing
from nine_votes.council.members import Council, the_member
from nine_votes.council.messages import Message, say

CARDS = say("pack-cards")
SLIPS = say("pack-slips")
PLACARDS = say("pack-placards")
BALLOTS = say("pack-ballots")
RULE_CARDS = say("pack-rule-cards")
SEATING = say("pack-seating")
DRAFT = say("pack-draft")
TEACHER = say("pack-teacher")
GRID = say("pack-grid")
KEY = say("pack-key")

HOW_PRINTED = {
    CARDS: say("pack-cards.how"),
    SLIPS: say("pack-slips.how"),
    PLACARDS: say("pack-placards.how"),
    BALLOTS: say("pack-ballots.how"),
    RULE_CARDS: say("pack-rule-cards.how"),
    SEATING: say("pack-seating.how"),
    DRAFT: say("pack-draft.how"),
    TEACHER: say("pack-teacher.how"),
    GRID: say("pack-grid.how"),
    KEY: say("pack-key.how"),
}
"""How each part is printed and cut, and for whom it is."""

PRINT_NOTES = say("pack-print-paper"), say("pack-print-sides"), say("pack-print-cut")

GRID_HEADS = (
    say("pack-grid-seat"),
    say("pack-grid-spoke"),
    say("pack-grid-need"),
    say("pack-grid-offered"),
    say("pack-grid-asked"),
    say("pack-grid-heard"),
)


def role_standing(code: str, council: Council) -> Message:
    """Return what a seat is: permanent or elected, and whether it presides."""
    permanent = council.member(code).permanent
    standing = say("pack-permanent") if permanent else say("pack-elected")
    return say("pack-presiding", standing=standing) if code == council.president else standing


def blank_card(code: str, council: Council, asked: Message) -> Message:
    """Return the card of a seat without instructions: who it is, what is asked, and no position."""
    who = the_member(code, council)
    if council.member(code).permanent:
        return say("pack-blank-permanent", who=who, asked=asked)
    return say("pack-blank-elected", who=who, asked=asked)


def glossary(council: Council) -> tuple[tuple[Message, Message], ...]:
    """Return ten words and what they mean, those who are permanent by the names of the date."""
    permanent = tuple(council.member(code).name for code in council.permanent)
    return (
        (say("pack-word-abstain"), say("pack-word-abstain.means")),
        (say("pack-word-amendment"), say("pack-word-amendment.means")),
        (say("pack-word-clause"), say("pack-word-clause.means")),
        (say("pack-word-decides-calls-upon"), say("pack-word-decides-calls-upon.means")),
        (say("pack-word-draft-resolution"), say("pack-word-draft-resolution.means")),
        (say("pack-word-elected-member"), say("pack-word-elected-member.means")),
        (say("pack-word-mandate"), say("pack-word-mandate.means")),
        (say("pack-word-penholder"), say("pack-word-penholder.means")),
        (
            say("pack-word-permanent-member"),
            say("pack-word-permanent-member.means", permanent=permanent),
        ),
        (say("pack-word-veto"), say("pack-word-veto.means")),
    )


def rule_sentences(rules: RuleSet, required: int, council: Council) -> tuple[Message, ...]:
    """Return the rule as it stands on a date, in sentences to be read in a minute."""
    if rules.unanimity:
        return (say("pack-rule-unanimous"),)
    return (
        say("pack-rule-first", needed=required, size=council.size),
        _second_hurdle(rules, required, council),
        say("pack-rule-abstaining", stop=blocking_number(council.size, required)),
        say("pack-rule-procedure", needed=required),
        say("pack-rule-amendment"),
        say("pack-rule-at-once"),
    )


def _second_hurdle(rules: RuleSet, needed: int, council: Council) -> Message:
    """Return what else is asked; where the rule is not the Charter's, its name says so."""
    if rules.standing is not Standing.LAW:
        return say("pack-rule-no-law", title=rules.title, vetoes=rules.vetoes_needed)
    return say("pack-rule-second", permanent=len(council.permanent), needed=needed)


def pages_of(first: int, last: int) -> Message:
    """Return which pages a part takes."""
    if first == last:
        return say("pack-page", first=first)
    return say("pack-pages-to", first=first, last=last)


def lot_drawn(roles: Sequence[tuple[str, str]]) -> Message:
    """Return who drew which role, and how another lot is drawn."""
    drawn = tuple(say("pack-role-drawn", role=role, name=name) for role, name in roles)
    return say("pack-lot", drawn=drawn)
