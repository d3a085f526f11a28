"""The words of the window."""

from datetime import date

import pytest

from nine_votes.council.charter import rules_named
from nine_votes.council.decision import decide
from nine_votes.council.messages import say
from nine_votes.council.outcomes import OUTCOME, Decision, Outcome
from nine_votes.council.voting import VOTE_KEY, Vote
from nine_votes.phrases import window
from nine_votes.views.voting import law_line, still_to_vote, votes_in
from nine_votes.words.resolver import in_words
from tests.phrases.said import DAY, put, vote

FOUNDING = put(votes=vote(RUS="against", CHN="abstaining"))
COUNCIL = FOUNDING.council


def decision() -> Decision:
    return decide(FOUNDING.question, FOUNDING.ballot, FOUNDING.rules)


def test_every_vote_has_a_key_of_its_own() -> None:
    assert len({in_words(VOTE_KEY(vote)) for vote in Vote}) == len(Vote)


def test_the_subtitle_has_the_day_and_the_item_if_there_is_one() -> None:
    both = in_words(window.subtitle("Non-proliferation", date(2024, 3, 28)))
    assert both == "28 March 2024 · Non-proliferation"
    assert in_words(window.subtitle(None, date(2024, 3, 28))) == "28 March 2024"


@pytest.mark.parametrize(
    ("missing", "words"),
    [
        (15, "None of 15 votes are in."),
        (14, "1 of 15 votes is in."),
        (1, "14 of 15 votes are in."),
        (0, "All 15 votes are in."),
    ],
)
def test_how_many_votes_are_in(missing: int, words: str) -> None:
    assert in_words(votes_in(missing, 15)) == words


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
    assert in_words(still_to_vote(missing, COUNCIL)) == words


@pytest.mark.parametrize(("votes", "words"), [(1, "1 vote"), (2, "2 votes")])
def test_how_many_are_changed(votes: int, words: str) -> None:
    outcome = OUTCOME(Outcome.VETOED)
    changed = say("chamber-votes-changed", votes=votes, outcome=outcome)
    assert in_words(changed) == f"{words} changed · as cast: vetoed"
    differ = "differs" if votes == 1 else "differ"
    beside = say("chamber-beside-the-record", votes=votes, outcome=outcome)
    assert in_words(beside) == f"{words} {differ} from the record (vetoed)"


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
    assert in_words(law_line(decided, rules, can_block=True)) == words


def test_the_charter_goes_by_its_article() -> None:
    line = in_words(law_line(decision(), FOUNDING.rules, can_block=True))
    assert line.endswith("Article 27(3): nine votes in favour, and no permanent member against")
    asked = put(kind="procedural:suspend", votes=vote())
    decided = decide(asked.question, asked.ballot, asked.rules)
    line = in_words(law_line(decided, asked.rules, can_block=False))
    assert line.endswith("Article 27(2): nine votes in favour, and no member can block")
