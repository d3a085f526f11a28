"""From what an author calls a member to its seat code."""

import re
from collections.abc import Iterator, Mapping
from datetime import date

from nine_votes.council.members import Council, Roster
from nine_votes.council.messages import Message, say
from nine_votes.scenarios.findings import nearest

ROLES = ("S", "T", "U", "V", "W")
"""The roles a lot deals out; whoever draws the first is followed in the order of the lot."""

ARTICLE = re.compile(r"^the\s+", re.IGNORECASE)


class Names:
    """Every name by which a text may call a member: codes, UN names, usual names, and roles."""

    def __init__(
        self,
        roster: Roster,
        invented: Mapping[str, str] | None = None,
        roles: Mapping[str, str] | None = None,
    ) -> None:
        """Collect the names; `invented` gives names by code, `roles` codes by role."""
        self._roster = roster
        self._codes: dict[str, str] = {}
        for code, name in _names_of(roster):
            self._codes.setdefault(name.casefold(), code)
        for code in roster.seats:
            self._codes[code.casefold()] = code
        for code, name in (invented or {}).items():
            self._codes[code.casefold()] = self._codes[name.casefold()] = code
        for role, code in (roles or {}).items():
            self._codes[role.casefold()] = code

    def code(self, text: str) -> str | None:
        return self._codes.get(text.casefold())

    def state(self, text: str) -> str | None:
        """Return the seat code of a state named as in a sentence, the article with it, or None."""
        return self.code(text) or self.code(ARTICLE.sub("", text, count=1))

    def unknown(self, text: str, council: Council, day: date) -> Message:
        if text in ROLES:
            return say("finding-no-role", role=text)
        code = self._codes.get(nearest(text, self._codes) or "")
        if not code:
            return say("finding-unknown-member", name=text)
        meant = self.name(code, council, day)
        return say("finding-member-meant", name=text, code=code, meant=meant)

    def name(self, code: str, council: Council, day: date) -> str:
        if code in council.codes:
            return council.member(code).name
        seat = self._roster.seats.get(code)
        return seat.name_on(day).name if seat else code


def _names_of(roster: Roster) -> Iterator[tuple[str, str]]:
    for seat in roster.seats.values():
        for dated in reversed(seat.names):
            yield seat.code, dated.name
            if dated.listed_as:
                yield seat.code, dated.listed_as
        for name in seat.usual_names:
            yield seat.code, name
