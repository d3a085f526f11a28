"""What a sentence may make of a fact: names, lists, counts, numbers in words, shares, days."""

from collections.abc import Callable, Mapping, Sized
from datetime import date
from functools import cache
from typing import Any, SupportsFloat

from nine_votes.council.members import Member, alphabetical
from nine_votes.words.resolver import Wording

MINUS = "\N{MINUS SIGN}"


def shown(wording: Wording, value: object) -> str:
    """Return a fact as it stands in a sentence by itself; TypeError for what has no words."""
    if isinstance(value, Member):
        return in_form(wording, value)
    if isinstance(value, date):
        facts = {"day": value.day, "month": value.month, "year": value.year}
        return wording.about("grammar-date", facts)
    if isinstance(value, tuple):
        return listed(wording, value)
    raise TypeError(f"{wording.message}: {value!r} cannot be put into words")


def in_form(wording: Wording, member: Member, attribute: str = "") -> str:
    """Return a member in a form that the language has, or as it is called.

    A member of whom the language knows nothing, an invented one, goes by its name as `member-other`
    puts it.
    """
    name = f"-member-{_slug(member.name)}"
    if not wording.has(name):
        name = "member-other"
    full = f"{name}.{attribute}" if attribute else name
    return wording.about(full if wording.has(full) else name, {"name": member.name})


@cache
def _slug(name: str) -> str:
    """Return a name as an id can hold it: Côte d'Ivoire is cote-d-ivoire."""
    plain = (c if c.isascii() and c.isalnum() else " " for c in alphabetical(name))
    return "-".join("".join(plain).split())


def joined(wording: Wording, words: list[str], by: str) -> str:
    """Return texts as a list: 'a', 'a and b' or 'a, b and c'."""
    if len(words) < 2:
        return "".join(words)
    joint = f"grammar-list-{by}"
    earlier = wording.words(f"{joint}.earlier").join(words[:-1])
    return f"{earlier}{wording.words(joint)}{words[-1]}"


def listed(wording: Wording, value: object, by: str = "and") -> str:
    """LIST($facts, by: "or"): a list, joined by and, or, nor, comma, semicolon, dot or space."""
    return joined(wording, [wording.shown(each) for each in _several(value)], by)


def names(wording: Wording, value: object, form: str = "the", by: str = "and") -> str:
    """NAMES($members, form: "the", by: "and"): one or several members, as in a sentence."""
    said = [
        in_form(wording, each, form) if isinstance(each, Member) else wording.shown(each)
        for each in _several(value)
    ]
    return joined(wording, said, by)


def gender(wording: Wording, value: object) -> str:
    """GENDER($members): the gender of one member, or `several`, to select by."""
    each = _several(value)
    if len(each) != 1:
        return "several"
    return in_form(wording, each[0], "gender") if isinstance(each[0], Member) else "other"


def _several(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)


def count(_wording: Wording, value: Sized) -> int:
    """COUNT($facts): how many there are, or letters in a text; nought where there is none."""
    return len(value)


def spelled(wording: Wording, number: int, **options: object) -> str:
    """SPELL($number): a small number in words, a larger one in digits."""
    return wording.about("grammar-number", {"number": number, **options})


def capital(wording: Wording, value: object) -> str:
    """CAPITAL($text): with a capital letter in front."""
    text = wording.shown(value)
    return text[:1].upper() + text[1:]


def small(wording: Wording, value: object) -> str:
    """SMALL($text): with a small letter in front."""
    text = wording.shown(value)
    return text[:1].lower() + text[1:]


def lower(wording: Wording, value: object) -> str:
    """LOWER($text): in small letters throughout."""
    return wording.shown(value).lower()


def ended(wording: Wording, value: object) -> str:
    """SENTENCE($text): what an author wrote, with a capital letter and one full stop."""
    return f"{capital(wording, value).rstrip('.')}{wording.words('grammar-full-stop')}"


def closed(wording: Wording, value: object) -> str:
    """CLOSED($text): with a full stop, unless it ends with one or with what closes it as well."""
    text = wording.shown(value)
    ends = text.endswith(tuple(wording.words("grammar-ends")))
    return text if ends else f"{text}{wording.words('grammar-full-stop')}"


def phrase(wording: Wording, value: object) -> str:
    """PHRASE($text): without the full stop at its end, to go on or to stand alone."""
    return wording.shown(value).removesuffix(wording.words("grammar-full-stop"))


def on_one_line(wording: Wording, value: object) -> str:
    """LINE($text): on one line, whatever was quoted in it."""
    return " ".join(wording.shown(value).split())


def begins(wording: Wording, value: object, *beginnings: str) -> str:
    """BEGINS($text, "United ", …): `yes` or `no`, to select by."""
    return "yes" if wording.shown(value).startswith(beginnings) else "no"


def longer(wording: Wording, value: object, than: int) -> str:
    """LONGER($text, than: 45): `yes` or `no`, to select by; whether it has more words."""
    return "yes" if len(wording.shown(value).split()) > than else "no"


def grouped(wording: Wording, number: int) -> str:
    """GROUPED($number): in digits, the thousands apart."""
    return _figures(wording, f"{number:,}")


def decimal(wording: Wording, number: SupportsFloat, places: int) -> str:
    """DECIMAL($number, places: 1): in digits, to so many places."""
    return _figures(wording, f"{float(number):.{places}f}")


def percent(
    wording: Wording,
    share: Any,  # noqa: ANN401 - a fraction, whose module is not loaded for its name
    places: int | None = None,
    figures: int = 4,
) -> str:
    """PERCENT($share, places: 1), or PERCENT($share, figures: 4): a share in per cent."""
    kind = f".{figures}g" if places is None else f".{places}f"
    number = _figures(wording, f"{float(share * 100):{kind}}")
    return wording.about("grammar-percent", {"number": number})


def signed(wording: Wording, number: int) -> str:
    """SIGNED($number): with a plus or a minus in front, nought with neither."""
    return _figures(wording, f"{number:+d}".replace("-", MINUS)) if number else "0"


def _figures(wording: Wording, figures: str) -> str:
    """Return figures with the marks of the language for thousands and for tenths."""
    marks = {44: wording.words("grammar-thousands"), 46: wording.words("grammar-tenths")}
    return figures.translate(marks)


FUNCTIONS: Mapping[str, Callable[..., Any]] = {
    "BEGINS": begins,
    "CAPITAL": capital,
    "CLOSED": closed,
    "COUNT": count,
    "DECIMAL": decimal,
    "GENDER": gender,
    "GROUPED": grouped,
    "LINE": on_one_line,
    "LIST": listed,
    "LONGER": longer,
    "LOWER": lower,
    "NAMES": names,
    "PERCENT": percent,
    "PHRASE": phrase,
    "SENTENCE": ended,
    "SIGNED": signed,
    "SMALL": small,
    "SPELL": spelled,
}
"""By the names under which sentences call them."""
