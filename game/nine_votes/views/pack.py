"""The printable pack of a scenario as plain values: cards, slips, seats, and the teacher's page.

No position is invented: a seat for which the case has no instructions gets a card that says so.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from nine_votes.council.blocks import single_changes
from nine_votes.council.majorities import majority_for
from nine_votes.council.members import Council, the_member
from nine_votes.council.messages import Message, Said, say
from nine_votes.council.questions import WITHOUT_BALLOT, Question
from nine_votes.council.roster import Roster
from nine_votes.phrases import briefing, pack as words, pack_teacher as teacher, window
from nine_votes.phrases.papers import as_typed
from nine_votes.phrases.reasons import change_sentences, reasons
from nine_votes.phrases.result import result_of
from nine_votes.phrases.words import capital, long_date
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.scenario import Scenario
from nine_votes.views.briefing import DraftSheet, draft_sheet
from nine_votes.views.flags import flag_for
from nine_votes.views.seat_map import SeatPlace, seat_map
from nine_votes.words.resolver import in_words

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
    name: str
    flag: str | None
    standing: str
    text: str


class RecordedResult(NamedTuple):
    """A vote of the record: what it was, what became of it, why, and what would have changed it."""

    head: str
    result: str
    why: tuple[str, ...]
    changes: tuple[str, ...]


class PackView(NamedTuple):
    """All that the pack lays out.

    `seats` are the cards of the members in alphabetical order, `beside` those of who sits with
    them. `prepare` and `news` are the teacher's, `house` the seats the house takes first.
    """

    title: str
    subtitle: Said
    notice: Said
    crisis: str
    asked: str
    sharing: Sharing
    seats: tuple[RoleCard, ...]
    beside: tuple[RoleCard, ...]
    plan: tuple[SeatPlace, ...]
    rule: tuple[str, ...]
    glossary: tuple[tuple[str, str], ...]
    drafts: tuple[DraftSheet, ...]
    prepare: tuple[str, ...]
    news: tuple[str, ...]
    house: tuple[str, ...]
    recorded: tuple[RecordedResult, ...]
    prompts: tuple[str, ...]


def pack(scenario: Scenario, roster: Roster, drawn: frozenset[str], students: int) -> PackView:
    """Return the pack of a scenario; `drawn` names the flags there are drawings of."""
    council = scenario.council
    sharing = shared(students, council.size)
    asked = _asked(scenario)
    rule = map(in_words, words.rule_sentences(scenario.rules, _required(scenario), council))
    glossary = ((in_words(a), in_words(b)) for a, b in words.glossary(council))
    return PackView(
        as_typed(scenario.title),
        window.subtitle(scenario.item, scenario.date),
        window.notice(scenario.basis, scenario.sensitivity),
        as_typed(scenario.crisis or ""),
        asked,
        sharing,
        tuple(_cards(scenario, roster, drawn, asked)),
        tuple(_beside(scenario, sharing)),
        seat_map(council, council.president or "", {}),
        tuple(rule),
        tuple(glossary),
        tuple(map(draft_sheet, scenario.drafts)),
        _prepare(scenario),
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


def _required(scenario: Scenario) -> int:
    return majority_for(Question()).required(scenario.rules, scenario.council.size)


def _asked(scenario: Scenario) -> str:
    """Return what the first draft asks, whatever the record has voted on before it."""
    return briefing.asked(scenario.drafts[0].question, scenario.draft)


def _cards(
    scenario: Scenario, roster: Roster, drawn: frozenset[str], asked: str
) -> Iterator[RoleCard]:
    council, wanted = scenario.council, _wanted(scenario, roster)
    for member in council.members:
        text = wanted.get(member.code) or in_words(words.blank_card(member.code, council, asked))
        flag = flag_for(member.code, scenario.date, drawn)
        standing = in_words(words.role_standing(member.code, council))
        yield RoleCard(member.code, member.name, flag, standing, as_typed(text))


def _wanted(scenario: Scenario, roster: Roster) -> Mapping[str, str]:
    """Return the instructions of each seat that has any; a role's go to whom the lot gave it."""
    council: Council = scenario.council
    invented = {member.code: member.name for member in council.members}
    names = Names(roster, invented, scenario.roles)
    found = {names.code(text) or text: each for text, each in scenario.politics.delegations.items()}
    drawn = set(scenario.roles.values())
    return {
        code: _own_card(code, council, given.wants) if code in drawn else given.wants
        for code, given in found.items()
        if given.wants
    }


def _own_card(code: str, council: Council, wants: str) -> str:
    """Return the instructions of a role that a lot deals out, which cannot say who it is."""
    return in_words(say("pack-own-card", who=the_member(code, council), wants=wants))


def _beside(scenario: Scenario, sharing: Sharing) -> Iterator[RoleCard]:
    """Yield a card for each of those who sit with the Council in a class of that size."""
    named = [as_typed(capital(guest)) for guest in scenario.guests[:2]]
    unnamed = (in_words(say("pack-invited-state", number=n)) for n in (1, 2))
    for guest in [*named, *unnamed][: min(2, sharing.invited)]:
        yield _without_seat(guest, say("pack-invited"), say("pack-invited-card"))
    no_vote = say("pack-no-vote")
    if sharing.press:
        yield _without_seat(in_words(say("pack-press")), no_vote, say("pack-press-card"))
    if sharing.secretariat:
        served = in_words(say("pack-secretariat"))
        yield _without_seat(served, no_vote, say("pack-secretariat-card"))


def _without_seat(name: str, standing: Message, text: Message) -> RoleCard:
    return RoleCard("", name, None, in_words(standing), in_words(text))


def _prepare(scenario: Scenario) -> tuple[str, ...]:
    """Return what the teacher does before the lesson, with who drew which role of a lot."""
    council = scenario.council
    roles = [(role, council.member(code).name) for role, code in scenario.roles.items()]
    lot = (in_words(words.lot_drawn(roles)),) if roles else ()
    return (
        *map(in_words, teacher.PREPARE),
        in_words(say("teacher-begins", scenario=scenario.id)),
        *lot,
    )


def _recorded(scenario: Scenario) -> Iterator[RecordedResult]:
    for vote in scenario.recorded:
        put = vote.held
        if put is None or put.question.kind in WITHOUT_BALLOT:
            continue
        decision = put.decision
        asked = (put.question, put.ballot, put.rules, decision, put.council)
        changes = single_changes(put.question, put.ballot, put.rules)
        yield RecordedResult(
            f"{as_typed(vote.subject)}, {long_date(vote.day)}",
            in_words(result_of(*asked).whole),
            tuple(map(in_words, reasons(*asked))),
            tuple(map(in_words, change_sentences(changes, put.council))),
        )
