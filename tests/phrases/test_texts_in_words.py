"""The sentences about texts: what they count is so, and they read alike for one and for many."""

import pytest

from nine_votes.analysis.text_changes import (
    Weighing,
    at_its_best,
    smallest_liftings,
    smallest_rewordings,
    weigh,
)
from nine_votes.council.messages import Message, say
from nine_votes.council.voting import Vote
from nine_votes.delegations.conditions import parse
from nine_votes.delegations.delegation import PrivateVariant, RedLine
from nine_votes.delegations.draws import CERTAIN
from nine_votes.phrases import texts
from nine_votes.views.text_debriefs import carrying, wording_code
from nine_votes.words.resolver import in_words
from tests.delegations.tables import cast_of, invented, negotiable

OF_THE_RIDGE = (
    "Of these 51, 6 cross the instructions of Liberia, 10 leave a core clause worth next to "
    "nothing to it and 35 do neither."
)


def at_best(identifier: str) -> Weighing:
    case = cast_of(identifier).case
    return weigh(at_its_best(case, case.minds))


@pytest.mark.parametrize("identifier", negotiable())
def test_every_sentence_is_whole(identifier: str) -> None:
    found = at_best(identifier)
    told = carrying(found)
    for line in map(
        in_words, (*told.lines, *told.why, *told.in_the_way, *texts.count_sentences(found))
    ):
        assert line.endswith(".")
        assert line[:1] == line[:1].upper()
        assert not [slip for slip in ("  ", "..", " ,", " .") if slip in line]


@pytest.mark.parametrize(
    ("identifier", "sentence"),
    [
        ("dprk-panel-2024", "All sixteen cross the instructions of the United States."),
        ("bosnia-mission-2002", "All four leave a core clause worth next to nothing to Norway."),
        (
            "syria-cross-border-2020",
            "Of these 18, 2 cross the instructions of Germany and 16 do not.",
        ),
        (
            "ridge-at-midnight",
            OF_THE_RIDGE,
        ),
    ],
)
def test_adopted_texts_are_told_apart_by_what_is_wrong_with_them(
    identifier: str, sentence: str
) -> None:
    assert in_words([*texts.count_sentences(at_best(identifier))][1]) == sentence


def test_where_every_text_fails_it_is_said_that_no_change_would_have_done() -> None:
    told = carrying(at_best("syria-jim-2017"))
    assert told.lines[1] == say("texts-no-change", whole=True, texts=72)
    assert told.why == ()
    (barred,) = told.in_the_way
    assert in_words(barred) == (
        "The red line of the Russian Federation (it wants the earlier findings examined anew "
        "before the Mechanism goes on; firm; documented) stood in the way. Counted again without "
        "it, 17 of 72 texts would be adopted, 17 of them acceptable to the United States."
    )


def test_a_soft_line_says_what_it_is_worth() -> None:
    soft = RedLine("l", parse("ban"), Vote.AGAINST, "it says so", strength=4)
    only = {"one": {"firm": ("ban",), "firmer": ("ban", "year")}}
    lines = {"RUS": {"red_lines": (soft,)}, "CHN": {"red_lines": (soft,)}}
    case = invented(only, lines)
    found = weigh(at_its_best(case, case.minds))
    said = " ".join(map(in_words, texts.in_the_way_sentences(found, smallest_liftings(found))))
    assert not found.adopted
    assert "soft: it gives way once a veto costs 4" in said
    assert "stood in the way together. Counted again without them, 2 of 2 texts" in said


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ((13, 2, 0, 20, 0, 22), "13 in favour: 2 adopted, none acceptable; 20 vetoed."),
        ((14, 1, 1, 0, 0, 1), "14 in favour: 1 adopted and acceptable."),
        ((9, 3, 1, 35, 0, 38), "9 in favour: 3 adopted, 1 of them acceptable; 35 vetoed."),
        ((0, 0, 0, 0, 7, 7), "None in favour: 7 with too few votes."),
    ],
)
def test_a_row_of_figures_in_words(row: tuple[int, ...], sentence: str) -> None:
    assert in_words(texts.figures_sentence(row)) == sentence


def test_wordings_have_letters_that_go_on_after_z() -> None:
    assert [wording_code(2, option) for option in (0, 25, 26, 51, 52)] == [
        *("2a", "2z", "2aa", "2az", "2ba"),
    ]


def test_a_private_instruction_is_told_by_what_it_says_and_how_often_it_is_drawn() -> None:
    case = cast_of("dprk-panel-2024").case
    told = PrivateVariant("x", CERTAIN // 4, tell="Moscow would settle")
    assert in_words(texts.variant_name("RUS", told, case)) == (
        "The Russian Federation: Moscow would settle (25% of games; speculative)"
    )
    for untold in (
        PrivateVariant("x", CERTAIN, unless=parse("ban")),
        PrivateVariant("x", CERTAIN, leaning=-1),
        PrivateVariant("x", CERTAIN, persuadable=1),
    ):
        name = in_words(texts.variant_name("CHN", untold, case))
        assert name.startswith("China: ")
        assert name.endswith(" (100% of games; speculative)")


def test_ways_that_are_not_shown_are_counted_unless_one_alone_is_asked_for() -> None:
    found = at_best("ridge-at-midnight")
    changes = [change for each in smallest_rewordings(found) for change in [each] * 3]

    def not_shown(shown: int) -> list[Message]:
        told = texts.rewording_sentences(found, changes, shown)
        return [line for line in told if line.id == "texts-not-shown"]

    assert not_shown(2) == [say("texts-not-shown", rest=len(changes) - 2)]
    assert not_shown(1) == not_shown(len(changes)) == []
