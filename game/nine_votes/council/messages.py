"""What is to be said, as a value: the name of a sentence and the facts it is about.

Nobody below the edges knows how a message reads. The sentences lie in locale/, one a name, and
`words` alone reads them; so a meeting, a view or an objection is the same in every language.
"""

from collections.abc import Iterable, Iterator, Mapping

TYPE_CHECKING = False  # typing and the members take eight milliseconds, which `--help` has not
if TYPE_CHECKING:
    from datetime import date
    from fractions import Fraction
    from typing import TypeAlias

    from nine_votes.council.members import Member

    Fact: TypeAlias = str | float | Fraction | date | Member | "Message" | tuple["Fact", ...]
    Said: TypeAlias = "str | Message"
else:
    Fact = Said = object
"""A number, a share, a day, a member, a case of an enumeration, what somebody typed, a message
within the message, or several of these. A truth is told as one, and selects [yes] or [no].

`Said` is what is said or shown somewhere: a message, or what an author or a player typed."""


class Message:
    """The name of a sentence, and the facts it is about in the order of their names."""

    __slots__ = ("facts", "id")

    id: str
    facts: tuple[tuple[str, Fact], ...]

    def __init__(self, name: str, facts: Mapping[str, Fact]) -> None:
        """Take the name of a message in locale/, such as `result-vetoed` or `rules-back.key`."""
        put = object.__setattr__
        put(self, "id", name)
        put(self, "facts", tuple(sorted(facts.items())) if facts else ())

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: a message is a value."""
        raise AttributeError(f"{name} of a message cannot be set to {value!r}")

    def __eq__(self, other: object) -> bool:
        """Two messages are equal that say the same of the same facts."""
        if not isinstance(other, Message):
            return NotImplemented
        return self.id == other.id and self.facts == other.facts

    def __hash__(self) -> int:
        """Go by the name and the facts."""
        return hash((self.id, self.facts))

    def __reduce__(self) -> tuple[type["Message"], tuple[str, dict[str, Fact]]]:
        """Make a copy by the name and the facts, also in another process."""
        return Message, (self.id, dict(self.facts))

    def __repr__(self) -> str:
        """Return the call that makes the message."""
        return f"say({', '.join([repr(self.id), *(f'{k}={v!r}' for k, v in self.facts)])})"


def say(name: str, /, **facts: Fact) -> Message:
    """Return a message by its name in locale/, with the facts it is about."""
    return Message(name, facts)


def with_key(name: str) -> tuple[Message, Message]:
    """Return what stands on a button, and the key that does the same."""
    return Message(name, {}), Message(f"{name}.key", {})


def key_rows(start: str, *rows: str) -> tuple[tuple[Message, Message], ...]:
    """Return rows of a list of keys: which, and what each does; all names begin alike."""
    names = [f"{start}-{row}" for row in rows]
    return tuple((Message(name, {}), Message(f"{name}.does", {})) for name in names)


def told_by(error: Exception) -> Said:
    """Return what an error says: its message, the one that it was raised with, or its text."""
    said = getattr(error, "message", None) or next(iter(error.args), None)
    return said if isinstance(said, Message) else str(error)


class Cases:
    """Messages for the cases of an enumeration: their names differ in the case alone.

    `Cases("flag", Flag)(Flag.PARTY_VOTED)` is the message `flag-party-voted`. So the tests know
    every name that can be asked for.
    """

    __slots__ = ("_names",)

    def __init__(self, start: str, cases: Iterable[str], end: str = "") -> None:
        """Take how the names begin, the cases they go on with, and an attribute such as `.key`."""
        self._names = {case: f"{start}-{case.replace('_', '-').lower()}{end}" for case in cases}

    def __call__(self, case: str, /, **facts: Fact) -> Message:
        """Return the message of a case, with the facts it is about; KeyError for another."""
        return Message(self._names[case], facts)

    def __iter__(self) -> Iterator[str]:
        """Go through the names of all the messages."""
        return iter(self._names.values())
