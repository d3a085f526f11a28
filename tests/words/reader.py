"""An independent reader of the catalogue: fluent.runtime, with our functions written once more."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import Enum
from fractions import Fraction
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import FluentType, fluent_number
from fluent.syntax.ast import Resource

from nine_votes.council.members import Member, alphabetical
from nine_votes.council.messages import Message
from nine_votes.words.functions import FUNCTIONS


class Told(FluentType):
    """A fact that Fluent does not know of, until a function or a sentence makes text of it."""

    def __init__(self, reader: "Reader", fact: object) -> None:
        self.reader = reader
        self.fact = fact

    def format(self, _locale: object) -> str:
        return self.reader.shown(self.fact)


@cache
def parsed(text: str) -> Resource:
    """Return what fluent.syntax reads in a text, once: it takes a second for a language."""
    return FluentResource(text)


class Reader:
    """The sentences of one language, as fluent.runtime reads them."""

    def __init__(self, folder: Path) -> None:
        functions = {name: getattr(self, f"_{name.lower()}") for name in FUNCTIONS}
        self.bundle = FluentBundle([folder.name], functions=functions, use_isolating=False)
        for file in sorted(folder.glob("*.ftl")):
            self.bundle.add_resource(parsed(file.read_text(encoding="utf-8")))

    def read(self, message: Message) -> str:
        """Return a message in words."""
        return self.about(message.id, {k: self.given(v) for k, v in message.facts})

    def about(self, name: str, facts: Mapping[str, object]) -> str:
        """Return a message, a term or an attribute in words; AssertionError for any fault."""
        whole, _, attribute = name.partition(".")
        entry = self.bundle._lookup(whole.lstrip("-"), term=whole.startswith("-"))
        pattern = entry.attributes[attribute] if attribute else entry.value
        assert pattern, name
        text, errors = self.bundle.format_pattern(pattern, dict(facts))
        assert not errors, (name, errors)
        return str(text)

    def given(self, fact: object) -> object:
        """Return a fact as Fluent takes it."""
        if isinstance(fact, bool):
            return "yes" if fact else "no"
        if isinstance(fact, int):
            return fluent_number(fact, useGrouping=False)
        if isinstance(fact, str):
            return str(fact.value) if isinstance(fact, Enum) else fact
        return Told(self, fact)

    def shown(self, fact: object) -> str:
        """Return a fact that stands by itself."""
        if isinstance(fact, Told):
            return self.shown(fact.fact)
        if isinstance(fact, Message):
            return self.read(fact)
        if isinstance(fact, Member):
            return self.member(fact, "")
        if isinstance(fact, date):
            parts = {"day": fact.day, "month": fact.month, "year": fact.year}
            return self.about("grammar-date", {k: self.given(v) for k, v in parts.items()})
        return self.joined(map(self.shown, fact), "and") if isinstance(fact, tuple) else str(fact)

    def member(self, member: Member, form: str) -> str:
        """Return a member in one of its forms, or in the plain one."""
        words = "".join(c if c.isalnum() else " " for c in alphabetical(member.name)).split()
        name = f"member-{'-'.join(words)}"
        known = name in self.bundle._terms
        full = f"-{name}" if known else "member-other"
        has = form in self.bundle._lookup(full.lstrip("-"), term=known).attributes
        return self.about(f"{full}.{form}" if has else full, {"name": member.name})

    def joined(self, words: Iterable[str], by: str) -> str:
        *before, last = list(words) or [""]
        if not before:
            return last
        earlier = self.about(f"grammar-list-{by}.earlier", {}).join(before)
        return earlier + self.about(f"grammar-list-{by}", {}) + last

    def _names(self, who: object, form: str = "the", by: str = "and") -> str:
        said = [self.member(x, form) if isinstance(x, Member) else self.shown(x) for x in _all(who)]
        return self.joined(said, by)

    def _list(self, facts: object, by: str = "and") -> str:
        return self.joined(map(self.shown, _all(facts)), by)

    def _count(self, facts: object) -> object:
        return fluent_number(len(_all(facts)), useGrouping=False)

    def _gender(self, who: object) -> str:
        [first, *rest] = _all(who)
        assert isinstance(first, Member)
        return "several" if rest else self.member(first, "gender")

    def _spell(self, number: int, **options: str) -> str:
        return self.about("grammar-number", {"number": self.given(int(number)), **options})

    def _capital(self, text: object) -> str:
        shown = self.shown(text)
        return shown[:1].upper() + shown[1:]

    def _small(self, text: object) -> str:
        shown = self.shown(text)
        return shown[:1].lower() + shown[1:]

    def _lower(self, text: object) -> str:
        return self.shown(text).lower()

    def _sentence(self, text: object) -> str:
        return self._capital(text).rstrip(".") + self.about("grammar-full-stop", {})

    def _phrase(self, text: object) -> str:
        return self.shown(text).removesuffix(".")

    def _closed(self, text: object) -> str:
        shown = self.shown(text)
        return shown if shown[-1:] in tuple(".?!…") else f"{shown}."

    def _line(self, text: object) -> str:
        return " ".join(self.shown(text).split())

    def _begins(self, text: object, *beginnings: str) -> str:
        return "yes" if any(self.shown(text).startswith(each) for each in beginnings) else "no"

    def _longer(self, text: object, than: int) -> str:
        return "yes" if len(self.shown(text).split()) > int(than) else "no"

    def _grouped(self, number: int) -> str:
        return self._marked(f"{int(number):,}")

    def _decimal(self, number: object, places: int) -> str:
        return self._marked(f"{float(_number(number)):.{int(places)}f}")

    def _percent(self, share: object, places: int | None = None, figures: int = 4) -> str:
        kind = f".{int(figures)}g" if places is None else f".{int(places)}f"
        number = self._marked(f"{float(_number(share) * 100):{kind}}")
        return self.about("grammar-percent", {"number": number})

    def _signed(self, number: int) -> str:
        value = int(number)
        sign = "" if not value else "+" if value > 0 else "\N{MINUS SIGN}"
        return f"{sign}{abs(value)}"

    def _marked(self, figures: str) -> str:
        thousands, tenths = (self.about(f"grammar-{n}", {}) for n in ("thousands", "tenths"))
        return "".join({",": thousands, ".": tenths}.get(c, c) for c in figures)


def _bare(fact: object) -> object:
    return fact.fact if isinstance(fact, Told) else fact


def _number(fact: object) -> Fraction | float:
    bare = _bare(fact)
    assert isinstance(bare, int | float | Fraction)
    return bare


def _all(facts: object) -> tuple[object, ...]:
    fact = _bare(facts)
    return fact if isinstance(fact, tuple) else (fact,)
