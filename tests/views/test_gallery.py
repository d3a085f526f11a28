"""The cards of the gallery: facts of a scenario, its length, and what a search finds."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.places import folder
from nine_votes.scenarios.findings import Finding, UnreadableError
from nine_votes.scenarios.library import scenario_files
from nine_votes.scenarios.reader import read_file
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scene.screens.gallery import sought
from nine_votes.views.gallery import ALL, broken_card, card_of, lesson_minutes
from nine_votes.words.resolver import in_words


@pytest.fixture(scope="module")
def shipped(roster: Roster) -> dict[str, Scenario]:
    files = scenario_files(folder("scenarios"))
    return {path.stem: read_file(path, roster) for path in files}


def test_a_card_tells_year_place_kind_and_how_near_it_is(shipped: dict[str, Scenario]) -> None:
    card = card_of(shipped["korea-1950"])
    assert (card.title, card.year, card.kind) == ("Korea: the empty chair", "1950", "historical")
    assert card.where == "Complaint of aggression upon the Republic of Korea"
    assert card.labels == (say("gallery-kind-historical"), say("gallery-recency-settled"))
    assert in_words(card.shows).startswith("An empty chair does not block, seven of eleven")


def test_nothing_is_said_of_how_near_an_invented_case_is(shipped: dict[str, Scenario]) -> None:
    assert card_of(shipped["ridge-at-midnight"]).labels == (say("gallery-kind-fictional"),)


def length(scenario: Scenario) -> str:
    return in_words(say("gallery-length", parts=card_of(scenario).length))


def test_the_lesson_on_the_default_case_takes_its_45_minutes(shipped: dict[str, Scenario]) -> None:
    ridge = shipped["ridge-at-midnight"]
    assert lesson_minutes(ridge) == 45
    assert length(ridge) == "One vote · about 45 minutes"


def test_each_vote_takes_three_minutes_told_in_steps_of_five(shipped: dict[str, Scenario]) -> None:
    suez = shipped["suez-1956"]
    assert lesson_minutes(suez) == 30
    assert lesson_minutes(replace(suez, recorded=suez.recorded[:1])) == 25
    assert length(suez) == "Two votes · about 30 minutes"


def test_a_word_that_is_not_known_is_shown_as_it_is_written(shipped: dict[str, Scenario]) -> None:
    own_word = replace(shipped["korea-1950"], teaches=("who-speaks-first",))
    assert in_words(card_of(own_word).shows) == "Who speaks first"


def test_invented_cases_come_first_and_live_ones_last(shipped: dict[str, Scenario]) -> None:
    cards = sorted((card_of(scenario) for scenario in shipped.values()), key=lambda c: c.place)
    kinds = [(card.kind, in_words(card.labels[-1])) for card in cards]
    assert kinds[0] == ("fictional", "Invented")
    assert kinds[-1] == ("historical", "Live")
    assert kinds.index(("historical", "Settled")) < kinds.index(("historical", "Recent"))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("", True),
        ("suez", True),
        ("SUEZ 1956", True),
        ("october 1956", True),
        ("egypt", True),
        ("uniting peace", True),
        ("history settled", True),
        ("S/3721", True),
        ("súez", True),
        ("suez 1957", False),
        ("invented", False),
    ],
)
def test_a_search_finds_all_its_words_or_nothing(
    typed: str, found: bool, shipped: dict[str, Scenario]
) -> None:
    assert sought(card_of(shipped["suez-1956"]), typed, ALL) is found


def test_a_kind_leaves_out_the_others(shipped: dict[str, Scenario]) -> None:
    card = card_of(shipped["suez-1956"])
    assert sought(card, "", "historical")
    assert not sought(card, "", "fictional")
    assert not sought(card, "korea", "historical")


def test_a_file_that_cannot_be_read_says_why_in_words(roster: Roster, tmp_path: Path) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text("title: Mine\nbasis: fantasy\ndate: 2024-03-28\ndraft: {title: A}\n")
    with pytest.raises(UnreadableError) as caught:
        read_file(path, roster)
    card = broken_card(path.name, caught.value.findings)
    fault = 'Line 2, basis: historical, adapted or fictional is wanted, not "fantasy".'
    assert [*map(in_words, card.faults)] == [fault]
    assert in_words(card.shows) == f"This file has one fault. {fault}"
    assert card.place > card_of(read_file(folder("scenarios") / "suez-1956.yaml", roster)).place


def test_a_fault_ends_with_one_full_stop_or_its_question() -> None:
    findings = [Finding(1, "", 'no "x"; did you mean "y"?'), Finding(2, "a.b", "say more.")]
    faults = broken_card("x.yaml", findings).faults
    assert tuple(map(in_words, faults)) == (
        'Line 1: no "x"; did you mean "y"?',
        "Line 2, a.b: say more.",
    )


def test_broken_files_come_after_all_others_by_name() -> None:
    one, two = (broken_card(name, [Finding(1, "", "no")]) for name in ("b.yaml", "a.yaml"))
    assert sorted([one, two], key=lambda card: card.place) == [two, one]
    assert one.place[2] == date.max
