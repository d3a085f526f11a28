"""The printable pack of a scenario as plain values: cards, slips, seats, and the teacher's page.

No position is invented: a seat for which the case has no instructions gets a card that says so.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from nine_votes.council.charter import RuleSet, Standing
from nine_votes.council.decision import blocking_number, single_changes
from nine_votes.council.majorities import majority_for
from nine_votes.council.members import Council, Member, Roster, the_member
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.questions import WITHOUT_BALLOT, Question
from nine_votes.phrases import window
from nine_votes.phrases.papers import as_typed
from nine_votes.phrases.result import change_sentences, reasons, result_of
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.scenario import Scenario
from nine_votes.views.briefing import DraftSheet, asked, draft_sheet
from nine_votes.views.chamber import flag_for
from nine_votes.views.seat_map import SeatPlace, seat_map

FEWEST, MOST, USUAL = 8, 36, 28
"""How many students a class may have, and how many it has where nobody says."""


class Sharing(NamedTuple):
    """How so many students share the seats; `house` seats have none."""

    students: int
    pairs: int
    singles: int
    house: int
    invited: int = 0
    press: int = 0
    secretariat: int = 0


class RoleCard(NamedTuple):
    """A card: whose it is, what that seat is, and what it says; `flag` names a drawing."""

    code: str
    name: Said
    flag: str | None
    standing: Message
    text: Said


class RecordedResult(NamedTuple):
    """A vote of the record: what it was, what became of it, why, and what would have changed it."""

    subject: str
    day: date
    result: Message
    why: tuple[Message, ...]
    changes: tuple[Message, ...]


class PackView(NamedTuple):
    """All that the pack lays out.

    `seats` are the cards of the members in alphabetical order, `beside` those of who sits with
    them. `prepare` and `news` are the teacher's, `house` the seats the house takes first.
    """

    title: str
    subtitle: Said
    notice: Said
    crisis: str
    asked: Message
    sharing: Sharing
    seats: tuple[RoleCard, ...]
    beside: tuple[RoleCard, ...]
    plan: tuple[SeatPlace, ...]
    rule: tuple[Message, ...]
    glossary: tuple[tuple[Message, Message], ...]
    drafts: tuple[DraftSheet, ...]
    prepare: tuple[Message, ...]
    news: tuple[str, ...]
    house: tuple[str, ...]
    recorded: tuple[RecordedResult, ...]
    prompts: tuple[str, ...]


def pack(scenario: Scenario, roster: Roster, drawn: frozenset[str], students: int) -> PackView:
    """Return the pack of a scenario; `drawn` names the flags there are drawings of."""
    council = scenario.council
    sharing = shared(students, council.size)
    question = _asked(scenario)
    return PackView(
        as_typed(scenario.title),
        window.subtitle(scenario.item, scenario.date),
        window.notice(scenario.basis, scenario.sensitivity),
        as_typed(scenario.crisis or ""),
        question,
        sharing,
        tuple(_cards(scenario, roster, drawn, question)),
        tuple(_beside(scenario, sharing)),
        seat_map(council, council.president or "", {}),
        _rule(scenario.rules, council),
        _glossary(council),
        tuple(map(draft_sheet, scenario.drafts)),
        tuple(_prepare(scenario)),
        tuple(as_typed(event.label) for event in scenario.politics.events),
        tuple(council.member(code).name for code in house_first(scenario)),
        tuple(_recorded(scenario)),
        tuple(map(as_typed, scenario.lesson.prompts.values())),
    )


def shared(students: int, seats: int) -> Sharing:
    """Return how students share the seats: one a seat, then two, two seats staying single.

    With more, two invited states, the press and the Secretariat are filled in turn.
    """
    pairs = min(max(0, students - seats), seats - 2)
    singles = min(students, seats) - pairs
    more = students - singles - 2 * pairs
    places = [sum(1 for turn in range(more) if turn % 4 == place) for place in range(4)]
    house = max(0, seats - students)
    return Sharing(students, pairs, singles, house, places[0] + places[1], *places[2:])


def sharing_table(seats: int) -> tuple[Sharing, ...]:
    """Return how every class that the lesson is made for shares so many seats."""
    return tuple(shared(students, seats) for students in range(FEWEST, MOST + 1))


def house_first(scenario: Scenario) -> tuple[str, ...]:
    """Return the elected seats without the pen or the chair, in the order the house takes them."""
    kept = {scenario.council.president, scenario.draft.penholder, scenario.seat}
    return tuple(code for code in reversed(scenario.council.elected) if code not in kept)


def _asked(scenario: Scenario) -> Message:
    """Return what the first draft asks, whatever the record has voted on before it."""
    return asked(scenario.drafts[0].question, scenario.draft)


def _cards(
    scenario: Scenario, roster: Roster, drawn: frozenset[str], asked: Message
) -> Iterator[RoleCard]:
    council, wanted = scenario.council, _wanted(scenario, roster)
    for member in council.members:
        text = wanted.get(member.code) or blank_card(member, asked)
        flag = flag_for(member.code, scenario.date, drawn)
        yield RoleCard(member.code, member.name, flag, _standing(member, council), text)


def _standing(member: Member, council: Council) -> Message:
    standing = say("pack-permanent") if member.permanent else say("pack-elected")
    presides = member.code == council.president
    return say("pack-presiding", standing=standing) if presides else standing


def blank_card(who: Member, asked: Message) -> Message:
    """Return the card of a seat without instructions: who it is, what is asked, and no position."""
    if who.permanent:
        return say("pack-blank-permanent", who=who, asked=asked)
    return say("pack-blank-elected", who=who, asked=asked)


def _wanted(scenario: Scenario, roster: Roster) -> Mapping[str, Said]:
    """Return the instructions of each seat that has any; a role's go to whom the lot gave it."""
    council = scenario.council
    invented = {member.code: member.name for member in council.members}
    names = Names(roster, invented, scenario.roles)
    found = {names.code(text) or text: each for text, each in scenario.politics.delegations.items()}
    drawn = set(scenario.roles.values())
    return {
        code: say("pack-own-card", who=the_member(code, council), wants=as_typed(given.wants))
        if code in drawn
        else as_typed(given.wants)
        for code, given in found.items()
        if given.wants
    }


def _beside(scenario: Scenario, sharing: Sharing) -> Iterator[RoleCard]:
    """Yield a card for each of those who sit with the Council in a class of that size."""
    named = [say("pack-guest", guest=as_typed(guest)) for guest in scenario.guests[:2]]
    unnamed = (say("pack-invited-state", number=n) for n in (1, 2))
    for guest in [*named, *unnamed][: min(2, sharing.invited)]:
        yield RoleCard("", guest, None, say("pack-invited"), say("pack-invited-card"))
    no_vote = say("pack-no-vote")
    if sharing.press:
        yield RoleCard("", say("pack-press"), None, no_vote, say("pack-press-card"))
    if sharing.secretariat:
        yield RoleCard("", say("pack-secretariat"), None, no_vote, say("pack-secretariat-card"))


def _rule(rules: RuleSet, council: Council) -> tuple[Message, ...]:
    """Return the rule as it stands on a date, in sentences to be read in a minute."""
    if rules.unanimity:
        return (say("pack-rule-unanimous"),)
    needed = majority_for(Question()).required(rules, council.size)
    second = say("pack-rule-second", permanent=len(council.permanent), needed=needed)
    if rules.standing is not Standing.LAW:
        second = say("pack-rule-no-law", title=rules.title, vetoes=rules.vetoes_needed)
    return (
        say("pack-rule-first", needed=needed, size=council.size),
        second,
        say("pack-rule-abstaining", stop=blocking_number(council.size, needed)),
        say("pack-rule-procedure", needed=needed),
        say("pack-rule-amendment"),
        say("pack-rule-at-once"),
    )


def _glossary(council: Council) -> tuple[tuple[Message, Message], ...]:
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


def _prepare(scenario: Scenario) -> Iterator[Message]:
    """Yield what the teacher does before the lesson, with who drew which role of a lot."""
    yield say("teacher-prepare-print")
    yield say("teacher-prepare-seats")
    yield say("teacher-prepare-roles")
    yield say("teacher-begins", scenario=scenario.id)
    roles = [(role, scenario.council.member(code).name) for role, code in scenario.roles.items()]
    if roles:
        drawn = tuple(say("pack-role-drawn", role=role, name=name) for role, name in roles)
        yield say("pack-lot", drawn=drawn)


def _recorded(scenario: Scenario) -> Iterator[RecordedResult]:
    for vote in scenario.recorded:
        put = vote.held
        if put is None or put.question.kind in WITHOUT_BALLOT:
            continue
        decision = put.decision
        asked = (put.question, put.ballot, put.rules, decision, put.council)
        changes = single_changes(put.question, put.ballot, put.rules)
        yield RecordedResult(
            as_typed(vote.subject),
            vote.day,
            result_of(*asked).whole,
            tuple(reasons(*asked)),
            tuple(change_sentences(changes, put.council)),
        )
