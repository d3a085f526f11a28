"""Which form a number asks for in the six languages of the United Nations, after CLDR."""

from collections.abc import Callable

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
