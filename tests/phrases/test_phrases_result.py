"""The sentence of a result: what became of it, the figures, what decided."""

import re
from typing import Any

import pytest

from nine_votes.council.majorities import CARRIED
from nine_votes.council.outcomes import Outcome
from nine_votes.phrases.result import BECAME, HEAD
from nine_votes.words.resolver import in_words
from tests.phrases.said import FIVE_FOR, put, result, vote

SAID: list[tuple[dict[str, Any], str]] = [
    ({"votes": vote()}, "Adopted. 15 in favour, none against, none abstaining."),
    (
        {"votes": vote(RUS="against", CHN="abstaining")},
        (
            "Not adopted. 13 in favour, 1 against, 1 abstaining. Nine were reached; "
            "the Russian Federation, a permanent member, voted against."
        ),
    ),
    (
        {"votes": vote(RUS="against", CHN="against")},
        (
            "Not adopted. 13 in favour, 2 against, none abstaining. Nine were reached; "
            "China and the Russian Federation, permanent members, voted against."
        ),
    ),
    (
        {"tally": {"in_favour": 8, "against": 2, "abstaining": 5}, "permanent": {"USA": "against"}},
        "Not adopted. 8 in favour: one short of nine. No veto is counted.",
    ),
    (
        {"rules": "two-thirds", "tally": {"in_favour": 8, "against": 7}},
        "Not adopted. 8 in favour: two short of ten.",
    ),
    (
        {"kind": "procedural:agenda_include", "tally": {"in_favour": 6, "abstaining": 9}},
        "Not adopted. 6 in favour: three short of nine.",
    ),
    (
        {"kind": "preliminary", "votes": vote(USA="against")},
        (
            "Substantive. 14 in favour, 1 against, none abstaining. Nine were reached; "
            "the United States, a permanent member, voted against."
        ),
    ),
    (
        {"kind": "preliminary", "votes": vote()},
        "Procedural. 15 in favour, none against, none abstaining.",
    ),
    (
        {"kind": "ruling_challenge", "tally": {"in_favour": 8, "against": 7}},
        "The ruling stands. 8 in favour: one short of nine.",
    ),
    (
        {"kind": "ruling_challenge", "tally": {"in_favour": 9, "against": 6}},
        "The ruling is overruled. 9 in favour, 6 against, none abstaining.",
    ),
    (
        {"kind": "icj_election", "tally": {"in_favour": 7, "abstaining": 8}},
        "Not elected. 7 in favour: one short of eight.",
    ),
    (
        {"kind": "icj_election", "tally": {"in_favour": 8, "abstaining": 7}},
        "Elected. 8 in favour, none against, 7 abstaining.",
    ),
    (
        {"kind": "snapback", "tally": {"in_favour": 4, "against": 9, "abstaining": 2}},
        "The earlier sanctions return. 4 in favour: five short of nine. No veto is counted.",
    ),
    (
        {"kind": "snapback", "votes": vote()},
        "The relief continues. 15 in favour, none against, none abstaining.",
    ),
    (
        {"rules": "league", "tally": {"in_favour": 13, "against": 1}},
        "Not adopted. 13 in favour, 1 against, none abstaining: not unanimous.",
    ),
    (
        {
            "rules": "au-2005",
            "tally": {"in_favour": 25, "against": 1},
            "permanent": FIVE_FOR,
            "new_permanent_against": 1,
        },
        (
            "Not adopted. 25 in favour, 1 against, none abstaining. Fourteen were reached; "
            "a new permanent member voted against."
        ),
    ),
]


@pytest.mark.parametrize(("fields", "sentence"), SAID, ids=[said[:50] for _, said in SAID])
def test_the_sentence(fields: dict[str, Any], sentence: str) -> None:
    assert result(put(**fields)) == sentence


@pytest.mark.parametrize(
    "votes",
    [
        vote(CHN="abstaining"),
        vote(CHN="not_participating"),
        vote(CHN="absent"),
        vote(CHN="abstaining", RUS="against"),
    ],
)
def test_who_abstains_under_literal_concurrence_did_not_concur(votes: dict[str, str]) -> None:
    """It never says that such a member voted against."""
    sentence = result(put(rules="literal-concurrence", votes=votes))
    assert "did not concur" in sentence
    assert "voted against" not in sentence
    assert "China" in sentence


def test_who_is_absent_where_absence_blocks_did_not_concur() -> None:
    sentence = result(put(rules="absence-blocks", votes=vote(RUS="absent")))
    assert sentence.endswith("the Russian Federation, a permanent member, did not concur.")


def test_who_votes_against_under_literal_concurrence_did_so() -> None:
    sentence = result(put(rules="literal-concurrence", votes=vote(RUS="against")))
    assert sentence.endswith("the Russian Federation, a permanent member, voted against.")


@pytest.mark.parametrize(
    "fields",
    [
        {"votes": {"*": "against"}},
        {"votes": {"*": "abstaining"}},
        {"kind": "icj_election", "votes": {"*": "abstaining"}},
        {"rules": "league", "tally": {"against": 4}},
    ],
)
def test_every_sentence_begins_with_a_capital(fields: dict[str, Any]) -> None:
    """Also where nobody is in favour: "None in favour"."""
    assert not re.search(r"[.?!] [a-z]", result(put(**fields)))


def test_what_is_carried_are_outcomes() -> None:
    assert set(Outcome) > CARRIED


@pytest.mark.parametrize("outcome", Outcome)
def test_words_within_a_sentence_begin_small(outcome: Outcome) -> None:
    assert in_words(BECAME(outcome))[0].islower()
    assert in_words(HEAD(outcome))[0].isupper()


def test_the_name_is_that_of_the_time() -> None:
    sentence = result(put(date="1961-12-18", votes=vote(RUS="against")))
    assert "the Union of Soviet Socialist Republics" in sentence
    sentence = result(put(date="1955-12-13", votes=vote(CHN="against")))
    assert "the Republic of China, a permanent member" in sentence
