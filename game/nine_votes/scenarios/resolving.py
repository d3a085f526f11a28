"""From the words of a text to the law's own values: members, Councils, rules, questions.

What does not resolve is noted as a finding at its line, and the reading goes on.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from typing import Any, TypeVar

from nine_votes.council.charter import (
    ABSENCE_BLOCKS,
    ABSTENTION_BLOCKS,
    Reach,
    RuleSet,
    Standing,
    ladder,
    rules_named,
)
from nine_votes.council.members import Council, Member, Roster, UnknownDateError, president_on
from nine_votes.council.messages import say, told_by
from nine_votes.council.questions import Question
from nine_votes.delegations.draws import draw
from nine_votes.scenarios.format import GivenCouncil, GivenRules
from nine_votes.scenarios.names import ROLES, Names
from nine_votes.scenarios.shapes import Reading

T = TypeVar("T")

ABSTAINING = ABSTENTION_BLOCKS - ABSENCE_BLOCKS
ABSENT = ABSENCE_BLOCKS - ABSTENTION_BLOCKS

INDEX = re.compile(r"\[\d+\]$")


def deal_roles(lot: tuple[str, ...], seed: int) -> dict[str, str]:
    """Return who plays which role: the seed draws the first, the next ones follow, wrapping."""
    first = draw(seed, "lot", below=len(lot)) if lot else 0
    return {role: lot[(first + i) % len(lot)] for i, role in enumerate(ROLES[: len(lot)])}


def resolved(kind: type[T], given: object, **known: Any) -> T:  # noqa: ANN401 - of any field
    """Return a value of the law or the politics with what is known of it, the rest as it is given.

    What is not given is left to the default.
    """
    names = (each.name for each in fields(kind))  # type: ignore[arg-type]
    same = {name: value for name in names if (value := getattr(given, name, None)) is not None}
    return kind(**{**same, **known})


def rules_of(given: str | GivenRules, day: date) -> RuleSet:
    """Return a rule set from its name or its inline fields, for a date.

    Where an inline one names its seats but no required number, the number is the ladder's.
    """
    if isinstance(given, str):
        return rules_named(given, day)
    base = rules_named(given.based_on, day)
    default = base.required if given.members is None else ladder(given.members)
    blocks = base.blocks
    if given.abstention:
        on = given.abstention == "blocks"
        blocks = blocks | ABSTENTION_BLOCKS if on else blocks - ABSTAINING
    if given.absence:
        blocks = blocks | ABSENCE_BLOCKS if given.absence == "blocks" else blocks - ABSENT
    return replace(
        base,
        key="inline",
        title=say("rules-own"),
        source="this scenario's own rule",
        standing=Standing.INVENTED,
        members=base.members if given.members is None else given.members,
        required=default if given.required is None else given.required,
        permanent=base.permanent if given.permanent is None else given.permanent,
        blocks=blocks,
        **_veto(given.veto),
    )


def _veto(given: str | int | None) -> dict[str, Any]:
    match given:
        case None:
            return {}
        case "all":
            return {"vetoes_needed": 1, "reach": Reach.ALL, "new_permanent_veto": True}
        case "none":
            return {"vetoes_needed": 0}
        case "chapter-vii":
            return {"vetoes_needed": 1, "reach": Reach.CHAPTER_VII}
    return {"vetoes_needed": given}


def _field_around(path: str, text: str) -> str:
    """Return the path of the field that names a member, without the member's own place in it."""
    return INDEX.sub("", path.removesuffix(f".{text}"))


@dataclass(slots=True)
class Resolver:
    """Resolves one text's members by date, noting what does not resolve."""

    roster: Roster
    reading: Reading
    names: Names
    given: GivenCouncil

    def code(self, text: str, path: str, council: Council, day: date) -> str | None:
        """Return the seat code of a member named in a text, or None with the fault noted."""
        code = self.names.code(text)
        if code is None:
            unknown = self.names.unknown(text, council, day)
            self.reading.note(path, unknown, _field_around(path, text))
        return code

    def sitting(self, text: str, path: str, council: Council, day: date) -> str | None:
        """Return the seat code of a member of that day's Council, or None with the fault noted.

        Where the Council itself could not be made out, that is the fault, and it is noted already.
        """
        code = self.code(text, path, council, day)
        if code is None or code in council.codes or not council.members:
            return code
        stranger = say("finding-no-member", name=text, day=f"{day}")
        self.reading.note(path, stranger, _field_around(path, text))
        return None

    def codes(self, texts: Iterable[str], path: str, council: Council, day: date) -> list[str]:
        """Return the seat codes of a list of members of that day's Council, each named once."""
        places = [(f"{path}[{i}]", text) for i, text in enumerate(texts)]
        return self._each_once(places, council, day)

    def keys(self, texts: Iterable[str], path: str, council: Council, day: date) -> list[str]:
        """Return the seat codes of members that are the names of fields, each named once."""
        return self._each_once([(f"{path}.{text}", text) for text in texts], council, day)

    def guests(self, texts: Iterable[str], council: Council, day: date) -> tuple[str, ...]:
        """Return who may be invited, a state's code as its name; members need no invitation."""
        found: dict[str, str] = {}
        for i, text in enumerate(texts):
            code = self.names.state(text)
            key = code or text.casefold()
            if code in council.codes:
                sits = say("finding-member-as-guest", name=text)
                self.reading.note(f"guests[{i}]", sits, "guests")
            elif key in found:
                self.reading.note(f"guests[{i}]", say("finding-named-twice", name=text), "guests")
            else:
                found[key] = self.names.name(code, council, day) if code == text.upper() else text
        return tuple(found.values())

    def _each_once(
        self, places: Iterable[tuple[str, str]], council: Council, day: date
    ) -> list[str]:
        found: list[str] = []
        for place, text in places:
            code = self.sitting(text, place, council, day)
            if code in found:
                twice = say("finding-named-twice", name=text)
                self.reading.note(place, twice, _field_around(place, text))
            elif code:
                found.append(code)
        return found

    def council(self, day: date, path: str) -> Council:
        """Return the Council of the date at a path, or the one the text gives.

        It is empty, with the fault noted, where neither is known.
        """
        president = self.given.president
        try:
            permanent, elected = self._seats(day)
            chair = president_on(self.roster, day) if self.given == GivenCouncil() else None
        except UnknownDateError as error:
            self.reading.note(path, told_by(error))
            return Council(())
        council = Council((*permanent, *elected))
        self._check_seats(council)
        if president:
            chair = self.sitting(president, "council.president", council, day)
        return replace(council, president=chair) if chair else council

    def _check_seats(self, council: Council) -> None:
        if not council.members:
            self.reading.note("council", say("finding-no-seats"))
        for code, seats in Counter(council.codes).items():
            if seats > 1:
                self.reading.note("council", say("finding-seats", code=code, seats=seats))

    def _seats(self, day: date) -> tuple[list[Member], list[Member]]:
        members: dict[bool, list[Member]] = {}
        for fixed, texts in ((True, self.given.permanent), (False, self.given.elected)):
            if texts is not None:
                members[fixed] = self._given_members(texts, day, permanent=fixed)
            else:
                sitting = self.roster.council_on(day).members
                members[fixed] = [m for m in sitting if m.permanent is fixed]
        return members[True], members[False]

    def _given_members(self, texts: Iterable[str], day: date, *, permanent: bool) -> list[Member]:
        names = self.given.names or {}
        path = "council.permanent" if permanent else "council.elected"
        members = []
        for i, text in enumerate(texts):
            code = self.code(text, f"{path}[{i}]", Council(()), day)
            if code:
                seat = self.roster.seats.get(code)
                known = seat.as_member(day) if seat else Member(code, code)
                name = names.get(code, known.name)
                members.append(replace(known, name=name, permanent=permanent, listed_as=None))
        return members

    def question(self, given: Question, path: str, council: Council, day: date) -> Question:
        """Return a question with its parties resolved, wherever in the world they are."""
        places = enumerate(given.parties)
        found = [self.code(text, f"{path}.parties[{i}]", council, day) for i, text in places]
        return replace(given, parties=tuple(c for c in found if c and c in council.codes))
