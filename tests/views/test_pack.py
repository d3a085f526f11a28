"""The pack's values: every student has a place, every seat a card, and no position is invented."""

from pathlib import Path

import pytest

from nine_votes.council.members import Roster
from nine_votes.council.messages import say
from nine_votes.places import folder
from nine_votes.scenarios.library import find_scenario, scenario_files
from nine_votes.scenarios.reader import read_file
from nine_votes.views.pack import FEWEST, MOST, PackView, blank_card, house_first, pack, shared
from nine_votes.words.resolver import in_words

FILES = list(scenario_files(folder("scenarios")))
DRAWN = frozenset(path.stem for path in folder("assets/flags").glob("*.svg"))


def packed(roster: Roster, name: str, students: int = 28, seed: int = 0) -> PackView:
    return pack(read_file(find_scenario(name), roster, seed), roster, DRAWN, students)


@pytest.mark.parametrize("seats", [11, 15, 25, 27])
def test_every_student_has_a_place_and_every_seat_is_held(seats: int) -> None:
    for students in range(FEWEST, MOST + 1):
        share = shared(students, seats)
        beside = share.invited + share.press + share.secretariat
        assert share.singles + 2 * share.pairs + beside == students
        assert share.singles + share.pairs + share.house == seats
        assert min(share) >= 0


def test_a_class_of_28_has_thirteen_pairs_and_two_singles() -> None:
    assert shared(28, 15)[1:] == (13, 2, 0, 0, 0, 0)
    assert shared(8, 15)[1:] == (0, 8, 7, 0, 0, 0)
    assert shared(30, 15)[1:] == (13, 2, 0, 2, 0, 0)
    assert shared(32, 15)[1:] == (13, 2, 0, 2, 1, 1)
    assert shared(36, 15)[1:] == (13, 2, 0, 4, 2, 2)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_card_says_what_the_case_says_and_no_more(roster: Roster, file: Path) -> None:
    scenario = read_file(file, roster)
    view = pack(scenario, roster, DRAWN, 28)
    given = scenario.politics.delegations
    wants = {" ".join(each.wants.split()) for each in given.values() if each.wants}
    assert [card.code for card in view.seats] == list(scenario.council.codes)
    own = [card for card in view.seats if any(text in in_words(card.text) for text in wants)]
    assert len(own) == len(wants)
    for card in view.seats:
        neutral = blank_card(scenario.council.member(card.code), view.asked)
        assert card in own or card.text == neutral
        assert not in_words(card.text).startswith("In this invented case")


def test_a_role_goes_to_whom_the_lot_drew_and_the_teacher_is_told(roster: Roster) -> None:
    for seed in range(3):
        scenario = read_file(find_scenario("ridge-at-midnight"), roster, seed)
        view = packed(roster, "ridge-at-midnight", seed=seed)
        [harbour] = [card for card in view.seats if "rent a harbour" in in_words(card.text)]
        assert harbour.code == scenario.roles["S"]
        told = say("pack-own-card", who=scenario.council.member(harbour.code), wants="")
        assert in_words(harbour.text).startswith(in_words(told))
        assert any(f"S is {in_words(harbour.name)}" in in_words(line) for line in view.prepare)


def test_the_rule_is_that_of_the_date(roster: Roster) -> None:
    assert "nine of fifteen" in in_words(packed(roster, "ridge-at-midnight").rule[0])
    assert "seven of eleven" in in_words(packed(roster, "suez-1956").rule[0])
    assert "seven such votes stop" in in_words(packed(roster, "ridge-at-midnight").rule[2])
    assert "five such votes stop" in in_words(packed(roster, "suez-1956").rule[2])


def test_the_glossary_has_ten_words_and_the_permanent_members_of_the_date(roster: Roster) -> None:
    words_of_1956 = {in_words(a): in_words(b) for a, b in packed(roster, "suez-1956").glossary}
    assert len(words_of_1956) == 10
    assert "Union of Soviet Socialist Republics" in words_of_1956["permanent member"]


def test_the_house_never_takes_a_permanent_seat_the_pen_or_the_chair(roster: Roster) -> None:
    for file in FILES:
        scenario = read_file(file, roster)
        house = house_first(scenario)
        kept = {*scenario.council.permanent, scenario.council.president, scenario.draft.penholder}
        assert not kept & set(house)
        assert len(house) >= scenario.council.size - FEWEST


def test_beside_the_seats_are_those_the_class_is_large_enough_for(roster: Roster) -> None:
    names = {
        n: [in_words(c.name) for c in packed(roster, "ridge-at-midnight", n).beside]
        for n in (28, 29, 36)
    }
    assert names == {
        28: [],
        29: ["Caldora"],
        36: ["Caldora", "Vessia", "Press", "Secretariat"],
    }


def test_the_key_decides_the_recorded_votes_afresh(roster: Roster) -> None:
    [recorded] = packed(roster, "ridge-at-midnight").recorded
    assert (
        in_words(recorded.result)
        == "Not adopted. 8 in favour: one short of nine. No veto is counted."
    )
    assert len(packed(roster, "suez-1956").recorded) == 2
