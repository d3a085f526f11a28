"""The tutorial as plain values for any front end: one vote from one seat, and three to predict.

The dispute is invented and the members are real, so which of them does what is drawn by lot from
the seed. Nothing of it is kept in a journal.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from nine_votes.council.charter import CHARTER_1965
from nine_votes.council.decision import decide
from nine_votes.council.members import Council, Roster
from nine_votes.council.messages import Cases, Message, say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import VOTE, Ballot, Vote, named_ballot
from nine_votes.delegations.draws import draw
from nine_votes.phrases.result import Result, reasons, result_of

DAY = date(2026, 11, 16)
"""The last Council that is fully known, and the day of the invented case."""

EIGHT, SEVEN, THREE = 8, 7, 3

BALLOT = (Vote.IN_FAVOUR, Vote.AGAINST, Vote.ABSTAINING)
"""What the three keys of the first vote stand for."""

DECIDED = Cases("tutorial-decided", BALLOT)
"""What the first vote shows, by how it was cast."""


class Lesson(StrEnum):
    """The three votes that fix the rule."""

    ONE_SHORT = "one_short"
    PERMANENT_AGAINST = "permanent_against"
    PERMANENT_ABSTAINING = "permanent_abstaining"


LESSON = Cases("tutorial", Lesson)
MORAL = Cases("tutorial-moral", Lesson)
"""What each of the three is called, and what it teaches."""


class FirstVote(NamedTuple):
    """One seat's vote, the other fourteen having voted; eight of them are in favour."""

    council: Council
    seat: str
    others: Mapping[str, Vote]

    @property
    def asked(self) -> Message:
        """Whose seat it is, and how that votes."""
        return say("tutorial-you-are", who=self.council.member(self.seat))


class Upshot(NamedTuple):
    """What becomes of a vote: the result, why, the articles, and what it shows."""

    ballot: Ballot
    adopted: bool
    result: Result
    why: tuple[Message, ...]
    articles: tuple[str, ...]
    moral: Message


class Prediction(NamedTuple):
    """A vote to predict: its title, its figures, who voted how, and what becomes of it."""

    lesson: Lesson
    title: Message
    figures: Message
    council: Council
    votes: Mapping[str, Vote]
    told: Upshot


def first_vote(roster: Roster, seed: int = 0) -> FirstVote:
    """Return the vote that a player casts within its first minute; an elected seat, by lot."""
    council = roster.council_on(DAY)
    elected = council.elected
    seat = elected[draw(seed, "tutorial", "seat", below=len(elected))]
    others = [*council.permanent, *(code for code in elected if code != seat)]
    favour = others[:EIGHT]
    votes = {code: Vote.IN_FAVOUR if code in favour else Vote.ABSTAINING for code in others}
    return FirstVote(council, seat, MappingProxyType(votes))


def first_told(first: FirstVote, vote: Vote) -> Upshot:
    votes = {code: first.others.get(code, vote) for code in first.council.codes}
    return _told(first.council, votes, DECIDED(vote))


def predictions(roster: Roster, seed: int = 0) -> tuple[Prediction, ...]:
    council = roster.council_on(DAY)
    permanent = council.permanent
    drawn = permanent[draw(seed, "tutorial", "permanent", below=len(permanent))]
    return tuple(_prediction(council, lesson, drawn) for lesson in Lesson)


def _prediction(council: Council, lesson: Lesson, drawn: str) -> Prediction:
    votes = _votes(council, lesson, drawn)
    told = _told(council, votes, MORAL(lesson))
    counts, vote = say("vote-counts", **told.ballot.tally._asdict()), votes[drawn]
    figures = say("tutorial-figures", counts=counts)
    if vote is not Vote.IN_FAVOUR:
        who = council.member(drawn)
        figures = say("tutorial-figures-of", counts=counts, who=who, vote=VOTE(vote))
    return Prediction(lesson, LESSON(lesson), figures, council, MappingProxyType(votes), told)


def _votes(council: Council, lesson: Lesson, drawn: str) -> dict[str, Vote]:
    """Return who votes how: seven abstain in the first, and three elected members in the others."""
    abstaining = council.elected[-SEVEN if lesson is Lesson.ONE_SHORT else -THREE :]
    votes = {
        code: Vote.ABSTAINING if code in abstaining else Vote.IN_FAVOUR for code in council.codes
    }
    cast = {
        Lesson.PERMANENT_AGAINST: Vote.AGAINST,
        Lesson.PERMANENT_ABSTAINING: Vote.ABSTAINING,
    }
    if lesson in cast:
        votes[drawn] = cast[lesson]
    return votes


def _told(council: Council, votes: Mapping[str, Vote], moral: Message) -> Upshot:
    question, ballot = Question(), named_ballot(council, votes)
    decision = decide(question, ballot, CHARTER_1965)
    return Upshot(
        ballot,
        decision.outcome is Outcome.ADOPTED,
        result_of(question, ballot, CHARTER_1965, decision, council),
        tuple(reasons(question, ballot, CHARTER_1965, decision, council)),
        decision.articles,
        moral,
    )
