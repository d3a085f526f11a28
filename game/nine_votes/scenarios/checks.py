"""What a scenario has to keep to beyond its form: sources, names, tags, mentions, and the record.

Each thing of a kind has a name of its own, since nothing else tells two of them apart. What a
condition looks at, some text gives, and what a text gives, somebody looks at. Every recorded vote
is decided afresh by the law and compared with what the text says became of it.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import chain
from typing import Protocol

from nine_votes.council.added_seats import added_members
from nine_votes.council.charter import rules_named
from nine_votes.council.decision import decide
from nine_votes.council.documents import Amendment
from nine_votes.council.messages import say, told_by
from nine_votes.council.outcomes import UndecidableError
from nine_votes.delegations.cases import PROCESS
from nine_votes.delegations.conditions import ConditionError, parse
from nine_votes.scenarios.findings import NO_HINT, excerpt, hint, nearest
from nine_votes.scenarios.format import GivenDraft, GivenPrivate, GivenRedLine, GivenScenario
from nine_votes.scenarios.scenario import RecordedVote, Scenario
from nine_votes.scenarios.shapes import Reading

DECISIVE = re.compile(r"(date|rules|council|question|lot|(draft|rivals\[\d+\])\.(date|question))\b")
"""The fields that every decision of a text rests on, by their paths."""

GIVES_TAGS = re.compile(r"(\b(clauses|context|plus|rollover|tags)(\[\d+\])*|\.options(\.[\w-]+)?)$")
"""The paths of fields which, where they are at fault, may have lost tags that the author wrote."""

Named = tuple[str, str]
"""The path of a field, and the name or the condition that stands there."""

Tagged = tuple[str, Iterable[str]]
"""The path of a field, and the tags in it."""


def check_text(given: GivenScenario, reading: Reading) -> None:
    check_sources(given, reading)
    check_names(given, reading)
    check_tags(given, reading)
    check_mentions(given, reading)


def check_sources(given: GivenScenario, reading: Reading) -> None:
    """A historical case states its sources; what is documented, where it is said.

    A red line says how sure it is; what a member hides is speculative where nothing is said.
    """
    if given.basis == "historical" and not given.sources:
        reading.note("basis", say("finding-no-sources"))
    for path, line in _red_lines(given):
        if line.confidence is None:
            reading.note(path, say("finding-no-confidence"))
        elif line.confidence == "documented" and not line.sources:
            reading.note(path, say("finding-undocumented-line"))
        said = line.observers_say
        if said and said.confidence == "documented" and not said.sources:
            reading.note(f"{path}.observers_say", say("finding-undocumented-motive"))
    for path, variant in _private_variants(given):
        if variant.confidence == "documented" and not variant.sources:
            reading.note(path, say("finding-undocumented-private"))


def _red_lines(given: GivenScenario) -> Iterator[tuple[str, GivenRedLine]]:
    for member, delegation in given.politics.delegations.items():
        for i, line in enumerate(delegation.red_lines):
            yield f"delegations.{member}.red_lines[{i}]", line


def _private_variants(given: GivenScenario) -> Iterator[tuple[str, GivenPrivate]]:
    for member, delegation in given.politics.delegations.items():
        for i, variant in enumerate(delegation.private):
            yield f"delegations.{member}.private[{i}]", variant


def check_names(given: GivenScenario, reading: Reading) -> None:
    for names in _kinds(given):
        first: dict[str, str] = {}
        for path, name in names:
            if name in first:
                line = reading.line(first[name])
                reading.note(path, say("finding-taken", name=excerpt(name), line=line))
            first.setdefault(name, path)


def _kinds(given: GivenScenario) -> Iterator[Iterable[Named]]:
    yield [named for path, draft in given.drafts() for named in _name(path, draft)]
    for path, draft in given.drafts():
        yield _ids(f"{path}.clauses", draft.clauses)
    yield _ids("amendments", given.amendments)
    yield _ids("deals", given.politics.deals)
    yield _ids("events", given.politics.events)
    for member, delegation in given.politics.delegations.items():
        yield _ids(f"delegations.{member}.red_lines", delegation.red_lines)
        yield _ids(f"delegations.{member}.private", delegation.private)


def _name(path: str, draft: GivenDraft) -> Iterator[Named]:
    if draft.symbol:
        yield f"{path}.symbol", draft.symbol
    elif draft.title:
        yield f"{path}.title", draft.title


class _WithId(Protocol):
    @property
    def id(self) -> str: ...


def _ids(path: str, entries: Iterable[_WithId]) -> Iterator[Named]:
    return ((f"{path}[{i}].id", entry.id) for i, entry in enumerate(entries) if entry.id)


def check_tags(given: GivenScenario, reading: Reading) -> None:
    """Conditions can be read, on tags that a text may have; somebody looks at each tag of one."""
    looked_at = [*_read(_conditions(given), reading), *_cared_for(given)]
    used = set(chain.from_iterable(tags for _, tags in looked_at))
    used.update(_meant(looked_at, given, reading))
    if not used:
        return
    used |= set(given.politics.glossary)
    for path, tags in _of_the_texts(given):
        for tag in tags:
            if tag not in used:
                reading.note(path, say("finding-unused-tag", tag=tag))


def _read(conditions: Iterable[Named], reading: Reading) -> list[Tagged]:
    """Return the tags of each condition by its path; one that cannot be read is noted."""
    found: list[Tagged] = []
    for path, text in conditions:
        try:
            found.append((path, sorted(parse(text).tags)))
        except ConditionError as error:
            reading.note(path, say("finding-no-condition", why=told_by(error)))
    return found


def _meant(looked_at: Iterable[Tagged], given: GivenScenario, reading: Reading) -> Iterator[str]:
    """Note the tags looked at that no text has, and yield those that were meant instead."""
    if any(GIVES_TAGS.search(finding.path) for finding in reading.findings):
        return
    known = {*PROCESS, *chain.from_iterable(vote.politics.plus for vote in given.recorded)}
    known.update(chain.from_iterable(tags for _, tags in _of_the_texts(given)))
    for path, tags in looked_at:
        for tag in tags:
            if tag in known:
                continue
            meant = nearest(tag, known)
            near = say("nearest-word", near=meant) if meant else say("finding-give-the-tag")
            reading.note(path, say("finding-unknown-tag", tag=tag, hint=near))
            if meant:
                yield meant


def _cared_for(given: GivenScenario) -> Iterator[Tagged]:
    for member, delegation in given.politics.delegations.items():
        for tag in delegation.cares:
            yield f"delegations.{member}.cares.{tag}", (tag,)


def _conditions(given: GivenScenario) -> Iterator[Named]:
    for i, instruction in enumerate(given.politics.instructions):
        if instruction.crossed_when:
            yield f"instructions[{i}].crossed_when", instruction.crossed_when
    for member, delegation in given.politics.delegations.items():
        path = f"delegations.{member}"
        for i, line in enumerate(delegation.red_lines):
            if line.crossed_when:
                yield f"{path}.red_lines[{i}].crossed_when", line.crossed_when
        for i, variant in enumerate(delegation.private):
            if variant.unless:
                yield f"{path}.private[{i}].unless", variant.unless


def _of_the_texts(given: GivenScenario) -> Iterator[Tagged]:
    rollover = given.politics.rollover
    yield "rollover.tags", rollover.tags if rollover else ()
    yield "context", given.politics.context
    for path, draft in given.drafts():
        for i, clause in enumerate(draft.clauses):
            for name, option in (clause.wordings or {}).items():
                yield f"{path}.clauses[{i}].options.{name}.tags", option.tags


def check_mentions(given: GivenScenario, reading: Reading) -> None:
    """Each draft and clause is there that an amendment or a red line mentions.

    Where drafts are at fault themselves, some may be lacking that the author wrote.
    """
    if reading.faulty("draft") or reading.faulty("rivals"):
        return
    drafts = [draft for _, draft in given.drafts()]
    for i, amendment in enumerate(given.amendments):
        _check_amendment(f"amendments[{i}]", amendment, drafts, reading)
    clauses = [clause for draft in drafts for clause in _clauses(draft)]
    for path, line in _red_lines(given):
        if line.clause:
            _check_clause(f"{path}.clause", line.clause, clauses, reading)


def _check_amendment(
    path: str, amendment: Amendment, drafts: Iterable[GivenDraft], reading: Reading
) -> None:
    by_name = {name: draft for draft in drafts for name in (draft.symbol, draft.title) if name}
    to = amendment.to
    if to is not None and to not in by_name:
        drafts_here = say("finding-drafts-or", names=tuple(by_name)) if by_name else NO_HINT
        near = hint(to, by_name, drafts_here)
        reading.note(f"{path}.to", say("finding-no-draft", name=excerpt(to), hint=near))
    elif amendment.clause:
        amended = drafts if to is None else [by_name[to]]
        clauses = [clause for draft in amended for clause in _clauses(draft)]
        _check_clause(f"{path}.clause", amendment.clause, clauses, reading)


def _clauses(draft: GivenDraft) -> list[str]:
    return [clause.id for clause in draft.clauses]


def _check_clause(path: str, clause: str, known: list[str], reading: Reading) -> None:
    """A draft of which no clause is written out may have any."""
    if known and clause not in known:
        near = hint(clause, known)
        reading.note(path, say("finding-no-clause", name=clause, hint=near))


def check_twin(scenario: Scenario, known: Collection[str], reading: Reading) -> None:
    twin = scenario.twin or ""
    if twin == scenario.id:
        reading.note("twin", say("finding-own-twin"))
    elif twin not in known:
        others = [name for name in known if name != scenario.id]
        near = hint(twin, others, say("finding-name-a-twin"))
        reading.note("twin", say("finding-no-twin", name=excerpt(twin), hint=near))


def check_record(scenario: Scenario, reading: Reading) -> None:
    """What the text says became of each recorded vote is what the law makes of it.

    Where the ballot, or what it is decided by, is at fault itself, a result would mean nothing.
    """
    if any(DECISIVE.match(finding.path) for finding in reading.findings):
        return
    for i, vote in enumerate(scenario.recorded):
        if not reading.faulty(f"recorded[{i}]"):
            _check_vote(vote, f"recorded[{i}]", reading)


def _check_vote(vote: RecordedVote, path: str, reading: Reading) -> None:
    if vote.ballot is None:
        return
    seats = vote.rules.members
    if seats is not None and vote.ballot.size != seats:
        reading.note(path, say("finding-ballot-size", size=vote.ballot.size, seats=seats))
        return
    try:
        outcome = decide(vote.question, vote.ballot, vote.rules).outcome
    except UndecidableError as error:
        reading.note(path, told_by(error))
        return
    if vote.outcome and outcome != vote.outcome:
        differs = say("finding-outcome", outcome=outcome, stated=vote.outcome)
        reading.note(f"{path}.outcome", differs)


def check_added(scenario: Scenario, reading: Reading) -> None:
    """Each added seat that a recorded vote names is one that the rule set adds on that date."""
    for i, vote in enumerate(scenario.recorded):
        for rules, votes in vote.added.items():
            seats = _seats_added(vote, rules, f"recorded[{i}].added.{rules}", reading)
            for seat in votes:
                if seats and seat not in seats:
                    named = {"rules": rules, "seat": seat, "first": seats[0], "last": seats[-1]}
                    path = f"recorded[{i}].added.{rules}.{seat}"
                    reading.note(path, say("finding-no-seat", **named))


def _seats_added(vote: RecordedVote, rules: str, path: str, reading: Reading) -> list[str]:
    """Return the codes of the seats that a rule set adds; none, with the fault noted, if unknown.

    Of a Council that could not be read nothing is said: that is noted already.
    """
    try:
        added = added_members(vote.council, rules_named(rules, vote.day))
    except UndecidableError as error:
        if vote.council.members:
            reading.note(path, told_by(error))
        return []
    return [member.code for member in added]
