"""From a Scenario to the case its delegations negotiate: every member with what it wants.

The recorded votes become the precedents that the delegations have to keep to. A file is negotiable
where a clause has two or more wordings. Then each recorded vote has to come out of the delegations'
own ledgers, name by name, whatever they hide and however the lot falls.
"""

from collections.abc import Iterator, Mapping, Mapping as Values, Sequence
from dataclasses import dataclass, fields, replace
from itertools import islice, product
from pathlib import Path
from typing import Any, NamedTuple

from nine_votes.calls import ContentError
from nine_votes.council.decision import veto_held
from nine_votes.council.majorities import majority_for
from nine_votes.council.members import ORIGINAL_FIVE, Member, Roster
from nine_votes.council.messages import Message, Said, say, told_by
from nine_votes.council.voting import Vote
from nine_votes.delegations.cases import Case, Event, Instruction, Text, Weights, wordings
from nine_votes.delegations.conditions import Condition, ConditionError, parse, tags_of, ways_of
from nine_votes.delegations.delegation import Delegation, Mind, PrivateVariant, Profile, RedLine
from nine_votes.delegations.draws import rounded
from nine_votes.delegations.moves import Move, ScriptError, move_of
from nine_votes.delegations.precedents import VOTED, Precedent, departures, fit, script_to
from nine_votes.delegations.worlds import world_of, worlds_with
from nine_votes.scenarios.findings import Finding, UnreadableError, hint
from nine_votes.scenarios.format import GivenDelegation, GivenEvent, GivenPrivate, GivenRedLine
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.profiles import Profiles, UnknownProfileError, shipped_profiles
from nine_votes.scenarios.reader import ReadText, read_with_lines
from nine_votes.scenarios.resolving import deal_roles, resolved
from nine_votes.scenarios.scenario import RecordedVote, Scenario
from nine_votes.scenarios.shapes import nearest_line


class CastingError(ValueError):
    """What a scenario says of its delegations does not fit; `path` is the field it is about."""

    def __init__(self, path: str, sentence: Said) -> None:
        super().__init__(say("finding-in-field", path=path, said=sentence))
        self.path, self.sentence = path, sentence


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
    precedents = tuple(
        _Precedent(vote, f"recorded[{i}]", case, casting.names).value(scenario)
        for i, vote in negotiated_votes(scenario, case)
    )
    recorded = 0
    for precedent in precedents:
        recorded |= precedent.text.mask | precedent.plus
    script = script_to(case, precedents)
    whole = replace(case, recorded=recorded, script=script)
    given = casting.given.items()
    stated = frozenset(code for code, (_, each) in given if each.leaning is not None)
    return Cast(whole, precedents, stated, {code: text for code, (text, _) in given})


def playable(scenario: Scenario, roster: Roster) -> Cast | None:
    """Return a scenario with its delegations, or None where nobody can play them."""
    try:
        return cast(scenario, shipped_profiles(), roster)
    except CastingError:
        return None


def cast_text(read: ReadText, path: Path, roster: Roster) -> Cast:
    """Return what was read from a file with its delegations.

    Raises ContentError at the line of the file that is at fault.
    """
    try:
        return cast(read.scenario, shipped_profiles(), roster)
    except CastingError as error:
        finding = Finding(nearest_line(read.lines, error.path), error.path, error.sentence)
        raise ContentError(finding.at(str(path))) from error


def negotiated_votes(scenario: Scenario, case: Case) -> Iterator[tuple[int, RecordedVote]]:
    """Yield the recorded votes on texts that the delegations negotiate, with their numbers.

    Votes on amendments, and on a question of another kind, say nothing of the text.
    """
    for i, vote in enumerate(scenario.recorded):
        if vote.amendment is None and vote.question.kind is case.question.kind:
            yield i, vote


class _Casting:
    def __init__(self, scenario: Scenario, profiles: Profiles, roster: Roster) -> None:
        self.scenario, self.profiles = scenario, profiles
        self.politics, self.council = scenario.politics, scenario.council
        self.question = scenario.drafts[0].question
        invented = {member.code: member.name for member in self.council.members}
        self.names = Names(roster, invented, scenario.roles)
        self.given = {
            self.code(text): (text, given) for text, given in self.politics.delegations.items()
        }

    def case(self, seat: str | None) -> Case:
        scenario, politics = self.scenario, self.politics
        own = scenario.seat or self.council.codes[0]
        if seat is not None and seat not in self.council.codes:
            raise CastingError("seat", say("finding-no-such-seat", code=seat))
        chances = {
            name: rounded(chance)
            for name in ("jitter", "counter_lobbying")
            if (chance := getattr(politics, name)) is not None
        }
        timing = politics.timing
        return resolved(
            Case,
            politics,
            council=self.council,
            question=self.question,
            rules=scenario.rules,
            required=majority_for(self.question).required(scenario.rules, self.council.size),
            drafts=tuple(tabled.draft for tabled in scenario.drafts),
            delegations=tuple(map(self._delegation, self.council.members)),
            seat=seat or own,
            instructions=tuple(self._instructions()),
            instructed=own,
            timing=timing if timing.turns else replace(timing, turns=("",)),
            weights=Weights(*politics.score_weights),
            deals=tuple(replace(deal, to=self.code(deal.to)) for deal in politics.deals),
            events=tuple(self._event(event) for event in politics.events),
            **chances,
        )

    def _delegation(self, member: Member) -> Delegation:
        text, given = self.given.get(member.code, (member.code, GivenDelegation()))
        path = f"delegations.{text}"
        profile = self._profile(member, given, path)
        lines, private = enumerate(given.red_lines), enumerate(given.private)
        return resolved(
            Delegation,
            given,
            code=member.code,
            veto=self._holds_veto(member),
            cares={**profile.cares, **given.cares},
            red_lines=tuple(_red_line(line, f"{path}.red_lines[{i}]") for i, line in lines),
            private=tuple(_variant(each, f"{path}.private[{i}]") for i, each in private),
            follows=tuple(map(self.code, given.follows)),
            **self._by_default(member, profile, given),
        )

    def _by_default(
        self, member: Member, profile: Profile, given: GivenDelegation
    ) -> dict[str, Any]:
        """Return what the file does not say of a member, by its own traits or its profile."""
        said = {each.name: getattr(profile, each.name) for each in fields(profile)}
        said |= self.profiles.traits(member.code)
        return {
            name: value
            for name, value in said.items()
            if name != "cares" and getattr(given, name) is None
        }

    def _profile(self, member: Member, given: GivenDelegation, path: str) -> Profile:
        name = given.profile or self.profiles.usual(member)
        try:
            return self.profiles.on(self.scenario.date, name)
        except UnknownProfileError as error:
            there = say("finding-profiles-there", said=told_by(error))
            near = hint(name, self.profiles.profiles, there)
            sentence = say("finding-no-profile", name=name, hint=near)
            raise CastingError(f"{path}.profile", sentence) from error

    def _holds_veto(self, member: Member) -> bool:
        rules = self.scenario.rules
        new = member.code not in ORIGINAL_FIVE
        held = veto_held(self.question, rules) and majority_for(self.question).concurrence
        return member.permanent and held and (rules.new_permanent_veto or not new)

    def code(self, text: str) -> str:
        return self.names.code(text) or text

    def _instructions(self) -> Iterator[Instruction]:
        for i, given in enumerate(self.politics.instructions):
            path = f"instructions[{i}].crossed_when"
            yield Instruction(_condition(given.crossed_when, path), given.because)

    def _event(self, given: GivenEvent) -> Event:
        return resolved(
            Event,
            given,
            window=given.window or (1, len(self.politics.timing.turns)),
            chance=rounded(given.chance),
            leaning={self.code(text): shift for text, shift in given.leaning.items()},
        )


def _condition(text: str, path: str) -> Condition:
    """Return a condition that can be read and held against every text."""
    try:
        condition = parse(text)
        ways_of(condition, tags_of(condition.tags))
    except ConditionError as error:
        raise CastingError(path, say("finding-no-condition", why=told_by(error))) from error
    return condition


def _red_line(given: GivenRedLine, path: str) -> RedLine:
    crossed = _condition(given.crossed_when, f"{path}.crossed_when")
    return resolved(RedLine, given, crossed_when=crossed, observers=given.observers_say)


def _variant(given: GivenPrivate, path: str) -> PrivateVariant:
    unless = _condition(given.unless, f"{path}.unless") if given.unless else None
    return resolved(PrivateVariant, given, unless=unless, chance=rounded(given.chance))


class _Precedent:
    def __init__(self, vote: RecordedVote, path: str, case: Case, names: Names) -> None:
        self.vote, self.path, self.case, self.names = vote, path, case, names
        self.then = vote.politics

    def value(self, scenario: Scenario) -> Precedent:
        then, case = self.then, self.case
        return Precedent(
            name=self.vote.subject,
            text=self._text(scenario),
            votes=self._votes(),
            turn=case.turns if then.turn is None else then.turn,
            rounds=then.rounds,
            plus=case.tags.mask(then.plus),
            leanings={self._place(text): leaning for text, leaning in then.lean.items()},
            without_red_lines=frozenset(map(self._place, then.without_red_lines)),
            apart=then.only is not None,
            script=tuple(self._script()),
        )

    def _votes(self) -> tuple[Vote | None, ...]:
        codes = [delegation.code for delegation in self.case.delegations]
        if self.then.only is not None:
            only = {self.names.code(text) for text in self.then.only}
            named = self.vote.named
            return tuple(
                named.get(code, Vote.IN_FAVOUR) if code in only else None for code in codes
            )
        ballot = self.vote.ballot
        return tuple(ballot.votes.get(code) if ballot else None for code in codes)

    def _text(self, scenario: Scenario) -> Text:
        if self.then.rollover:
            if self.case.rollover is None:
                raise CastingError(f"{self.path}.rollover", say("finding-no-rollover"))
            return self.case.short_extension()
        draft = self._draft(scenario)
        chosen = []
        for clause in self.case.clauses[draft]:
            options = [wording.id for wording in wordings(clause)]
            chosen.append(options.index(self.then.text.get(clause.id, options[0])))
        return self.case.text(tuple(chosen), draft)

    def _draft(self, scenario: Scenario) -> int:
        names = [(tabled.draft.symbol, tabled.draft.title) for tabled in scenario.drafts]
        return next((i for i, pair in enumerate(names) if self.vote.draft in pair), 0)

    def _script(self) -> Iterator[Move]:
        for i, words in enumerate(self.then.script):
            try:
                yield move_of(words)
            except ScriptError as error:
                raise CastingError(f"{self.path}.script[{i}]", told_by(error)) from error

    def _place(self, text: str) -> int:
        code = self.names.code(text) or text
        if code not in self.case.places:
            raise CastingError(self.path, say("finding-no-delegation", name=text))
        return self.case.places[code]


SEEDS = 8
"""Worlds drawn by a seed that are tried: what they vary is what no recorded text carries."""

DRAWS = 64
"""Among the first so many seeds, a lot falls in each of the ways in which it can."""

MOST_COMBINATIONS = 64
"""So many combinations of private instructions are tried; the seeds draw some of any others."""

Fault = tuple[str, Said]
"""The path of a field, and what is wrong with it."""


SHOWN_WORLD = say("finding-no-hint")


class _World(NamedTuple):
    """The minds of a world, and what sets it apart from the one that members show."""

    minds: Sequence[Mind]
    where: Message = SHOWN_WORLD


@dataclass(frozen=True, slots=True)
class Checked:
    """A scenario without faults; its case, where it is negotiable; and the lines of its fields."""

    scenario: Scenario
    cast: Cast | None
    lines: Mapping[str, int]

    def finding(self, path: str, sentence: Said) -> Finding:
        """Return what is to be said of a field, at its line or that of the field around it."""
        return Finding(nearest_line(self.lines, path), path, sentence)


def read_checked(path: Path, roster: Roster, profiles: Profiles, seeds: int = SEEDS) -> Checked:
    """Return the scenario in a file; UnreadableError with all that is wrong with it.

    The recorded votes are asked of the delegations in as many worlds as `seeds` says, besides those
    of each private instruction.
    """
    read = read_with_lines(path, roster)
    checked = Checked(read.scenario, None, read.lines)
    if not read.scenario.negotiable:
        return checked
    try:
        whole = cast(read.scenario, profiles, roster)
        faults = list(_not_reproduced(read.scenario, whole, seeds))
        for seed in () if faults else _other_draws(read.scenario):
            drawn = read_with_lines(path, roster, seed).scenario
            faults += _not_reproduced(drawn, cast(drawn, profiles, roster), seeds)
    except CastingError as error:
        faults = [(error.path, error.sentence)]
    if faults:
        raise UnreadableError([checked.finding(*fault) for fault in faults], str(path))
    return Checked(read.scenario, whole, read.lines)


def _other_draws(scenario: Scenario) -> Iterator[int]:
    """Yield a seed for each way in which the lot can fall, but for that of seed 0."""
    lot = tuple(scenario.roles.values())
    seen = [deal_roles(lot, 0)]
    for seed in range(1, DRAWS):
        dealt = deal_roles(lot, seed)
        if dealt not in seen:
            seen.append(dealt)
            yield seed


def _not_reproduced(scenario: Scenario, whole: Cast, seeds: int) -> Iterator[Fault]:
    """Yield each recorded vote of a member that its ledger does not give in some world, once.

    Each names the member, both votes, and what to do.
    """
    paths = [f"recorded[{i}]" for i, _ in negotiated_votes(scenario, whole.case)]
    told: set[tuple[str, str]] = set()
    for world in _worlds(whole.case, seeds):
        for path, precedent in zip(paths, whole.precedents, strict=True):
            for code, votes in departures(whole.case, world.minds, precedent).items():
                if (path, code) not in told:
                    told.add((path, code))
                    yield path, _sentence(code, votes, world.where, whole)


def _worlds(case: Case, seeds: int) -> Iterator[_World]:
    """Yield the world that members show, those of what they hide, and some drawn by a seed."""
    hidden = product(*((None, *delegation.private) for delegation in case.delegations))
    for variants in islice(hidden, MOST_COMBINATIONS):
        pairs = zip(case.delegations, variants, strict=True)
        hiding = tuple(
            say("finding-hides", code=each.code, name=variant.id)
            for each, variant in pairs
            if variant
        )
        where = say("finding-where-hidden", hiding=hiding) if hiding else SHOWN_WORLD
        yield _World(worlds_with(case, *variants).minds, where)
    for seed in range(seeds):
        yield _World(world_of(case, seed).minds, say("finding-in-seed", seed=seed))


def _sentence(code: str, votes: tuple[Vote, Vote], where: Message, whole: Cast) -> Message:
    reckoned, recorded = map(VOTED, votes)
    shown = where is SHOWN_WORLD
    return say(
        "finding-not-reproduced",
        code=code,
        reckoned=reckoned,
        recorded=recorded,
        where=where,
        remedy=_remedy(code, whole) if shown else say("finding-hides-too-much"),
    )


def _remedy(code: str, whole: Cast) -> Message:
    found = fit(whole.case, whole.precedents, whole.stated)
    leaning = found.leanings[code]
    gives = say("fit-gives", leaning=f"{leaning:+d}" if leaning else "0")
    return found.findings.get(code, gives)
