"""Twelve votes that many know, by name: each permanent member blocked two of them.

Chosen for how they were decided: by the number needed, by a veto, by an abstention or an absence
that blocked nothing. Which states are concerned plays no part in it.
"""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import NamedTuple

from nine_votes.council.charter import charter_on
from nine_votes.council.members import Council
from nine_votes.council.outcomes import Outcome
from nine_votes.council.presidency import presided_council
from nine_votes.council.put import VoteAsPut
from nine_votes.council.questions import Nature, Question
from nine_votes.council.roster import Roster
from nine_votes.council.voting import Vote, named_ballot


class KnownVote(NamedTuple):
    """A vote by its symbol: who did not vote in favour, what became of it, where it is told."""

    symbol: str
    day: date
    title: str
    others: Mapping[str, Vote]
    outcome: Outcome
    sources: tuple[str, ...]
    question: Question = Question()

    def put(self, roster: Roster) -> VoteAsPut:
        """Return the vote as it was put, with its record."""
        council = presided_council(roster, self.day)
        rules = charter_on(self.day)
        record = _record(council, self.others)
        ballot = named_ballot(council, record)
        return VoteAsPut(self.question, rules, council, self.day, ballot, subject=self.symbol)


def _record(council: Council, others: Mapping[str, Vote]) -> Mapping[str, Vote]:
    return {code: others.get(code, Vote.IN_FAVOUR) for code in council.codes}


def _others(
    against: str = "", abstaining: str = "", not_participating: str = "", absent: str = ""
) -> Mapping[str, Vote]:
    """Return the votes of members given as codes with blanks between."""
    given = {
        Vote.AGAINST: against,
        Vote.ABSTAINING: abstaining,
        Vote.NOT_PARTICIPATING: not_participating,
        Vote.ABSENT: absent,
    }
    votes = {code: vote for vote, codes in given.items() for code in codes.split()}
    return MappingProxyType(votes)


KNOWN_VOTES = (
    KnownVote(
        "S/RES/4 (1946)",
        date(1946, 4, 29),
        "Spain: the first permanent abstention",
        _others(abstaining="RUS"),
        Outcome.ADOPTED,
        ("S/PV.39", "S/RES/4 (1946)"),
    ),
    KnownVote(
        "S/1501",
        date(1950, 6, 25),
        "Korea: the empty chair",
        _others(abstaining="YUG", absent="RUS"),
        Outcome.ADOPTED,
        ("S/PV.473", "S/RES/82 (1950)"),
    ),
    KnownVote(
        "S/3710",
        date(1956, 10, 30),
        "Suez: seven of eleven, and two vetoes",
        _others(against="FRA GBR", abstaining="AUS BEL"),
        Outcome.VETOED,
        ("S/PV.749",),
    ),
    KnownVote(
        "S/10771",
        date(1972, 8, 25),
        "Admitting Bangladesh",
        _others(against="CHN", abstaining="GIN SDN SOM"),
        Outcome.VETOED,
        ("S/PV.1660",),
    ),
    KnownVote(
        "S/11156",
        date(1973, 12, 15),
        "The Middle East: no permanent yes",
        _others(abstaining="FRA GBR RUS USA", not_participating="CHN"),
        Outcome.ADOPTED,
        ("S/PV.1760", "S/RES/344 (1973)"),
    ),
    KnownVote(
        "S/11543",
        date(1974, 10, 30),
        "Expelling South Africa: three vetoes",
        _others(against="FRA GBR USA", abstaining="AUT CRI"),
        Outcome.VETOED,
        ("S/PV.1808", "The Hindu, report of 31 October 1974"),
    ),
    KnownVote(
        "S/2000/1171",
        date(2000, 12, 18),
        "Occupied territories: eight, none against",
        _others(abstaining="ARG CAN FRA GBR NLD RUS USA"),
        Outcome.INSUFFICIENT_VOTES,
        ("S/PV.4248",),
    ),
    KnownVote(
        "S/2007/14",
        date(2007, 1, 12),
        "Myanmar: the bare nine, and two vetoes",
        _others(against="CHN RUS ZAF", abstaining="COG IDN QAT"),
        Outcome.VETOED,
        ("S/PV.5619", "UN News, 12 January 2007"),
    ),
    KnownVote(
        "S/2011/142",
        date(2011, 3, 17),
        "Libya: five abstentions",
        _others(abstaining="BRA CHN DEU IND RUS"),
        Outcome.ADOPTED,
        ("S/PV.6498",),
        Question(chapter="VII", nature=Nature.SITUATION),
    ),
    KnownVote(
        "S/2014/916",
        date(2014, 12, 30),
        "Palestine: a no that was no veto",
        _others(against="AUS USA", abstaining="GBR KOR LTU NGA RWA"),
        Outcome.INSUFFICIENT_VOTES,
        ("S/PV.7354",),
    ),
    KnownVote(
        "S/2022/155",
        date(2022, 2, 25),
        "Ukraine: eleven, one, three",
        _others(against="RUS", abstaining="ARE CHN IND"),
        Outcome.VETOED,
        ("S/PV.8979",),
    ),
    KnownVote(
        "S/2024/835",
        date(2024, 11, 20),
        "Gaza: fourteen, and not adopted",
        _others(against="USA"),
        Outcome.VETOED,
        ("S/PV.9790", "SC/15907"),
    ),
)
"""From the oldest to the newest."""
