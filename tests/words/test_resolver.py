"""A message in words: the language, what it lacks, and what is a fault of ours."""

from pathlib import Path

import pytest

from nine_votes.council.members import Member
from nine_votes.council.messages import say
from nine_votes.words import resolver
from nine_votes.words.resolver import NoSuchFactError, NoSuchMessageError, in_words
from tests.words.made_up import made_up, speaking

RUSSIAN = """
vote-counts = { $in_favour ->
    [one] { $in_favour } голос
    [few] { $in_favour } голоса
   *[many] { $in_favour } голосов
} «за»
vote-against = { NAMES($who) } { GENDER($who) ->
    [f] проголосовала
    [several] проголосовали
   *[m] проголосовал
} против
vote-absent = { vote-nobody }
"""
MEMBERS = """
-member-china = Китай
-member-russian-federation = Российская Федерация
    .gender = f
    .genitive = Российской Федерации
member-other = { $name }
"""
OTHERS = 'grammar-list-and = { " и " }\n    .earlier = { ", " }\n'
CHINA, RUSSIA = Member("CHN", "China"), Member("RUS", "Russian Federation")


@pytest.fixture
def russian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A few sentences in Russian, a fault among them."""
    areas = {"vote": RUSSIAN, "member": MEMBERS, "grammar": OTHERS}
    made_up(tmp_path, monkeypatch, {"ru": areas})


@pytest.mark.usefixtures("russian")
def test_a_language_has_its_own_plurals_genders_and_names() -> None:
    votes = {"against": 0, "abstaining": 0, "not_participating": 0, "absent": 0}
    with speaking("ru"):
        said = [in_words(say("vote-counts", in_favour=n, **votes)) for n in (1, 2, 5, 11, 21)]
        assert said == [
            *("1 голос «за»", "2 голоса «за»", "5 голосов «за»", "11 голосов «за»"),
            "21 голос «за»",
        ]
        assert in_words(say("vote-against", who=RUSSIA)).endswith("Федерация проголосовала против")
        assert in_words(say("vote-against", who=CHINA)) == "Китай проголосовал против"
        both = in_words(say("vote-against", who=(CHINA, RUSSIA)))
        assert both == "Китай и Российская Федерация проголосовали против"
    assert in_words(say("vote-against")) == "against"


@pytest.mark.usefixtures("russian")
def test_a_message_that_a_language_lacks_is_said_in_english_and_noted() -> None:
    with speaking("ru"):
        assert in_words(say("vote-in-favour")) == "in favour"
        assert in_words(say("result-no-veto")) == "No veto is counted."
        assert in_words(say("vote-absent")) == "absent"
    noted = {("ru", name) for name in ("vote-in-favour", "result-no-veto", "vote-absent")}
    assert resolver.lacking == noted


def test_in_arabic_a_fact_is_kept_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that a symbol with brackets is not torn where the line runs the other way."""
    made_up(tmp_path, monkeypatch, {"ar": {"announce": "announce-kept = أُبقي { $thing }"}})
    with speaking("ar"):
        said = in_words(say("announce-kept", thing="S/2024/255 (13)"))
    assert said == "أُبقي \N{FIRST STRONG ISOLATE}S/2024/255 (13)\N{POP DIRECTIONAL ISOLATE}"
    assert "\N{FIRST STRONG ISOLATE}" not in in_words(
        say("announce-kept", thing="S/2024/255 (13)", unanimous=False)
    )


def test_a_message_that_english_lacks_is_a_fault_of_ours() -> None:
    with pytest.raises(NoSuchMessageError, match="en has no message vote-nobody"):
        in_words(say("vote-nobody"))
    with (
        pytest.raises(NoSuchMessageError, match="en has no message nowhere-at-all"),
        speaking("fr"),
    ):
        in_words(say("nowhere-at-all"))


def test_a_fact_that_is_asked_for_and_not_given_is_one_too() -> None:
    with pytest.raises(NoSuchFactError, match="result-short asks for the fact missing"):
        in_words(say("result-short", in_favour=3, required=9))


def test_what_has_no_words_is_refused() -> None:
    with pytest.raises(TypeError, match="True cannot be put into words"):
        in_words(say("announce-kept", thing=True, unanimous=True))
