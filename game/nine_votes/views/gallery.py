"""What the gallery shows of a scenario: a card of plain values, and whether it is looked for."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from nine_votes.council.members import alphabetical
from nine_votes.council.messages import say
from nine_votes.phrases import gallery as words
from nine_votes.phrases.words import long_date
from nine_votes.scenarios.findings import Finding
from nine_votes.scenarios.scenario import Scenario, votes_of
from nine_votes.words.resolver import in_words

OPENING, FOLLOWING, DEBRIEF, CLOSING = 9, 2, 8, 4
"""Minutes of a lesson for the crisis and the agenda, what follows, the debrief, and the exit."""

EACH_VOTE, TALKS = 3, 19
"""Minutes for a vote with its result; for statements, talks, amendments and the vote after them."""

STEP = 5
"""Minutes are told in steps of so many."""

ORDER = {"fictional": 0, "adapted": 1, "historical": 2}
RECENCY = {"settled": 0, "recent": 1, "live": 2}
"""An invented case comes first, history second, and what people are living through last."""


class CardView(NamedTuple):
    """A scenario as a card.

    `kind` is the word of the file for where it comes from, empty where the file cannot be read;
    then `faults` says why, in the checker's words, and `shows` as many of them as there is room
    for. `place` sorts the cards; `searched` is all that a search looks through.
    """

    title: str
    year: str = ""
    where: str = ""
    kind: str = ""
    labels: tuple[str, ...] = ()
    shows: str = ""
    length: str = ""
    faults: tuple[str, ...] = ()
    place: tuple[int, int, date, str] = (len(ORDER), 0, date.max, "")
    searched: str = ""


def card_of(scenario: Scenario) -> CardView:
    """Return the card of a scenario."""
    labels = [in_words(words.KIND(scenario.basis))]
    if not scenario.invented:
        labels.append(in_words(words.RECENCY(scenario.sensitivity)))
    shows = in_words(words.shown(scenario.teaches))
    votes, minutes = len(votes_of(scenario)), lesson_minutes(scenario)
    symbols = [tabled.draft.name for tabled in scenario.drafts]
    where = scenario.item or ""
    looked_through = (scenario.id, scenario.title, where, *labels, shows, *symbols)
    return CardView(
        scenario.title,
        str(scenario.date.year),
        where,
        scenario.basis,
        tuple(labels),
        shows,
        in_words(say("gallery-length", votes=votes, minutes=minutes)),
        place=_place(scenario),
        searched=alphabetical(" ".join((*looked_through, long_date(scenario.date)))),
    )


def broken_card(name: str, findings: Sequence[Finding]) -> CardView:
    """Return the card of a file that cannot be read, with what is wrong with it in words."""
    faults = tuple(in_words(words.fault(*finding)) for finding in findings)
    faulty, count = in_words(say("gallery-faulty")), say("gallery-faults", count=len(faults))
    return CardView(
        name,
        labels=(faulty,),
        shows=" ".join((in_words(count), *faults)),
        length=in_words(say("gallery-show-faults")),
        faults=faults,
        place=(len(ORDER), 0, date.max, name),
        searched=alphabetical(f"{name} {faulty}"),
    )


def _place(scenario: Scenario) -> tuple[int, int, date, str]:
    nearness = RECENCY[scenario.sensitivity]
    return ORDER[scenario.basis], nearness, scenario.date, scenario.title


def lesson_minutes(scenario: Scenario) -> int:
    """Return about how many minutes a class takes over a scenario, to the nearest five.

    Counted off the lesson of 45 minutes: crisis, agenda, what follows, debrief and exit take 23
    whatever the case; each vote takes 3; a draft whose clauses can be worded otherwise takes 19
    more, for statements, talks, amendments and a vote on what they led to.
    """
    took = OPENING + FOLLOWING + DEBRIEF + CLOSING + EACH_VOTE * len(votes_of(scenario))
    if scenario.negotiable:
        took += TALKS
    return STEP * round(took / STEP)


def sought(card: CardView, typed: str, kind: str) -> bool:
    """Say whether a card is of a kind and has all words that were typed, or their beginnings."""
    if kind not in {words.ALL, card.kind}:
        return False
    return all(word in card.searched for word in alphabetical(typed).split())
