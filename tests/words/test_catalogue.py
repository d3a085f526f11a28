"""The sentences of every language: what is asked for is there, what is there is asked for."""

import pickle
from copy import copy
from pathlib import Path

import pytest

from nine_votes.council.messages import Cases, say
from nine_votes.scenarios.library import shipped_roster
from nine_votes.words.resolver import in_words
from tests.words.asked import asked
from tests.words.faults import faults
from tests.words.sentences import LANGUAGES, LOCALE, asked_for, reached, sentences

ENGLISH = LOCALE / "en"
OF_THE_FUNCTIONS = {"grammar", "member", "-member"}
"""Areas that `words/functions.py` asks for, by names that it puts together."""


def area(name: str) -> str:
    return name[: name.index("-", 1)]


def test_every_message_that_is_asked_for_is_in_english() -> None:
    known = sentences(ENGLISH)
    assert [each for each in asked() if each.name not in known] == []


def test_every_message_of_english_is_asked_for() -> None:
    used = reached({each.name for each in asked()}, ENGLISH)
    left = [n for n in sentences(ENGLISH) if area(n) not in OF_THE_FUNCTIONS and n not in used]
    assert left == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fact_that_a_message_asks_for_is_given(language: str) -> None:
    for each in asked():
        if each.facts is not None:
            missing = asked_for(each.name, LOCALE / language).keys() - each.facts
            assert not missing, f"{each.where}: {each.name}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_no_fault(language: str) -> None:
    assert faults(LOCALE / language, ENGLISH) == []


def test_every_name_of_the_roster_is_a_term() -> None:
    """And no term is of a name that nobody bore; who bore it is told in full."""
    names = {dated.name for seat in shipped_roster().seats.values() for dated in seat.names}
    terms = [n for n in sentences(ENGLISH) if n.startswith("-member-") and "." not in n]
    assert len(terms) == len(names)


FAULTS = {
    "vote-against = { vote-nobody }": "vote-against refers to vote-nobody",
    "vote-against = { vote-absent }\nvote-absent = { vote-against }": "refers to itself",
    "vote-against = { UPSIDE($count) }": "vote-against calls UPSIDE",
    "vote-sideways = in alto": "vote-sideways is not in English",
    "vote-against = { $count }": "vote-against asks for count, and English does not",
    "announce-absent = { $count ->\n    [one] 1\n   *[few] 2\n}": "lacks the forms many",
    "result-blocked = { $against ->\n    [maybe] { $count }\n   *[no] no\n}": "selects maybe",
}


@pytest.mark.parametrize(("wrong", "told"), FAULTS.items(), ids=FAULTS.values())
def test_a_fault_is_told(tmp_path: Path, wrong: str, told: str) -> None:
    folder = tmp_path / "ru"
    folder.mkdir()
    (folder / f"{wrong.partition('-')[0]}.ftl").write_text(f"{wrong}\n")
    assert any(told in fault for fault in faults(folder, ENGLISH))


def test_cases_make_a_message_of_each() -> None:
    cases = Cases("a-b", ("ONE_TWO", "three"))
    assert list(cases) == ["a-b-one-two", "a-b-three"]
    assert cases("three", n=1) == say("a-b-three", n=1)
    with pytest.raises(KeyError):
        cases("four")


def test_a_message_is_a_value() -> None:
    one, same = say("vote-counts", a=1, b="x"), say("vote-counts", b="x", a=1)
    assert one == same
    assert len({one, same, say("vote-counts", a=2, b="x")}) == 2
    assert eval(repr(one)) == one  # noqa: S307 - the form that is shown makes it again
    assert one != "vote-counts"
    assert pickle.loads(pickle.dumps(one)) == copy(one) == one  # noqa: S301 - our own
    with pytest.raises(AttributeError):
        one.id = "vote-other"


def test_what_is_shown_of_a_day_is_written_as_the_united_nations_do() -> None:
    assert in_words(say("grammar-date", day=28, month=3, year=2024)) == "28 March 2024"
