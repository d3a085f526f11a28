"""From a Scenario to the case its delegations negotiate: every member with what it wants."""

from collections.abc import Iterator, Mapping as Values
from dataclasses import dataclass, replace
from typing import Any

from nine_votes.council.charter import RuleSet
from nine_votes.council.decision import veto_held
from nine_votes.council.documents import Wording
from nine_votes.council.majorities import majority_for
from nine_votes.council.members import ORIGINAL_FIVE, Council, Member
from nine_votes.council.questions import Question
from nine_votes.council.roster import Roster
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import (
    Case,
    Deal,
    Event,
    Instruction,
    Timing,
    Weights,
)
from nine_votes.delegations.conditions import Condition, ConditionError, parse
from nine_votes.delegations.delegation import (
    Delegation,
    Observers,
    PrivateVariant,
    Profile,
    RedLine,
)
from nine_votes.delegations.draws import rounded
from nine_votes.delegations.precedents import Precedent, script_to
from nine_votes.delegations.tags import tags_of, ways_of
from nine_votes.scenarios.casting_error import CastingError
from nine_votes.scenarios.findings import did_you_mean
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.precedents import precedents_of
from nine_votes.scenarios.profiles import Profiles, UnknownProfileError
from nine_votes.scenarios.scenario import Scenario
from nine_votes.scenarios.vocabulary import GRADES

PLAIN = ("context", "capital", "regional_backing", "glossary")
"""Fields of a scenario's politics that a Case holds as they were read."""

GRADED = ("worth", "continuity")

CHANCES = ("jitter", "counter_lobbying")

OWN = (
    *("leaning", "why", "wants", "bloc", "persuadable", "responds_to"),
    *("vetoes_alone", "veto_reluctance"),
)
"""Fields of a delegation that stand in for its profile's."""


@dataclass(frozen=True, slots=True)
class Cast:
    """A case ready to be negotiated, and the recorded votes that it has to give again.

    `stated` are the seats whose leaning the file states; the others have it from their profile.
    `called` is how the file calls the members that it writes of, by their codes.
    """

    case: Case
    precedents: tuple[Precedent, ...]
    stated: frozenset[str]
    called: Values[str, str]


def cast(scenario: Scenario, profiles: Profiles, roster: Roster, seat: str | None = None) -> Cast:
    """Return the case of a scenario, for the seat given or else the scenario's own.

    The instructions of the file bind its own seat alone. Raises CastingError.
    """
    casting = _Casting(scenario, profiles, roster)
    case = casting.case(seat)
    precedents = precedents_of(scenario, case, casting.names)
    recorded = 0
    for precedent in precedents:
        recorded |= precedent.text.mask | precedent.plus
    script = script_to(case, precedents)
    whole = replace(case, recorded=recorded, script=script)
    return Cast(whole, precedents, casting.stated(), casting.called())


class _Casting:
    def __init__(self, scenario: Scenario, profiles: Profiles, roster: Roster) -> None:
        self.scenario, self.profiles = scenario, profiles
        self.politics = scenario.politics
        self.council: Council = scenario.council
        self.question: Question = scenario.drafts[0].question
        self.rules: RuleSet = scenario.rules
        invented = {member.code: member.name for member in self.council.members}
        self.names = Names(roster, invented, scenario.roles)

    def case(self, seat: str | None) -> Case:
        own = self.scenario.seat or self.council.codes[0]
        if seat is not None and seat not in self.council.codes:
            raise CastingError("seat", f"{seat} does not sit on this Council")
        politics = self.politics
        chances: dict[str, Any] = {c: rounded(politics[c]) for c in CHANCES if c in politics}
        return Case(
            council=self.council,
            question=self.question,
            rules=self.rules,
            required=majority_for(self.question).required(self.rules, self.council.size),
            drafts=tuple(tabled.draft for tabled in self.scenario.drafts),
            delegations=tuple(self._delegations()),
            seat=seat or own,
            rollover=_rollover(politics.get("rollover")),
            instructions=tuple(self._instructions()),
            instructed=own,
            timing=_timing(politics.get("timing", {})),
            weights=Weights(*politics.get("score_weights", ())),
            deals=tuple(self._deal(fields) for fields in politics.get("deals", ())),
            events=tuple(self._event(fields) for fields in politics.get("events", ())),
            **{name: politics[name] for name in PLAIN if name in politics},
            **chances,
        )

    def stated(self) -> frozenset[str]:
        """Return the seats whose leaning the file states."""
        given = self.politics.get("delegations", {}).items()
        return frozenset(self.code(text) for text, fields in given if "leaning" in fields)

    def called(self) -> dict[str, str]:
        """Return the names under which the file writes of members, by their codes."""
        return {self.code(text): text for text in self.politics.get("delegations", {})}

    def _delegations(self) -> Iterator[Delegation]:
        given = {
            self.code(text): (text, f) for text, f in self.politics.get("delegations", {}).items()
        }
        for member in self.council.members:
            text, fields = given.get(member.code, (member.code, {}))
            yield self._delegation(member, fields, f"delegations.{text}")

    def _delegation(self, member: Member, fields: Values[str, Any], path: str) -> Delegation:
        profile = self._profile(member, fields, path)
        traits = self.profiles.traits(member.code)
        private = fields.get("private", ())
        by_default = {name: getattr(profile, name) for name in OWN if hasattr(profile, name)}
        own = {name: fields[name] for name in OWN if name in fields}
        lines = enumerate(fields.get("red_lines", ()))
        return Delegation(
            code=member.code,
            veto=self._holds_veto(member),
            cares={**profile.cares, **fields.get("cares", {})},
            red_lines=tuple(_red_line(line, f"{path}.red_lines[{i}]") for i, line in lines),
            private=tuple(_variant(v, f"{path}.private[{i}]") for i, v in enumerate(private)),
            follows=tuple(self.code(text) for text in fields.get("follows", ())),
            **{**by_default, **traits, **own},
        )

    def _profile(self, member: Member, fields: Values[str, Any], path: str) -> Profile:
        name = fields.get("profile", self.profiles.usual(member))
        try:
            return self.profiles.on(self.scenario.date, name)
        except UnknownProfileError as error:
            near = did_you_mean(name, self.profiles.dated)
            sentence = f'no profile "{name}"{near or f"; {error}"}'
            raise CastingError(f"{path}.profile", sentence) from error

    def _holds_veto(self, member: Member) -> bool:
        new = member.code not in ORIGINAL_FIVE
        held = veto_held(self.question, self.rules) and majority_for(self.question).concurrence
        return member.permanent and held and (self.rules.new_permanent_veto or not new)

    def code(self, text: str) -> str:
        return self.names.code(text) or text

    def _instructions(self) -> Iterator[Instruction]:
        for i, fields in enumerate(self.politics.get("instructions", ())):
            path = f"instructions[{i}].crossed_when"
            yield Instruction(_condition(fields["crossed_when"], path), fields["because"])

    def _deal(self, fields: Values[str, Any]) -> Deal:
        leak = rounded(fields.get("leak", 0))
        return Deal(**{**fields, "to": self.code(fields["to"]), "leak": leak})

    def _event(self, fields: Values[str, Any]) -> Event:
        turns = len(self.politics.get("timing", {}).get("turns", ("",)))
        leaning = {self.code(text): shift for text, shift in fields.get("leaning", {}).items()}
        chance = rounded(fields.get("chance", 1))
        window = fields.get("window", (1, turns))
        return Event(**{**fields, "leaning": leaning, "chance": chance, "window": window})


def _rollover(fields: Values[str, Any] | None) -> Wording | None:
    if not fields:
        return None
    grades = {name: GRADES.get(fields[name], fields[name]) for name in GRADED if name in fields}
    return Wording("rollover", **{**fields, **grades})


def _condition(text: str, path: str) -> Condition:
    """Return a condition that can be read and held against every text."""
    try:
        condition = parse(text)
        ways_of(condition, tags_of(condition.tags))
    except ConditionError as error:
        raise CastingError(path, f"this condition cannot be read: {error}") from error
    return condition


def _red_line(fields: Values[str, Any], path: str) -> RedLine:
    strength = fields.get("strength", "firm")
    said = fields.get("observers_say")
    plain = ("id", "because", "confidence", "sources", "clause")
    return RedLine(
        crossed_when=_condition(fields["crossed_when"], f"{path}.crossed_when"),
        vote=Vote(fields["vote"]),
        strength=None if strength == "firm" else strength,
        observers=Observers(**said) if said else None,
        **{name: fields[name] for name in plain if name in fields},
    )


def _variant(fields: Values[str, Any], path: str) -> PrivateVariant:
    unless = _condition(fields["unless"], f"{path}.unless") if "unless" in fields else None
    return PrivateVariant(**{**fields, "unless": unless, "chance": rounded(fields["chance"])})


def _timing(fields: Values[str, Any]) -> Timing:
    return Timing(**{name: value for name, value in fields.items() if value})
