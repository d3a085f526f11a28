"""Reading scenarios/profiles.yaml: what members want where a scenario does not say so."""

from collections.abc import Mapping as Values
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from nine_votes.council.members import Member
from nine_votes.delegations.delegation import Profile
from nine_votes.places import folder
from nine_votes.scenarios.findings import listed
from nine_votes.scenarios.format import IDENTIFIER, MEMBER, TEXTS, WEIGHTS
from nine_votes.scenarios.rosters import REGIONS
from nine_votes.scenarios.shapes import (
    Field,
    ListOf,
    MapOf,
    Number,
    Reading,
    Record,
    Text,
    Truth,
    read_shaped,
)

NO_REGION = "none"

ENTRY = Record(
    {
        "from": Field(Number(1, 9999), "the year it counts from", required=True),
        "leaning": Field(Number(-6, 6), "rather such a resolution than none", required=True),
        "bloc": Field(Text(), "the group it moves with"),
        "responds_to": Field(TEXTS, "the arguments that move it"),
        "persuadable": Field(Number(0, 6), "how far arguments move it"),
        "cares": Field(WEIGHTS, "how much a tag matters, and which way"),
        "vetoes_alone": Field(Truth(), "whether it would vote against alone"),
        "veto_reluctance": Field(Number(0, 6), "what voting against costs it"),
    }
)
MEMBER_ENTRY = Record(
    {
        "profile": Field(IDENTIFIER, "its profile", required=True),
        "veto_reluctance": Field(Number(0, 6), "what voting against costs it"),
        "vetoes_alone": Field(Truth(), "whether it would vote against alone"),
    }
)
PROFILES = Record(
    {
        "profiles": Field(MapOf(IDENTIFIER, ListOf(ENTRY, least=1)), "by name", required=True),
        "regions": Field(
            Record(
                {
                    region: Field(IDENTIFIER, "its profile", required=True)
                    for region in (*REGIONS, NO_REGION)
                }
            ),
            "the profile of every regional group",
            required=True,
        ),
        "members": Field(MapOf(MEMBER, MEMBER_ENTRY), "members with a profile of their own"),
    }
)


class UnknownProfileError(ValueError):
    """No profile has that name; the message lists those there are."""


@dataclass(frozen=True, slots=True)
class Profiles:
    """The profiles by name with their years, and which member has which."""

    dated: Values[str, tuple[tuple[int, Profile], ...]]
    regions: Values[str, str]
    members: Values[str, Values[str, Any]]

    def usual(self, member: Member) -> str:
        """Return the name of the profile that a member has by its name or its region."""
        own = self.members.get(member.code)
        return str(own["profile"]) if own else self.regions[member.region or NO_REGION]

    def on(self, day: date, name: str) -> Profile:
        """Return a profile as it stood on a day; UnknownProfileError where there is none."""
        if name not in self.dated:
            raise UnknownProfileError(f"there are the profiles {listed(self.dated)}")
        years = self.dated[name]
        current = [profile for year, profile in years if year <= day.year]
        return current[-1] if current else years[0][1]

    def traits(self, code: str) -> dict[str, Any]:
        """Return what a member has by itself, whatever its profile: how it takes a veto."""
        own = self.members.get(code, {})
        return {name: value for name, value in own.items() if name != "profile"}


def read_profiles(path: Path) -> Profiles:
    """Return the profiles in a file; UnreadableError with all faults otherwise."""
    values, _ = read_shaped(path, PROFILES, _check_names)
    dated = {name: _dated(entries) for name, entries in values["profiles"].items()}
    return Profiles(dated, values["regions"], values.get("members", {}))


def shipped_profiles() -> Profiles:
    """Return the profiles that come with the program."""
    return read_profiles(folder("scenarios") / "profiles.yaml")


def _dated(entries: tuple[Values[str, Any], ...]) -> tuple[tuple[int, Profile], ...]:
    pairs = [(entry["from"], _profile(entry)) for entry in entries]
    return tuple(sorted(pairs, key=lambda pair: pair[0]))


def _profile(entry: Values[str, Any]) -> Profile:
    return Profile(**{name: value for name, value in entry.items() if name != "from"})


def _check_names(values: Values[str, Any], reading: Reading) -> None:
    """Every profile that a region or a member has is there."""
    known = values["profiles"]
    named = [(f"regions.{region}", name) for region, name in values["regions"].items()]
    members = values.get("members", {})
    named += [(f"members.{code}.profile", entry["profile"]) for code, entry in members.items()]
    for path, name in named:
        if name not in known:
            sentence = f'no profile "{name}" is listed; there are {listed(known)}'
            reading.findings.note(reading.lines.get(path, 1), path, sentence)
