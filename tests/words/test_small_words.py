"""What sentences are made of in English: numbers, lists, members with their article, days."""

from datetime import date

import pytest

from nine_votes.council.members import UNNAMED_PERMANENT, Member, council_of, the_members
from nine_votes.council.messages import say
from nine_votes.council.voting import Tally
from nine_votes.words.functions import capital, listed, names, shown, spelled
from nine_votes.words.resolver import ENGLISH, Wording, in_words
from tests.phrases.said import roster

NAMES = {"RUS": "Russian Federation", "CHN": "China", "NLD": "Netherlands"}
COUNCIL = council_of(("RUS", "CHN"), ("NLD",), NAMES)
WORDING = Wording(ENGLISH, "a test", {})


@pytest.mark.parametrize(
    ("count", "words"), [(0, "none"), (1, "one"), (9, "nine"), (20, "twenty"), (21, "21")]
)
def test_small_numbers_in_words(count: int, words: str) -> None:
    assert spelled(WORDING, count) == words


@pytest.mark.parametrize(
    ("words", "sentence"),
    [((), ""), (("a",), "a"), (("a", "b"), "a and b"), (("a", "b", "c"), "a, b and c")],
)
def test_lists(words: tuple[str, ...], sentence: str) -> None:
    assert listed(WORDING, words) == sentence
    assert listed(WORDING, words, by="or") == sentence.replace(" and ", " or ")


def test_a_capital_leaves_the_rest_alone() -> None:
    assert capital(WORDING, "the Russian Federation") == "The Russian Federation"
    assert capital(WORDING, "") == ""


@pytest.mark.parametrize(
    ("code", "words"),
    [("RUS", "the Russian Federation"), ("CHN", "China"), ("NLD", "the Netherlands"), ("X", "X")],
)
def test_members_with_their_article(code: str, words: str) -> None:
    assert names(WORDING, the_members((code,), COUNCIL)) == words


THE = {
    *("Byelorussian Soviet Socialist Republic", "Congo", "Czech Republic"),
    *("Democratic Republic of the Congo", "Dominican Republic", "Federal Republic of Germany"),
    *("Gambia", "German Democratic Republic", "Libyan Arab Jamahiriya", "Libyan Arab Republic"),
    *("Netherlands", "Philippines", "Republic of China", "Republic of Korea"),
    *("Russian Federation", "Syrian Arab Republic", "Ukrainian Soviet Socialist Republic"),
    *("Union of Soviet Socialist Republics", "United Arab Emirates", "United Arab Republic"),
    *("United Kingdom", "United Republic of Cameroon", "United Republic of Tanzania"),
    "United States",
}
"""The names in the roster that stand with an article in English; `Niger` and `Sudan` may."""


def test_every_name_of_the_roster_has_the_article_english_gives_it() -> None:
    borne = {dated.name for seat in roster().seats.values() for dated in seat.names}
    with_article = {name for name in borne if names(WORDING, Member("X", name)) != name}
    assert with_article - {"Niger", "Sudan"} == THE


@pytest.mark.parametrize(
    ("codes", "words"),
    [
        ((), ""),
        (("RUS",), "the Russian Federation"),
        (("CHN", "RUS"), "China and the Russian Federation"),
        ((UNNAMED_PERMANENT,), "a new permanent member"),
        ((UNNAMED_PERMANENT,) * 2, "two new permanent members"),
        (("CHN", UNNAMED_PERMANENT), "China and a new permanent member"),
    ],
)
def test_several_members(codes: tuple[str, ...], words: str) -> None:
    assert names(WORDING, the_members(codes, COUNCIL)) == words


@pytest.mark.parametrize(
    ("tally", "words"),
    [
        (Tally(13, 1, 1), "13 in favour, 1 against, 1 abstaining"),
        (Tally(15), "15 in favour, none against, none abstaining"),
        (
            Tally(9, 0, 2, 3, 1),
            "9 in favour, none against, 2 abstaining, 3 not participating, 1 absent",
        ),
    ],
)
def test_counts(tally: Tally, words: str) -> None:
    assert in_words(say("vote-counts", **tally._asdict())) == words


def test_a_date_as_it_is_written() -> None:
    assert shown(WORDING, date(2024, 3, 28)) == "28 March 2024"
    assert shown(WORDING, date(1950, 8, 1)) == "1 August 1950"
