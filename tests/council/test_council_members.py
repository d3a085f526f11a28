"""A member, the Council of one date, and the English alphabetical order of rule 18."""

import pytest

from nine_votes.council.members import ORIGINAL_FIVE, Council, Member, alphabetical, council_of


def test_the_five_of_article_23() -> None:
    assert ORIGINAL_FIVE == ("CHN", "FRA", "RUS", "GBR", "USA")


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("Republic of Korea", "Russian Federation"),
        ("United Arab Republic", "United Kingdom"),
        ("United Kingdom", "United Republic of Tanzania"),
        ("United Republic of Tanzania", "United States"),
        ("Democratic Republic of the Congo", "Denmark"),
        ("Côte d'Ivoire", "Croatia"),
        ("Türkiye", "Uganda"),
    ],
)
def test_english_alphabetical_order(earlier: str, later: str) -> None:
    assert alphabetical(earlier) < alphabetical(later)


def test_accents_and_capitals_do_not_count() -> None:
    assert alphabetical("Côte d'Ivoire") == alphabetical("COTE D'IVOIRE")
    assert alphabetical("Türkiye") == alphabetical("Turkiye")


def test_a_council_keeps_its_members_in_order_and_knows_who_is_permanent() -> None:
    council = Council(
        (
            Member("B", "Bravo", permanent=True),
            Member("C", "Charlie"),
            Member("A", "Alpha"),
            Member("D", "Delta", permanent=True),
        )
    )
    assert council.codes == ("A", "B", "C", "D")
    assert council.permanent == ("B", "D")
    assert council.elected == ("A", "C")
    assert council.size == 4
    assert council.president is None


def test_a_member_is_sorted_by_the_name_it_is_listed_under() -> None:
    listed = Member("DEU", "Federal Republic of Germany", listed_as="Germany, Federal Republic of")
    council = Council((listed, Member("FRA", "France"), Member("GHA", "Ghana")))
    assert council.codes == ("FRA", "DEU", "GHA")


def test_a_member_by_its_seat() -> None:
    council = council_of(("MER",), ("VAL",), {"MER": "Meridia"})
    assert council.member("MER").name == "Meridia"
    assert council.member("VAL").name == "VAL"
    with pytest.raises(KeyError):
        council.member("FRA")


def test_an_invented_council() -> None:
    council = council_of(("MER",), ("VAL", "ARD"), president="ARD")
    assert council.permanent == ("MER",)
    assert council.elected == ("ARD", "VAL")
    assert council.president == "ARD"
    assert council == council_of(("MER",), ("ARD", "VAL"), president="ARD")
