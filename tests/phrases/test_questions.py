"""The questions of the lesson: their answers follow from the law, whichever seats they fall on."""

from itertools import combinations

import pytest

from nine_votes.council.charter import CHARTER_1965
from nine_votes.council.decision import decide
from nine_votes.council.members import ORIGINAL_FIVE
from nine_votes.council.outcomes import Outcome
from nine_votes.council.voting import Ballot, Vote, tally_of
from nine_votes.phrases.questions import (
    ASKED,
    ELECTED,
    FIGURES,
    answer_decided,
    answer_line,
    asked_text,
    ballot_asked,
    is_adopted,
    right_answer,
    short,
)
from nine_votes.sitting.steps import Asked, When
from nine_votes.words.resolver import in_words


def test_the_answers_are_no_yes_no_and_for_the_agenda_yes() -> None:
    assert [in_words(right_answer(asked)) for asked in Asked] == [
        "Not adopted",
        "Adopted",
        "Not adopted",
        "Adopted",
    ]
    outcomes = [answer_decided(asked).outcome for asked in Asked]
    assert outcomes[0] is Outcome.VETOED
    assert outcomes[2] is Outcome.INSUFFICIENT_VOTES


@pytest.mark.parametrize("asked", Asked)
def test_a_ballot_has_the_figures_that_are_asked(asked: Asked) -> None:
    figures, ballot = FIGURES[asked], ballot_asked(FIGURES[asked])
    assert tally_of(ballot.votes) == figures.tally
    permanent = [ballot.votes[code] for code in ORIGINAL_FIVE]
    assert permanent.count(Vote.AGAINST) == figures.against
    assert permanent.count(Vote.ABSTAINING) == figures.abstaining


@pytest.mark.parametrize("asked", Asked)
@pytest.mark.parametrize("turned", [False, True])
def test_whichever_members_they_are_the_answer_is_the_same(asked: Asked, turned: bool) -> None:
    """The permanent members meant are any of the five, and the rest vote in either order."""
    figures = FIGURES[asked]
    cast = Vote.AGAINST if figures.against else Vote.ABSTAINING
    for those in combinations(ORIGINAL_FIVE, figures.against + figures.abstaining):
        named = dict.fromkeys(those, cast)
        others = [code for code in (*ELECTED, *ORIGINAL_FIVE) if code not in named]
        others = others[::-1] if turned and not those else others
        counts = dict(zip(Vote, figures.tally, strict=True))
        counts[cast] -= len(those)
        votes = [vote for vote in (Vote.ABSTAINING, *Vote) for _ in range(counts.pop(vote, 0))]
        ballot = Ballot(ORIGINAL_FIVE, named | dict(zip(others, votes, strict=True)))
        outcome = decide(figures.question, ballot, CHARTER_1965).outcome
        assert outcome is answer_decided(asked).outcome


def test_three_are_asked_before_and_four_at_the_end() -> None:
    assert len(ASKED[When.BEFORE]) == 3
    assert ASKED[When.AFTER] == (*ASKED[When.BEFORE], Asked.AGENDA)


def test_a_question_gives_its_figures_and_nothing_of_its_answer() -> None:
    assert in_words(asked_text(Asked.ONE_PERMANENT_AGAINST)) == (
        "A draft resolution: 9 in favour, 1 against, 5 abstaining. The member against is permanent."
    )
    for asked in Asked:
        said = f"{in_words(asked_text(asked))} {in_words(short(asked))}".lower()
        assert not {"adopted", "veto", "needed"} & set(said.replace(".", "").split())


@pytest.mark.parametrize("asked", Asked)
def test_the_key_says_the_answer_why_and_by_which_article(asked: Asked) -> None:
    line = in_words(answer_line(asked))
    assert line.startswith(in_words(right_answer(asked)))
    assert line.endswith(f"({'; '.join(answer_decided(asked).articles)})")
    assert is_adopted(asked) == (answer_decided(asked).outcome is Outcome.ADOPTED)
