"""The words of the window."""

from datetime import date

import pytest

from nine_votes.council.charter import rules_named
from nine_votes.council.decision import decide
from nine_votes.council.outcomes import Decision
from nine_votes.council.voting import Vote
from nine_votes.phrases import window
from tests.phrases.said import DAY, put, vote

FOUNDING = put(votes=vote(RUS="against", CHN="abstaining"))
COUNCIL = FOUNDING.council


def decision() -> Decision:
    return decide(FOUNDING.question, FOUNDING.ballot, FOUNDING.rules)


def test_every_vote_has_a_label_and_a_key_of_its_own() -> None:
    assert set(window.VOTE_LABELS) == set(window.VOTE_KEYS) == set(Vote)
    assert len(set(window.VOTE_KEYS.values())) == len(Vote)


def test_the_subtitle_has_the_day_and_the_item_if_there_is_one() -> None:
    both = window.subtitle("Non-proliferation", date(2024, 3, 28))
    assert set(both.split(" · ")) == {"Non-proliferation", "28 March 2024"}
    assert window.subtitle(None, date(2024, 3, 28)) == "28 March 2024"


def test_which_vote_of_how_many() -> None:
    assert window.nth_vote(2, 3) == "Vote 2 of 3"
    assert window.nth_vote(1, 1) == ""


@pytest.mark.parametrize(
    ("cast", "words"),
    [
        (0, "None of 15 votes are in."),
        (1, "1 of 15 votes is in."),
        (14, "14 of 15 votes are in."),
        (15, "All 15 votes are in."),
    ],
)
def test_how_many_votes_are_in(cast: int, words: str) -> None:
    assert window.votes_in(cast, 15) == words


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        (["CHN"], "Not yet: China has still to vote."),
        (["CHN", "RUS"], "Not yet: China and the Russian Federation have still to vote."),
        (
            ["CHN", "FRA", "RUS", "GBR", "USA"],
            "Not yet: China, France, the Russian Federation and two more have still to vote.",
        ),
    ],
)
def test_who_has_still_to_vote(missing: list[str], words: str) -> None:
    assert window.still_to_vote(missing, COUNCIL) == words


def test_the_reveal_says_that_it_is_the_games_own() -> None:
    shown, device = window.shown_so_far(3, 15)
    assert shown == "3 of 15 are shown."
    assert "show of hands" in device


def test_asking_a_seat() -> None:
    assert window.how_does("RUS", COUNCIL, voted=False) == "How does the Russian Federation vote?"
    assert window.how_does("RUS", COUNCIL, voted=True) == (
        "The Russian Federation has voted. Change it?"
    )


def test_what_if() -> None:
    assert window.what_if("RUS", COUNCIL, Vote.AGAINST, Vote.AGAINST) == (
        "The Russian Federation: against. What if it had voted otherwise?"
    )
    assert window.what_if("RUS", COUNCIL, Vote.ABSTAINING, Vote.AGAINST) == (
        "The Russian Federation: abstaining here, against as cast."
    )


def test_how_many_are_changed() -> None:
    assert window.changed(0, decision()) == ""
    assert window.changed(1, decision()).startswith("1 vote changed")
    assert window.changed(2, decision()).startswith("2 votes changed")
    assert "as cast" in window.changed(2, decision())


def test_everybody_is_told_what_is_invented_or_still_lived_through() -> None:
    assert window.notice("historical", "settled") == ""
    assert window.notice("historical", "live") == window.NOTICES["live"]
    assert window.notice("fictional", "settled") == window.NOTICES["fictional"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("no-veto", "No member can block alone: nine votes in favour"),
        ("two-thirds", "Two thirds of the members, and no veto: ten votes in favour"),
        ("league", "The Council of the League of Nations: all who vote have to be in favour"),
    ],
)
def test_a_rule_that_is_not_the_charter_goes_by_its_title(name: str, words: str) -> None:
    rules = rules_named(name, date.fromisoformat(DAY))
    decided = decide(FOUNDING.question, FOUNDING.ballot, rules)
    assert window.law_line(decided, rules, can_block=True) == words


def test_the_charter_goes_by_its_article() -> None:
    line = window.law_line(decision(), FOUNDING.rules, can_block=True)
    assert line.endswith("Article 27(3): nine votes in favour, and no permanent member against")
    asked = put(kind="procedural:suspend", votes=vote())
    decided = decide(asked.question, asked.ballot, asked.rules)
    line = window.law_line(decided, asked.rules, can_block=False)
    assert line.endswith("Article 27(2): nine votes in favour, and no member can block")
