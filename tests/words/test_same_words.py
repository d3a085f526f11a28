"""Our reader and fluent.runtime make the same words of the same messages, whatever the facts."""

from collections.abc import Callable, Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, strategies as st

from nine_votes.council.members import Member
from nine_votes.council.messages import Fact, Message, say
from nine_votes.council.voting import Vote
from nine_votes.words.functions import FUNCTIONS
from nine_votes.words.resolver import in_words
from tests.words.made_up import made_up, speaking
from tests.words.reader import Reader
from tests.words.sentences import (
    FORMS,
    LANGUAGES,
    LOCALE,
    NUMBERS,
    SEVERAL,
    SHARES,
    asked_for,
    choices_on,
    sentences,
)

ENGLISH = LOCALE / "en"
READERS = {language: Reader(LOCALE / language) for language in LANGUAGES}

CHINA, RUSSIA = Member("CHN", "China"), Member("RUS", "Russian Federation")
INVENTED = Member("XXX", "Republic of { Hostility }")
SOME = (CHINA, RUSSIA, INVENTED, "who typed “this”", say("member-new-permanent", count=2))
COUNTS = (0, 1, 2, 3, 5, 11, 20, 21, 22, 101, 1_000_000)
SHARED = (Fraction(0), Fraction(1, 3), Fraction(999, 1000), Fraction(1, 10**6), Fraction(1))
TYPED = (
    *(
        "",
        "the draft",
        "Ünited ",
        "one\ntwo",
        "{ $who }",
        "{",
        "}",
        '"',
        "-member-china",
        "ß.",
        "=",
    ),
    *(".attribute", "\u2068x\u2069", "مشروع", "决议", "A. B.", "a, b and c"),
)
MESSAGES = [name for name in sentences(ENGLISH) if not name.startswith("-")]

Draw = Callable[[Random], Fact]


def kind(name: str, fact: str, how: set[str]) -> Draw:
    """Return how to draw a fact of the kind that a message asks for."""
    keys = choices_on(name, fact, ENGLISH)
    if how & SEVERAL:
        return lambda chance: tuple(chance.sample(SOME, chance.randint(0, len(SOME))))
    if how & NUMBERS or keys & FORMS or any(key[0] == "=" for key in keys):
        return lambda chance: chance.choice(COUNTS)
    if how & SHARES:
        return lambda chance: chance.choice(SHARED)
    if keys & {"yes", "no"}:
        return lambda chance: chance.choice((True, False))
    if keys:
        return lambda chance: chance.choice([*sorted(keys), "none of them"])
    return lambda chance: chance.choice(TYPED)


def drawn(name: str, chance: Random) -> Mapping[str, Fact]:
    facts = asked_for(name, ENGLISH)
    return {fact: kind(name, fact, how)(chance) for fact, how in sorted(facts.items())}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_reads_alike(language: str) -> None:
    chance = Random(12)  # noqa: S311 - examples, not secrets
    with speaking(language):
        for name in MESSAGES:
            for _ in range(8 if asked_for(name, ENGLISH) else 1):
                message = Message(name, drawn(name, chance))
                assert in_words(message) == READERS[language].read(message), message


@given(st.sampled_from(MESSAGES), st.text(max_size=40))
def test_what_is_typed_comes_out_as_it_went_in(name: str, typed: str) -> None:
    chance = Random(typed)  # noqa: S311 - as above
    asked = asked_for(name, ENGLISH)
    plain = [fact for fact, how in asked.items() if how == {"show"}]
    message = Message(name, {**drawn(name, chance), **dict.fromkeys(plain, typed)})
    said = in_words(message)
    assert said == READERS["en"].read(message)
    within_a_choice = {key for fact in asked for key in choices_on(name, fact, ENGLISH)}
    assert not plain or within_a_choice or typed in said


SHOWN: dict[str, list[tuple[str, dict[str, Fact], str]]] = {
    "BEGINS": [
        ('{ BEGINS($a, "x", "y ") -> [yes] so *[no] not so }', {"a": "y z"}, "so"),
        ('{ BEGINS($a, "x", "y ") -> [yes] so *[no] not so }', {"a": "yz"}, "not so"),
    ],
    "CAPITAL": [
        ("{ CAPITAL($a) }", {"a": "the Russian Federation"}, "The Russian Federation"),
        ("{ CAPITAL($a) }", {"a": say("vote-against")}, "Against"),
        ("{ CAPITAL($a) }", {"a": ""}, ""),
    ],
    "COUNT": [
        ("{ COUNT($a) -> [0] none [one] { COUNT($a) } seat *[other] seats }", {"a": ()}, "none"),
        (
            "{ COUNT($a) -> [0] none [one] { COUNT($a) } seat *[other] seats }",
            {"a": ("x",)},
            "1 seat",
        ),
    ],
    "DECIMAL": [("{ DECIMAL($a, places: 2) }", {"a": Fraction(12345, 10)}, "1234.50")],
    "GENDER": [("{ GENDER($a) -> [several] they *[other] it }", {"a": (CHINA, RUSSIA)}, "they")],
    "GROUPED": [("{ GROUPED($a) }", {"a": 14_348_907}, "14,348,907")],
    "LIST": [
        ("{ LIST($a) }", {"a": (CHINA, 3, say("vote-against"))}, "China, 3 and against"),
        ('{ LIST($a, by: "or") }', {"a": ("x", "y")}, "x or y"),
        ('{ LIST($a, by: "nor") }', {"a": ("x", "y", "z")}, "x, y nor z"),
        ('{ LIST($a, by: "comma") }', {"a": ("x", "y", "z")}, "x, y, z"),
        ('{ LIST($a, by: "semicolon") }', {"a": ("x", "y", "z")}, "x; y; z"),
        ('{ LIST($a, by: "or-else") }', {"a": ("x", "y", "z")}, "x; or y; or z"),
        ('{ LIST($a, by: "dot") }', {"a": ("x", "y", "z")}, "x · y · z"),
        ('{ LIST($a, by: "space") }', {"a": ("X.", "Y.")}, "X. Y."),
    ],
    "LONGER": [
        ("{ LONGER($a, than: 2) -> [yes] long *[no] short }", {"a": "one two three"}, "long"),
        ("{ LONGER($a, than: 2) -> [yes] long *[no] short }", {"a": "one two"}, "short"),
    ],
    "LOWER": [("{ LOWER($a) }", {"a": "In Favour"}, "in favour")],
    "NAMES": [
        ("{ NAMES($a) }", {"a": RUSSIA}, "the Russian Federation"),
        ('{ NAMES($a, form: "alone") }', {"a": (RUSSIA, CHINA)}, "Russian Federation and China"),
        (
            '{ NAMES($a, by: "or") }',
            {"a": (INVENTED, "typed")},
            "the Republic of { Hostility } or typed",
        ),
    ],
    "PERCENT": [
        ("{ PERCENT($a, places: 1) }", {"a": Fraction(1, 3)}, "33.3%"),
        ("{ PERCENT($a, figures: 4) }", {"a": Fraction(1, 3000)}, "0.03333%"),
    ],
    "PHRASE": [("{ PHRASE($a) }", {"a": "It ends."}, "It ends")],
    "CLOSED": [
        ("{ CLOSED($a) }", {"a": "an end"}, "an end."),
        ("{ CLOSED($a) }", {"a": "an end?"}, "an end?"),
    ],
    "LINE": [("{ LINE($a) }", {"a": "an\nend "}, "an end")],
    "SENTENCE": [("{ SENTENCE($a) }", {"a": "it ends."}, "It ends.")],
    "SIGNED": [
        ("{ SIGNED($a) }", {"a": 12}, "+12"),
        ("{ SIGNED($a) }", {"a": -3}, "\N{MINUS SIGN}3"),
        ("{ SIGNED($a) }", {"a": 0}, "0"),
    ],
    "SMALL": [("{ SMALL($a) }", {"a": "The Ridge"}, "the Ridge")],
    "SPELL": [
        ("{ SPELL($a) } of { SPELL($b) }", {"a": 0, "b": 21}, "none of 21"),
        ("{ CAPITAL(SPELL(COUNT($a))) }", {"a": (1, 2, 3)}, "Three"),
    ],
    "": [
        ("{ $a }", {"a": date(2024, 3, 28)}, "28 March 2024"),
        ("{ $a }", {"a": RUSSIA}, "Russian Federation"),
        ("{ $a }", {"a": (CHINA, RUSSIA)}, "China and Russian Federation"),
        ("{ $a -> [abstaining] so *[other] not }", {"a": Vote.ABSTAINING}, "so"),
        ("{ $a -> [1] exactly [one] one *[other] more }", {"a": 1}, "exactly"),
    ],
}
"""What each function makes of facts, as English has it; last, facts by themselves."""


def test_every_function_is_shown() -> None:
    assert set(SHOWN) - {""} == set(FUNCTIONS)


@pytest.mark.parametrize("function", SHOWN)
def test_every_function_reads_alike(
    function: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also those that no sentence calls yet: a translator may."""
    lines = [f"odd-{i} = {_broken(text)}\n" for i, (text, _, _) in enumerate(SHOWN[function])]
    folder = made_up(tmp_path, monkeypatch, {"en": {"odd": "".join(lines)}}) / "en"
    reader = Reader(folder)
    for i, (_, facts, words) in enumerate(SHOWN[function]):
        message = Message(f"odd-{i}", facts)
        assert in_words(message) == reader.read(message) == words


def _broken(text: str) -> str:
    """Return a pattern with each of its variants on a line of its own, as the syntax asks."""
    if "->" not in text:
        return text
    return text.removesuffix("}").replace(" [", "\n    [").replace(" *[", "\n   *[") + "\n    }"
