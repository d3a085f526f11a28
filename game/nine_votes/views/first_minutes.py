"""The tutorial on the wall: the first vote, each prediction, and what became of it."""

from enum import StrEnum

from nine_votes.council.charter import CHARTER_1965
from nine_votes.council.decision import decide
from nine_votes.council.members import Council
from nine_votes.council.messages import Said, say
from nine_votes.council.questions import Question
from nine_votes.sitting.open_table import VotePhase
from nine_votes.views.chamber import ChamberView, Mark, seats
from nine_votes.views.tutorial import DAY, FirstVote, Prediction, Upshot
from nine_votes.views.voting import VoteView, counts_of, if_alone_against

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
        notice=say("tutorial-invented"),
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
