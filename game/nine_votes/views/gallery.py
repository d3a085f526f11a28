"""What the gallery shows of a scenario: a card of plain values, and whether it is looked for."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from nine_votes.council.messages import Cases, Fact, Message, Said, key_rows, say
from nine_votes.scenarios.findings import Finding
from nine_votes.scenarios.scenario import Scenario, votes_of

ALL = "all"
KINDS = (ALL, "historical", "adapted", "fictional")
"""Where a case comes from, by the word of the file, and what shows all of them."""

KIND = Cases("gallery-kind", KINDS)
NEARNESS = Cases("gallery-recency", ("settled", "recent", "live"))
"""How near a case is, by the word of the file."""

TAUGHT = (
    "absence-is-not-veto",
    "abstention-is-not-veto",
    "advisory-opinion",
    "agenda",
    "breach-of-the-peace",
    "chapter-vii",
    "default-flip",
    "fourteen-not-enough",
    "hidden-veto",
    "mandate-lapse",
    "negative-vote-is-no-veto",
    "nine-votes",
    "no-permanent-yes",
    "not-participating",
    "one-short",
    "price-of-compromise",
    "procedural-no-veto",
    "red-lines",
    "same-rule-every-member",
    "seven-of-eleven",
    "snapback",
    "uniting-for-peace",
    "use-of-force",
    "veto",
)
SHOWS = Cases("gallery-shows", TAUGHT)
"""What a case shows, by the word of its file; a word not listed here is shown as it is written."""


def shown(words: tuple[str, ...]) -> Message:
    said = (SHOWS(word) if word in TAUGHT else word.replace("-", " ") for word in words)
    return say("gallery-shows", shown=tuple(said))


def fault(line: int, path: str, finding: Said) -> Message:
    """Return a finding of the checker as a sentence: where, then what."""
    if path:
        return say("gallery-fault-at", line=line, path=path, finding=finding)
    return say("gallery-fault", line=line, finding=finding)


def sifted(cases: int, of: int) -> Message:
    """Return how many cases are shown of how many there are."""
    if cases == of:
        return say("gallery-cases", of=of)
    return say("gallery-cases-of", cases=cases, of=of)


HELP = key_rows("gallery-help", "letters", "arrows", "pages", "ends", "enter", "escape")


def own_cases(folder: str) -> tuple[Message, Message]:
    """Return the row of the help that says where one's own cases lie."""
    return say("gallery-own"), say("gallery-own-folder", folder=folder)


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
    for. `length` has a part a line where a line is short. `place` sorts the cards; `searched` is
    all that a search looks through.
    """

    title: str
    year: str = ""
    where: str = ""
    kind: str = ""
    labels: tuple[Message, ...] = ()
    shows: Said = ""
    length: tuple[Said, ...] = ()
    faults: tuple[Message, ...] = ()
    place: tuple[int, int, date, str] = (len(ORDER), 0, date.max, "")
    searched: Said = ""


def card_of(scenario: Scenario) -> CardView:
    labels = [KIND(scenario.basis)]
    if not scenario.invented:
        labels.append(NEARNESS(scenario.sensitivity))
    shows = shown(scenario.teaches)
    votes, minutes = len(votes_of(scenario)), lesson_minutes(scenario)
    symbols = [tabled.draft.name for tabled in scenario.drafts]
    where = scenario.item or ""
    texts: tuple[Fact, ...] = (scenario.id, scenario.title, where, *labels, shows, *symbols)
    return CardView(
        scenario.title,
        str(scenario.date.year),
        where,
        scenario.basis,
        tuple(labels),
        shows,
        (say("gallery-votes", votes=votes), say("gallery-minutes", minutes=minutes)),
        place=_place(scenario),
        searched=say("gallery-run", texts=(*texts, scenario.date)),
    )


def broken_card(name: str, findings: Sequence[Finding]) -> CardView:
    faults = tuple(fault(*finding) for finding in findings)
    faulty, count = say("gallery-faulty"), say("gallery-faults", count=len(faults))
    return CardView(
        name,
        labels=(faulty,),
        shows=say("gallery-run", texts=(count, *faults)),
        length=(say("gallery-show-faults"),),
        faults=faults,
        place=(len(ORDER), 0, date.max, name),
        searched=say("gallery-run", texts=(name, faulty)),
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
