"""The questions of the lesson, adopted or not: the figures of each, and the answer that follows.

No answer is written down: the law gives it for the Council of fifteen as it decides today.
"""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from nine_votes.council.charter import CHARTER_1965
from nine_votes.council.decision import decide
from nine_votes.council.members import ORIGINAL_FIVE
from nine_votes.council.messages import Message, say
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Ballot, Tally, Vote
from nine_votes.sitting.steps import Asked, When

ELECTED = tuple(f"E{place:02}" for place in range(1, 11))
"""Ten elected members; which of them votes how changes nothing."""


class Figures(NamedTuple):
    """What is asked: the counts, and how many of the permanent members are against or abstain."""

    question: Question
    tally: Tally
    against: int = 0
    abstaining: int = 0


FIGURES: Mapping[Asked, Figures] = {
    Asked.ONE_PERMANENT_AGAINST: Figures(Question(), Tally(9, 1, 5), against=1),
    Asked.THREE_PERMANENT_ABSTAINING: Figures(Question(), Tally(10, 0, 5), abstaining=3),
    Asked.EIGHT_IN_FAVOUR: Figures(Question(), Tally(8, 0, 7)),
    Asked.AGENDA: Figures(Question(Kind.PROCEDURAL, "agenda_include"), Tally(9, 2, 4), against=2),
}

TWICE = tuple(asked for asked in Asked if asked is not Asked.AGENDA)
ASKED = {When.BEFORE: TWICE, When.AFTER: tuple(Asked)}
"""What is asked as the lesson begins, and what at its end."""


def ballot_asked(figures: Figures) -> Ballot:
    permanent = [Vote.AGAINST] * figures.against + [Vote.ABSTAINING] * figures.abstaining
    permanent += [Vote.IN_FAVOUR] * (len(ORIGINAL_FIVE) - len(permanent))
    left = {
        vote: count - permanent.count(vote) for vote, count in zip(Vote, figures.tally, strict=True)
    }
    elected = [vote for vote, count in left.items() for _ in range(count)]
    votes = dict(zip((*ORIGINAL_FIVE, *ELECTED), (*permanent, *elected), strict=True))
    return Ballot(ORIGINAL_FIVE, votes)


@cache
def answer_decided(asked: Asked) -> Decision:
    figures = FIGURES[asked]
    return decide(figures.question, ballot_asked(figures), CHARTER_1965)


def is_adopted(asked: Asked) -> bool:
    return answer_decided(asked).outcome is Outcome.ADOPTED


def right_answer(asked: Asked) -> Message:
    return say("question-adopted") if is_adopted(asked) else say("question-not-adopted")


def asked_text(asked: Asked) -> Message:
    """Return a question as it is put: the counts, and whose votes they are where that matters."""
    return say("question-asked", **_facts(FIGURES[asked]))


def short(asked: Asked) -> Message:
    return say("question-short", **_facts(FIGURES[asked]))


def _facts(figures: Figures) -> dict[str, int]:
    return figures.tally._asdict() | {
        "agenda": bool(figures.question.matter),
        "permanent_against": figures.against,
        "permanent_abstaining": figures.abstaining,
    }


def _reasons(asked: Asked) -> Message:
    decision = answer_decided(asked)
    required, favour = decision.required, decision.tally.in_favour
    if FIGURES[asked].question.matter:
        return say("question-reasons-agenda", required=required)
    if decision.outcome is Outcome.VETOED:
        return say("question-reasons-veto", required=required, in_favour=favour)
    if decision.outcome is Outcome.INSUFFICIENT_VOTES:
        return say("question-reasons-short", required=required, in_favour=favour)
    return say("question-reasons-adopted", required=required, in_favour=favour)


def why(asked: Asked) -> Message:
    articles = tuple(answer_decided(asked).articles)
    return say("question-why", reasons=_reasons(asked), articles=articles)


def answer_line(asked: Asked) -> Message:
    return say("question-answered", answer=right_answer(asked), why=why(asked))
