"""Reading scenarios/profiles.yaml: what members want where a scenario does not say so."""

from collections.abc import Mapping as Values
from dataclasses import dataclass, field, fields, replace
from datetime import date
from operator import itemgetter
from pathlib import Path
from typing import Annotated, Any

from nine_votes.council.members import Member
from nine_votes.council.messages import say
from nine_votes.delegations.delegation import Profile
from nine_votes.places import folder
from nine_votes.scenarios.format import IDENTIFIER, MEMBER, GivenDelegation
from nine_votes.scenarios.library import REGIONS
from nine_votes.scenarios.shapes import (
    Field,
    ListOf,
    MapOf,
    Number,
    Reading,
    Record,
    read_shaped,
    record_of,
)

NO_REGION = "none"

TRAITS = record_of(GivenDelegation).fields


def _dated(**given: Any) -> tuple[int, Profile]:  # noqa: ANN401 - fields of an entry as they are
    return given.pop("from"), Profile(**given)


ENTRY = Record(
    {
        "from": Field(Number(1, 9999), say("field-from"), required=True),
        **{trait.name: TRAITS[trait.name] for trait in fields(Profile)},
        "leaning": replace(TRAITS["leaning"], required=True),
    },
    _dated,
)
MEMBER_ENTRY = Record(
    {
        "profile": Field(IDENTIFIER, say("field-member-profile"), required=True),
        **{name: TRAITS[name] for name in ("veto_reluctance", "vetoes_alone")},
    }
)
BY_REGION = Record(
    {
        region: Field(IDENTIFIER, say("field-profile-of"), required=True)
        for region in (*REGIONS, NO_REGION)
    }
)


class UnknownProfileError(ValueError):
    """No profile has that name; the message lists those there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profiles:
    """The profiles by name with the years they count from, and which member has which."""

    profiles: Annotated[
        Values[str, tuple[tuple[int, Profile], ...]],
        MapOf(IDENTIFIER, ListOf(ENTRY, least=1)),
        say("field-profiles"),
    ]
    regions: Annotated[Values[str, str], BY_REGION, say("field-regions")]
    members: Annotated[
        Values[str, Values[str, Any]], MapOf(MEMBER, MEMBER_ENTRY), say("field-profiles-members")
    ] = field(default_factory=dict)

    def usual(self, member: Member) -> str:
        own = self.members.get(member.code)
        return str(own["profile"]) if own else self.regions[member.region or NO_REGION]

    def on(self, day: date, name: str) -> Profile:
        """Return a profile as it stood on a day; UnknownProfileError where there is none."""
        if name not in self.profiles:
            raise UnknownProfileError(say("finding-profiles", names=tuple(self.profiles)))
        years = sorted(self.profiles[name], key=itemgetter(0))
        current = [profile for year, profile in years if year <= day.year]
        return current[-1] if current else years[0][1]

    def traits(self, code: str) -> dict[str, Any]:
        """Return what a member has by itself, whatever its profile: how it takes a veto."""
        own = self.members.get(code, {})
        return {name: value for name, value in own.items() if name != "profile"}


def read_profiles(path: Path) -> Profiles:
    profiles: Profiles = read_shaped(path, record_of(Profiles), _check_names)[0]
    return profiles


def shipped_profiles() -> Profiles:
    return read_profiles(folder("scenarios") / "profiles.yaml")


def _check_names(given: Profiles, reading: Reading) -> None:
    """Every profile that a region or a member has is there."""
    known = given.profiles
    named = [(f"regions.{region}", name) for region, name in given.regions.items()]
    members = given.members.items()
    named += [(f"members.{code}.profile", entry["profile"]) for code, entry in members]
    for path, name in named:
        if name not in known:
            sentence = say("finding-profile-unlisted", name=name, names=tuple(known))
            reading.findings.note(reading.lines.get(path, 1), path, sentence)
