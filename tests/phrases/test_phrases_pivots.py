"""What is said of the votes that would have changed a vote, and of the same votes elsewhere."""

from dataclasses import replace
from datetime import date

import pytest

from nine_votes.analysis.comparison import compared
from nine_votes.analysis.pivots import pivots
from nine_votes.council.decision import HeldVote
from nine_votes.council.messages import say
from nine_votes.council.voting import Tally, Vote
from nine_votes.phrases.comparison import comparison_line, in_numbers, notes, summary
from nine_votes.phrases.pivots import (
    blocker_sentence,
    choice_sentences,
    distance,
    pivot_sections,
    set_sentence,
)
from nine_votes.words.resolver import in_words
from tests.phrases.said import put, vote

FOUNDING = vote(RUS="against", CHN="abstaining")
EIGHT = dict.fromkeys(("CHN", "RUS", "DZA", "GUY", "MOZ", "SLE", "ECU"), "abstaining")


def said(asked: HeldVote) -> tuple[str, str, list[str], str]:
    found = pivots(asked.question, asked.ballot, asked.rules, asked.council)
    return (
        in_words(distance(found, asked.rules)),
        in_words(set_sentence(found, asked.ballot, asked.council)),
        list(map(in_words, choice_sentences(found, asked.rules, asked.council))),
        in_words(blocker_sentence(found, asked.rules, asked.council)),
    )


def test_28_march_2024() -> None:
    assert said(put(votes=FOUNDING)) == (
        "Thirteen were in favour, four more than the nine needed.",
        (
            "One vote would have been enough: it would have been carried had the Russian "
            "Federation not voted against."
        ),
        [
            (
                "The Russian Federation voted against: had it not voted against, that alone would "
                "have carried it."
            ),
            (
                "No other vote of China, France, the United Kingdom or the United States, by "
                "itself, would have changed it."
            ),
        ],
        "Every permanent member holds a veto on such a question.",
    )


def test_a_double_veto_needs_both() -> None:
    _, sets, choices, _ = said(put(votes=vote(RUS="against", CHN="against")))
    assert sets == (
        "It would have taken two votes together: it would have been carried had neither China nor "
        "the Russian Federation voted against."
    )
    assert choices[0] == (
        "China and the Russian Federation blocked it, more than it took: none of them alone could "
        "have let it through."
    )


def test_a_vote_against_below_the_number_was_no_veto() -> None:
    elected = dict.fromkeys(("DZA", "GUY", "MOZ", "SLE", "ECU", "JPN"), "abstaining")
    near, sets, choices, _ = said(put(votes=vote(USA="against", **elected)))
    assert near == "Eight were in favour, one short of the nine needed."
    assert sets.endswith("had the United States voted in favour.")
    assert choices[1] == (
        "The vote against of the United States was no veto: eight were in favour, and abstaining "
        "would have changed nothing."
    )


def test_like_members_are_said_together() -> None:
    _, sets, choices, _ = said(put(votes=vote(**EIGHT)))
    assert sets == (
        "One vote would have been enough: it would have been carried had either China or the "
        "Russian Federation voted in favour; or had any one of the five elected members that "
        "abstained (Algeria, Ecuador, Guyana, Mozambique and Sierra Leone) voted in favour."
    )
    assert choices[0] == (
        "China and the Russian Federation abstained: had either voted in favour, that alone would "
        "have carried it."
    )


def test_one_of_two_and_then_the_other() -> None:
    elected = dict.fromkeys(("DZA", "GUY", "MOZ", "SLE", "ECU"), "abstaining")
    _, sets, _, _ = said(put(votes=vote(CHN="against", RUS="against", **elected)))
    assert "had both China and the Russian Federation voted in favour; or had either" in sets
    assert sets.endswith(
        "voted in favour and the other abstained, not participated or stayed away."
    )


def test_who_could_have_stopped_what_was_carried() -> None:
    near, sets, _, blockers = said(put(votes=vote()))
    assert near == "Fifteen were in favour, six more than the nine needed."
    assert "would have been stopped had any one of the five permanent members" in sets
    assert blockers.startswith("Five of fifteen members could have stopped it, each alone: China")
    procedural = put(kind="procedural:agenda_include", votes=vote())
    _, sets, _, blockers = said(procedural)
    assert "had any seven of the fifteen members that voted in favour not voted in favour" in sets
    assert blockers == (
        "No member could have stopped it alone. Nobody holds a veto on such a question."
    )


def test_under_two_vetoes_one_did_not_block() -> None:
    _, _, choices, blockers = said(put(rules="two-vetoes", votes=FOUNDING))
    assert "did not block: under this rule that takes two." in " ".join(choices)
    assert blockers.endswith("holds a veto on such a question, two of them together.")


def test_exactly_nine_and_none() -> None:
    six = dict.fromkeys(list(EIGHT)[:6], "abstaining")
    assert said(put(votes=vote(**six)))[0] == "Nine were in favour, exactly the nine needed."
    none = said(put(votes={"*": "against"}))
    assert none[0] == "None were in favour, nine short of the nine needed."
    assert "had all of China, France" in none[1]
    assert "and any four of the ten elected members that voted against voted in favour" in none[1]


def test_what_nothing_could_have_changed_is_said_to_be_so() -> None:
    small = {"permanent": ["CHN", "FRA"], "elected": ["A", "B"]}
    asked = put(council=small, rules="charter", votes={"*": "in_favour"}, kind="charter_109_3")
    assert said(asked)[1] == "No votes whatever would have carried it."


def test_every_section_has_a_heading_and_a_sentence() -> None:
    asked = put(votes=FOUNDING)
    found = pivots(asked.question, asked.ballot, asked.rules, asked.council)
    sections = pivot_sections(found, asked.ballot, asked.rules, asked.council)
    assert len(sections) == 4
    for heading, sentences in sections:
        assert in_words(heading)[0].isupper()
        assert all(in_words(sentence).endswith(".") for sentence in sentences)
    unnamed = in_words(say("pivot-unnamed", unnamed=14, size=15))
    assert unnamed.startswith("Of fifteen votes the record does not name fourteen")


def lines(names: str, asked: HeldVote) -> list[str]:
    found = compared(names.split(), asked)
    return [in_words(in_numbers(comparison_line(each))) for each in found]


def test_the_same_votes_under_other_rules_in_numbers() -> None:
    assert lines("charter no-veto g4-2005", put(votes=FOUNDING)) == [
        (
            "The Charter as amended: 13 in favour, 1 against, 1 abstaining; 9 needed. Not adopted, "
            "the Russian Federation blocking."
        ),
        "No member can block alone: 13 in favour, 1 against, 1 abstaining; 9 needed. Adopted.",
        (
            "Group of Four: 23 in favour, 1 against, 1 abstaining, of these assumed 10 in favour, "
            "none against, none abstaining; 14 needed. Not adopted, the Russian Federation "
            "blocking."
        ),
    ]


def test_assumed_votes_that_decide_are_said_to() -> None:
    assert lines("g4-2005", put(votes=vote(**EIGHT)))[0].endswith("this hangs on assumed votes.")


def test_snapback_and_what_cannot_be_counted() -> None:
    goes_on, not_counted = lines("snapback charter-1945", put(votes=FOUNDING))
    assert goes_on == (
        "The measure goes on unless the Council ends it: 1 in favour, 13 against, 1 abstaining; 9 "
        "needed. It goes on: not ended."
    )
    assert not_counted == "The Charter of 1945: Not counted: it seats 11, and 15 voted."


@pytest.mark.parametrize(
    ("names", "wanted"),
    [
        ("charter", 0),
        ("g4-2005 snapback", 2),
        ("chapter-vii-only", 1),
    ],
)
def test_what_has_to_be_said_once_is_said_once(names: str, wanted: int) -> None:
    asked = put(votes=FOUNDING)
    found = compared(names.split(), replace(asked, day=date(2024, 3, 28)))
    assert len(notes(found, asked.question)) == wanted
    assert in_words(summary(found)).startswith("Carried under ")


def test_it_is_said_where_votes_of_added_seats_are_named() -> None:
    asked = put(votes=FOUNDING)
    (plain,) = notes(compared(["g4-2005"], asked), asked.question)
    (said,) = notes(compared(["g4-2005"], asked, {"+01": Vote.AGAINST}), asked.question)
    assert in_words(said) == f"{in_words(plain)} {in_words(say('comparison-named'))}"


def test_the_counts_of_a_line_add_up() -> None:
    asked = put(votes=FOUNDING)
    for found in compared(["au-2005", "g4-2005+snapback"], asked):
        line = comparison_line(found)
        whole = Tally(*(a + b for a, b in zip(line.cast, line.assumed, strict=True)))
        assert whole == found.ballot.tally
        assert sum(line.cast) == 15
