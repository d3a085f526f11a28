"""The questions of the lesson, adopted or not: the figures of each, and the answer that follows.

No answer is written down: the law gives it for the Council of fifteen as it decides today.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from nine_votes.council.charter import CHARTER_1965
from nine_votes.council.decision import decide
from nine_votes.council.members import ORIGINAL_FIVE
from nine_votes.council.outcomes import Decision, Outcome
from nine_votes.council.questions import Kind, Question
from nine_votes.council.voting import Ballot, Tally, Vote
from nine_votes.phrases.words import capital, counts, number
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

ADOPTED, NOT_ADOPTED = "Adopted", "Not adopted"
INSTRUCTION = (
    "The Council of today: fifteen members, five of them permanent. Adopted or not? Tick one, and "
    "say why in a few words."
)
NOT_MARKED = "This is not a test. Nobody is marked, and no name is wanted."
BEFORE_AND_AFTER = {When.BEFORE: "Before", When.AFTER: "After"}


def ballot_asked(figures: Figures) -> Ballot:
    """Return a ballot with these figures."""
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
    """Return what becomes of the question by the law."""
    figures = FIGURES[asked]
    return decide(figures.question, ballot_asked(figures), CHARTER_1965)


def is_adopted(asked: Asked) -> bool:
    """Say whether the right answer is: adopted."""
    return answer_decided(asked).outcome is Outcome.ADOPTED


def right_answer(asked: Asked) -> str:
    """Return the right answer in a word or two."""
    return ADOPTED if is_adopted(asked) else NOT_ADOPTED


def asked_text(asked: Asked) -> str:
    """Return a question as it is put: the counts, and whose votes they are where that matters."""
    figures = FIGURES[asked]
    about = "An item for the agenda" if figures.question.matter else "A draft resolution"
    return f"{about}: {counts(figures.tally)}.{_whose(figures)}"


def _whose(figures: Figures) -> str:
    if figures.against == 1:
        return " The member against is permanent."
    if figures.against:
        return " Both members against are permanent."
    if figures.abstaining:
        return f" {capital(number(figures.abstaining))} of those abstaining are permanent members."
    return ""


def short_text(asked: Asked) -> str:
    """Return the counts of a question alone, as the label of a bar."""
    figures = FIGURES[asked]
    said = "-".join(map(str, figures.tally[:3]))
    permanent = figures.against + figures.abstaining
    how = "against" if figures.against else "abstaining"
    whose = f", {number(permanent)} permanent {how}" if permanent else ""
    agenda = "the agenda, " if figures.question.matter else ""
    return f"{agenda}{said}{whose}"


def answer_reasons(asked: Asked) -> Iterator[str]:
    """Yield why the right answer is right."""
    decision, figures = answer_decided(asked), FIGURES[asked]
    needed, favour = number(decision.required), number(decision.tally.in_favour)
    if figures.question.matter:
        yield f"The agenda is a matter of procedure. {capital(needed)} votes decide it,"
        yield "and nobody has a veto there: a permanent member against is one vote against."
    elif decision.outcome is Outcome.VETOED:
        yield f"{capital(needed)} are needed and {favour} are in favour, so the first hurdle is"
        yield "cleared. The second is not: a permanent member votes against. That is a veto."
    elif decision.outcome is Outcome.INSUFFICIENT_VOTES:
        yield f"{capital(needed)} are needed and only {favour} are in favour. Nobody has to be"
        yield "against: those who abstain stop it. No veto is counted below nine."
    else:
        yield f"{capital(needed)} are needed and {favour} are in favour. No permanent member votes"
        yield "against, and to abstain is not to block."


def answer_line(asked: Asked) -> str:
    """Return the right answer, why, and the article it rests on."""
    articles = "; ".join(answer_decided(asked).articles)
    return f"{right_answer(asked)}. {' '.join(answer_reasons(asked))} ({articles})"
