"""The tutorial as plain values: one vote from one seat, three to predict, and each on the wall.

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
from nine_votes.council.messages import Cases, Message, Said, say
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Question
from nine_votes.council.voting import VOTE, Ballot, Vote, named_ballot
from nine_votes.delegations.draws import draw
from nine_votes.phrases.result import Result, reasons, result_of
from nine_votes.sitting.open_table import VotePhase
from nine_votes.views.chamber import ChamberView, Mark, seats
from nine_votes.views.voting import VoteView, counts_of, if_alone_against

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


LAW = (Question(), CHARTER_1965)


class Guess(StrEnum):
    """What may become of a vote, and why; the values are those of the law's `Outcome`."""

    ADOPTED = "adopted"
    TOO_FEW = "insufficient_votes"
    BLOCKED = "vetoed"


def fared(prediction: Prediction, guess: Guess) -> Said:
    """Return how a prediction fared: right, right for another reason, or not."""
    question, rules = LAW
    outcome = decide(question, prediction.told.ballot, rules).outcome
    if outcome.value == guess.value:
        return say("tutorial-right")
    alike = prediction.told.adopted == (guess is Guess.ADOPTED)
    return say("solo-other-reason") if alike else say("tutorial-wrong")


def frame(council: Council, drawn: frozenset[str], title: Said, own: str = "") -> ChamberView:
    """Return the chamber of the invented case; `own` is the player's seat."""
    return ChamberView(
        phase=VotePhase.RESULT,
        symbol="",
        title=title,
        subtitle=say("solo-invented-case"),
        notice=say("chamber-notice-fictional"),
        place="",
        seats=tuple(
            seat._replace(pill=say("solo-you") if seat.code == own else "")
            for seat in seats(council, DAY, drawn, council.president)
        ),
    )


def first_view(first: FirstVote, drawn: frozenset[str]) -> ChamberView:
    """Return the wall as all others have voted, the player's own seat not yet."""
    view = frame(first.council, drawn, say("solo-first-vote"), first.seat)
    cast = {code: Mark(vote) for code, vote in first.others.items()}
    return view._replace(seats=tuple(s._replace(mark=cast.get(s.code)) for s in view.seats))


def asked_view(prediction: Prediction, number: int, drawn: frozenset[str]) -> ChamberView:
    """Return the wall with a vote to predict: its figures, and nothing of who voted how."""
    return frame(prediction.council, drawn, say("solo-prediction", number=number))._replace(
        phase=VotePhase.REVEALING,
        heading=prediction.title,
        reason=(prediction.figures,),
        counts=counts_of(tuple(Mark(vote) for vote in prediction.votes.values())),
    )


def shown_view(
    prediction: Prediction, number: int, shown: int, drawn: frozenset[str]
) -> ChamberView:
    council = prediction.council
    votes = tuple(prediction.votes[code] for code in council.codes)
    bare = frame(council, drawn, say("solo-prediction", number=number))
    return VoteView(bare, *LAW, council, votes).shown(shown)._replace(article="")


def told_view(bare: ChamberView, council: Council, told: Upshot, said: Said) -> ChamberView:
    """Return the wall with what became of a vote; `said` is how a prediction fared, if any."""
    question, rules = LAW
    view = VoteView(bare, *LAW, council, tuple(told.ballot.votes.values()))
    decision = decide(question, told.ballot, rules)
    return view.decided(decision, told.result)._replace(
        aside=said, article="; ".join(told.articles), follows=told.moral
    )


def votes_needed(council: Council) -> int:
    return if_alone_against(*LAW, council).required
