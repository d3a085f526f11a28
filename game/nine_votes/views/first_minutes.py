"""The tutorial on the wall: the first vote, each prediction, and what became of it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

from nine_votes.council.charter import CHARTER_1965
from nine_votes.council.decision import decide
from nine_votes.council.members import Council
from nine_votes.council.questions import Question
from nine_votes.council.voting import Vote, named_ballot
from nine_votes.phrases import solo, tutorial as words, window
from nine_votes.sitting.open_table import VotePhase
from nine_votes.views.chamber import ChamberView, Mark, SeatView
from nine_votes.views.flags import flag_for
from nine_votes.views.tutorial import DAY, FirstVote, Prediction, Told
from nine_votes.views.voting import bar_of, counts_of

Marks: TypeAlias = tuple[Mark | None, ...]


class Guess(StrEnum):
    """What may become of a vote, and why; the values are those of the law's `Outcome`."""

    ADOPTED = "adopted"
    TOO_FEW = "insufficient_votes"
    BLOCKED = "vetoed"


def fared(prediction: Prediction, guess: Guess) -> str:
    """Return how a prediction fared: right, right for another reason, or not."""
    ballot = prediction.told.ballot
    outcome = decide(Question(), ballot, CHARTER_1965).outcome
    if outcome.value == guess.value:
        return words.RIGHT
    alike = prediction.told.adopted == (guess is Guess.ADOPTED)
    return solo.OTHER_REASON if alike else words.WRONG


def frame(
    council: Council, marks: Marks, drawn: frozenset[str], title: str, own: str = ""
) -> ChamberView:
    """Return the chamber of the invented case with these marks; `own` is the player's seat."""
    return ChamberView(
        phase=VotePhase.RESULT,
        symbol="",
        title=title,
        subtitle=solo.INVENTED_CASE,
        notice=words.INVENTED,
        place="",
        seats=tuple(_seats(council, marks, drawn, own)),
        president_label=window.PRESIDENT,
    )


def _seats(council: Council, marks: Marks, drawn: frozenset[str], own: str) -> list[SeatView]:
    return [
        SeatView(
            *(member.code, member.name, flag_for(member.code, DAY, drawn), member.permanent),
            member.code == council.president,
            mark,
            window.VETO if mark is Mark.VETO else solo.YOU if member.code == own else "",
        )
        for member, mark in zip(council.members, marks, strict=True)
    ]


def marks_before(first: FirstVote) -> Marks:
    """Return how the others have voted, the player's own seat not yet."""
    codes = first.council.codes
    return tuple(Mark(first.others[code]) if code in first.others else None for code in codes)


def marks_of(council: Council, votes: Mapping[str, Vote]) -> Marks:
    """Return the marks of votes; one against is a veto only where the law counts it as one."""
    ballot = named_ballot(council, votes)
    vetoes = decide(Question(), ballot, CHARTER_1965).vetoes
    return tuple(Mark.VETO if code in vetoes else Mark(vote) for code, vote in ballot.votes.items())


def asked_view(prediction: Prediction, number: int, drawn: frozenset[str]) -> ChamberView:
    """Return the wall with a vote to predict: its figures, and nothing of who voted how."""
    council = prediction.council
    counts = counts_of(tuple(Mark(vote) for vote in prediction.votes.values()))
    bare = frame(council, (None,) * council.size, drawn, solo.nth_prediction(number))
    return bare._replace(
        phase=VotePhase.REVEALING,
        heading=prediction.title,
        reason=(prediction.figures,),
        counts=counts,
    )


def shown_view(
    prediction: Prediction, number: int, shown: int, drawn: frozenset[str]
) -> ChamberView:
    """Return the wall while the votes of a prediction are shown one after another."""
    council = prediction.council
    cast = [Mark(prediction.votes[code]) for code in council.codes]
    marks = tuple(mark if i < shown else Mark.IN for i, mark in enumerate(cast))
    seated = frame(council, marks, drawn, solo.nth_prediction(number))
    return seated._replace(
        phase=VotePhase.REVEALING,
        heading=window.REVEALING,
        reason=window.shown_so_far(shown, council.size),
        counts=counts_of(marks),
        bar=bar_of(marks),
        required=majority(council),
        required_label=window.needed(majority(council)),
    )


def told_view(seated: ChamberView, council: Council, told: Told, said: str) -> ChamberView:
    """Return the wall with what became of a vote; `said` is how a prediction fared, if any."""
    marks = tuple(seat.mark for seat in seated.seats)
    head, _, rest = told.sentence.partition(". ")
    return seated._replace(
        aside=said,
        heading=head,
        reason=tuple(f"{part}." for part in rest.rstrip(".").split(". ")),
        counts=counts_of(marks),
        bar=bar_of(marks),
        required=majority(council),
        required_label=window.needed(majority(council)),
        article="; ".join(told.articles),
        follows=told.moral,
    )


def majority(council: Council) -> int:
    """Return how many votes in favour are needed, by the law."""
    votes = dict.fromkeys(council.codes, Vote.IN_FAVOUR)
    return decide(Question(), named_ballot(council, votes), CHARTER_1965).required
