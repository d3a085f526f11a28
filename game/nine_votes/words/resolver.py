"""From a message to its words in the language that is spoken.

What is asked of a screen again and again is remembered. A message that a language lacks is said in
English, and noted; one that English lacks is a fault of ours and raises, like a fact that a
sentence asks for and was not given. Which form a number asks for in the six languages of the United
Nations is told after CLDR.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import cache, lru_cache
from importlib import import_module

from nine_votes.council.messages import Message
from nine_votes.words.catalogue import area

TYPE_CHECKING = False  # typing takes two milliseconds, which `--help` has not
if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import ModuleType
    from typing import Any

    from nine_votes.council.messages import Said

ENGLISH = "en"
LANGUAGE: ContextVar[str] = ContextVar("LANGUAGE", default=ENGLISH)
"""The language that is spoken; each phone of a class may have another."""

RIGHT_TO_LEFT = frozenset({"ar"})
"""Languages in which a fact is kept apart, so that "S/2024/255 (13)" is not torn."""

lacking: set[tuple[str, str]] = set()
"""Language and name of every message that was said in English for want of it."""


class NoSuchMessageError(LookupError):
    """A message that the catalogue lacks."""


class NoSuchFactError(LookupError):
    """A fact that a sentence asks for, and that was not given."""


def in_words(said: Said) -> str:
    """Return a message in the language that is spoken, and what somebody typed as it is.

    Raises NoSuchMessageError for one that English lacks too, NoSuchFactError for a missing fact.
    """
    return _in_words(said, LANGUAGE.get()) if isinstance(said, Message) else said


@lru_cache(maxsize=8192)
def _in_words(message: Message, language: str) -> str:
    try:
        return Wording(language, message.id, dict(message.facts)).words(message.id)
    except NoSuchMessageError:
        if language == ENGLISH:
            raise
        lacking.add((language, message.id))
        return _in_words(message, ENGLISH)


@cache
def functions() -> ModuleType:
    """Return what sentences may call, loaded with the members once the first of them does."""
    return import_module("nine_votes.words.functions")


class Wording:
    """A message while it is put into words: its facts, and the language."""

    __slots__ = ("facts", "language", "message")

    def __init__(self, language: str, message: str, facts: Mapping[str, object]) -> None:
        """Take the message's name, which is told with what is missing, and its facts."""
        self.language = language
        self.message = message
        self.facts = facts

    def words(self, name: str) -> str:
        """Return a message, a term or an attribute of the catalogue, about these facts."""
        found = area(self.language, name.lstrip("-").partition("-")[0]).get(name)
        if found is None:
            within = "" if name == self.message else f", within {self.message}"
            raise NoSuchMessageError(f"{self.language} has no message {name}{within}")
        return self.text(found)

    def about(self, name: str, facts: Mapping[str, object]) -> str:
        """Return a message, a term or an attribute of the catalogue, about other facts."""
        return Wording(self.language, self.message, facts).words(name)

    def has(self, name: str) -> bool:
        return name in area(self.language, name.lstrip("-").partition("-")[0])

    def text(self, pattern: str | list[Any]) -> str:
        if isinstance(pattern, str):
            return pattern
        return "".join([part if isinstance(part, str) else self._placed(part) for part in pattern])

    def _placed(self, piece: list[Any]) -> str:
        said = self.shown(self.value(piece))
        if self.language in RIGHT_TO_LEFT and piece[0] == "$":
            return f"\N{FIRST STRONG ISOLATE}{said}\N{POP DIRECTIONAL ISOLATE}"
        return said

    def value(self, piece: object) -> object:
        """Return what stands within braces."""
        if not isinstance(piece, list):
            return piece
        kind, of, *rest = piece
        if kind == "$":
            return self._fact(of)
        if kind == "s":
            choices, usual = rest
            return self.text(choices[self._key(self.value(of), choices, usual)])
        if kind == "f":
            values, options = rest
            return functions().FUNCTIONS[of](self, *map(self.value, values), **options)
        return self.words(of) if kind == "m" else self.about(of, rest[0])

    def _fact(self, name: str) -> object:
        try:
            return self.facts[name]
        except KeyError:
            raise NoSuchFactError(f"{self.message} asks for the fact {name}") from None

    def _key(self, value: object, choices: Mapping[str, Any], usual: str) -> str:
        """Return which of several patterns a value chooses."""
        if isinstance(value, bool):
            value = "yes" if value else "no"
        if isinstance(value, int):
            if f"={value}" in choices:
                return f"={value}"
            value = plural(self.language, value)
        return value if isinstance(value, str) and value in choices else usual

    def shown(self, value: object) -> str:
        if isinstance(value, str):
            return str(value)
        if isinstance(value, Message):
            return _in_words(value, self.language)
        if isinstance(value, int) and not isinstance(value, bool):
            return str(value)
        shown: str = functions().shown(self, value)
        return shown


MILLION = 1_000_000


def plural(language: str, count: int) -> str:
    """Return the form of a whole number: zero, one, two, few, many or other."""
    return FORMS[language](abs(count))


def _english(n: int) -> str:
    return "one" if n == 1 else "other"


def _french(n: int) -> str:
    if n <= 1:
        return "one"
    return "many" if n % MILLION == 0 else "other"


def _spanish(n: int) -> str:
    if n == 1:
        return "one"
    return "many" if n and n % MILLION == 0 else "other"


def _russian(n: int) -> str:
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    return "few" if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else "many"


def _arabic(n: int) -> str:
    if n <= 2:
        return ("zero", "one", "two")[n]
    if 3 <= n % 100 <= 10:
        return "few"
    return "many" if n % 100 >= 11 else "other"


FORMS: dict[str, Callable[[int], str]] = {
    "en": _english,
    "fr": _french,
    "ru": _russian,
    "es": _spanish,
    "ar": _arabic,
    "zh": lambda _n: "other",
}
