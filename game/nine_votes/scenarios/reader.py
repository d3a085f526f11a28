"""Reading a scenario: text in, Scenario out, or every finding at its line.

Every name is resolved and every vote of the record counted on the way.
"""

from collections.abc import Iterable, Iterator, Mapping, Mapping as Values
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from nine_votes.council.charter import RuleSet
from nine_votes.council.documents import Amendment, DraftResolution
from nine_votes.council.members import Council, Roster
from nine_votes.council.messages import say, told_by
from nine_votes.council.questions import Question
from nine_votes.council.voting import (
    VOTES,
    Ballot,
    BallotError,
    Tally,
    Vote,
    named_ballot,
    totals_ballot,
)
from nine_votes.scenarios.checks import check_added, check_record, check_text, check_twin
from nine_votes.scenarios.findings import NO_HINT, Finding, UnreadableError, excerpt, hint
from nine_votes.scenarios.format import GivenDraft, GivenScenario, GivenVote
from nine_votes.scenarios.library import known_beside
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.resolving import Resolver, deal_roles, resolved, rules_of
from nine_votes.scenarios.scenario import RecordedVote, Scenario, TabledDraft
from nine_votes.scenarios.shapes import Reading, record_of
from nine_votes.scenarios.tree import MOST_BYTES, decode, read_tree


def build(
    identifier: str, given: GivenScenario, roster: Roster, reading: Reading, seed: int
) -> Scenario:
    """Return the scenario that a text describes; what does not fit goes into `reading`.

    Where something is lacking, that is noted already, and no scenario comes of it.
    """
    plain = Names(roster, given.council.names)
    lot = tuple(plain.code(text) or text for text in given.lot)
    roles = deal_roles(lot, seed)
    names = Names(roster, given.council.names, roles) if roles else plain
    return _Builder(given, Resolver(roster, reading, names, given.council)).scenario(
        identifier, roles
    )


class _Builder:
    def __init__(self, given: GivenScenario, resolver: Resolver) -> None:
        self.given, self.resolver, self.reading = given, resolver, resolver.reading
        self.day = given.date
        self.councils: dict[date, Council] = {}
        self.council = self._council(self.day, "date")

    def scenario(self, identifier: str, roles: Values[str, str]) -> Scenario:
        given = self.given
        question = self.resolver.question(given.question, "question", self.council, self.day)
        drafts = self._drafts(question)
        self._members_named()
        return resolved(
            Scenario,
            given,
            id=identifier,
            council=self.council,
            rules=self._rules(self.day),
            rules_name=given.rules if isinstance(given.rules, str) else "inline",
            question=question,
            drafts=drafts,
            seat=self._seat(drafts),
            guests=self.resolver.guests(given.guests, self.council, self.day),
            snapback_notified=self._notified(),
            amendments=tuple(self._amendments()),
            recorded=tuple(self._recorded(drafts)),
            roles=roles,
        )

    def _rules(self, day: date) -> RuleSet:
        return rules_of(self.given.rules, day)

    def _council(self, day: date, path: str) -> Council:
        if day not in self.councils:
            self.councils[day] = self.resolver.council(day, path)
        return self.councils[day]

    def _seat(self, drafts: tuple[TabledDraft, ...]) -> str | None:
        if self.given.seat is None:
            return drafts[0].draft.penholder
        return self.resolver.sitting(self.given.seat, "seat", self.council, self.day)

    def _notified(self) -> date | None:
        notified = self.given.snapback_notified
        if notified and notified > self.day:
            later = say("finding-notified-later", day=f"{notified}", date=f"{self.day}")
            self.reading.note("snapback_notified", later)
        return notified

    def _drafts(self, question: Question) -> tuple[TabledDraft, ...]:
        return tuple(self._tabled(draft, path, question) for path, draft in self.given.drafts())

    def _tabled(self, given: GivenDraft, path: str, question: Question) -> TabledDraft:
        day = given.date or self.day
        council = self._council(day, f"{path}.date")
        if not (given.symbol or given.title or self.reading.faulty(path)):
            self.reading.note(path, say("finding-draft-unnamed"))
        if given.question:
            question = self.resolver.question(given.question, f"{path}.question", council, day)
        draft = resolved(
            DraftResolution,
            given,
            penholder=self._member(given.penholder, f"{path}.penholder", council, day),
            sponsors=self._sponsors(given.sponsors, f"{path}.sponsors", council, day),
        )
        rules = self._rules(day)
        return TabledDraft(question, rules, council, day, subject=draft.name, draft=draft)

    def _member(self, text: str | None, path: str, council: Council, day: date) -> str | None:
        return self.resolver.sitting(text, path, council, day) if text else None

    def _sponsors(
        self, texts: Iterable[str], path: str, council: Council, day: date
    ) -> tuple[str, ...]:
        """Sponsors need not sit on the Council: any Member may co-sponsor."""
        codes = [self.resolver.code(t, f"{path}[{i}]", council, day) for i, t in enumerate(texts)]
        return tuple(code for code in codes if code)

    def _amendments(self) -> Iterator[Amendment]:
        for i, given in enumerate(self.given.amendments):
            by = self._member(given.by, f"amendments[{i}].by", self.council, self.day)
            yield replace(given, by=by)

    def _members_named(self) -> None:
        """Look at every member the politics name, though what they want is read later."""
        council, day, politics = self.council, self.day, self.given.politics
        self.resolver.keys(politics.delegations, "delegations", council, day)
        for text, delegation in politics.delegations.items():
            path = f"delegations.{text}.follows"
            self.resolver.codes(delegation.follows, path, council, day)
        for i, deal in enumerate(politics.deals):
            self._member(deal.to, f"deals[{i}].to", council, day)
        for i, event in enumerate(politics.events):
            self.resolver.keys(event.leaning, f"events[{i}].leaning", council, day)
        self.resolver.codes(self.given.lot, "lot", council, day)

    def _recorded(self, drafts: tuple[TabledDraft, ...]) -> Iterator[RecordedVote]:
        for i, given in enumerate(self.given.recorded):
            yield self._recorded_vote(given, f"recorded[{i}]", drafts)

    def _recorded_vote(
        self, given: GivenVote, path: str, drafts: tuple[TabledDraft, ...]
    ) -> RecordedVote:
        found = self._put_to_the_vote(given, path, drafts)
        tabled = found or drafts[0]
        if found:
            self._check_wordings(given.politics.text, f"{path}.text", found.draft)
        day = given.date or tabled.day
        council = self._council(day, f"{path}.date")
        question = tabled.question
        if given.question:
            question = self.resolver.question(given.question, f"{path}.question", council, day)
        known = self._votes_by_name(given, path, council, day) if found else {}
        return resolved(
            RecordedVote,
            given,
            subject=given.amendment or tabled.draft.name,
            day=day,
            council=council,
            question=question,
            rules=self._rules(day),
            ballot=self._ballot(given, known, path, council, day) if found else None,
            named=known,
        )

    def _put_to_the_vote(
        self, given: GivenVote, path: str, drafts: tuple[TabledDraft, ...]
    ) -> TabledDraft | None:
        """Find the draft a recorded vote is about: named, amended, or the scenario's own."""
        moved = {each.id: each.to for each in self.given.amendments if each.id}
        if given.amendment and given.amendment not in moved:
            unknown = say("finding-no-amendment", name=given.amendment)
            self.reading.note(f"{path}.amendment", unknown)
            return None
        symbol = given.draft or moved.get(given.amendment or "")
        if symbol is None:
            return drafts[0]
        for tabled in drafts:
            if symbol in (tabled.draft.symbol, tabled.draft.title):
                return tabled
        names = tuple(excerpt(tabled.draft.name) for tabled in drafts if tabled.draft.name)
        there = say("finding-drafts", names=names) if names else NO_HINT
        self.reading.note(
            f"{path}.draft", say("finding-no-draft", name=excerpt(symbol), hint=there)
        )
        return None

    def _check_wordings(self, text: Values[str, str], path: str, draft: DraftResolution) -> None:
        """The text of a recorded vote names clauses and wordings of its draft, and no others.

        Where clauses are at fault themselves, some may be lacking that the author wrote.
        """
        if self.reading.faulty("draft.clauses") or self.reading.faulty("rivals"):
            return
        clauses = {clause.id: clause.wordings or {} for clause in draft.clauses}
        for clause, wording in text.items():
            if clause not in clauses:
                unknown = say("finding-clause", name=clause, hint=hint(clause, clauses))
                self.reading.note(f"{path}.{clause}", unknown)
            elif wording not in clauses[clause]:
                near = hint(wording, clauses[clause])
                unknown = say("finding-wording", clause=clause, name=wording, hint=near)
                self.reading.note(f"{path}.{clause}", unknown)

    def _ballot(
        self, given: GivenVote, known: Values[str, Vote], path: str, council: Council, day: date
    ) -> Ballot | None:
        only = given.politics.only
        if only is not None:
            self.resolver.codes(only, f"{path}.only", council, day)
            return None
        if not council.members:
            return None
        try:
            if given.totals is not None:
                return _totals(council, given.totals, known)
            default = dict.fromkeys(council.codes, Vote.IN_FAVOUR)
            return named_ballot(council, {**default, **known})
        except BallotError as error:
            self.reading.note(path, told_by(error))
            return None

    def _votes_by_name(
        self, given: GivenVote, path: str, council: Council, day: date
    ) -> dict[str, Vote]:
        votes: dict[str, Vote] = {}
        for vote in VOTES:
            texts = given.votes.get(vote, ())
            for code in self.resolver.codes(texts, f"{path}.{vote}", council, day):
                if code in votes:
                    twice = say("finding-under-too", code=code, vote=votes[code])
                    self.reading.note(f"{path}.{vote}", twice)
                votes[code] = vote
        return votes


def _totals(council: Council, totals: Tally, known: Values[str, Vote]) -> Ballot:
    if sum(totals) != council.size:
        raise BallotError(say("finding-totals", votes=sum(totals), seats=council.size))
    return totals_ballot(council.permanent, totals, known)


class ReadText(NamedTuple):
    """A scenario that was read, and the line of each field of its text by path."""

    scenario: Scenario
    lines: Mapping[str, int]


def read_file(path: Path, roster: Roster, seed: int = 0) -> Scenario:
    """Return the scenario in a file; its name without the ending is the scenario's id.

    `seed` draws the lot, where there is one. Raises UnreadableError with all findings.
    """
    return read_with_lines(path, roster, seed).scenario


def read_with_lines(path: Path, roster: Roster, seed: int = 0) -> ReadText:
    """Return the scenario in a file as `read_file` does, with the lines of its fields."""
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        why = say("finding-cannot-open", reason=error.strerror or say("finding-cannot-read"))
        raise UnreadableError([Finding(1, "", why)], str(path)) from error
    try:
        return _read(decode(data), path.stem, roster, seed, path.parent)
    except UnreadableError as error:
        raise UnreadableError(error.findings, str(path)) from error


def read_form(text: str) -> tuple[GivenScenario, Reading]:
    """Return what a text says and what its reading found, by form alone."""
    reading = Reading()
    tree = read_tree(text, reading.findings)
    return record_of(GivenScenario).read(tree, "", reading), reading


def read_text(
    text: str, identifier: str, roster: Roster, seed: int = 0, place: Path | None = None
) -> Scenario:
    """Return the scenario of a text; UnreadableError with all findings where there are any.

    `place` is the folder that the text lies in: there, and among those shipped, its twin is looked
    for.
    """
    return _read(text, identifier, roster, seed, place).scenario


def _read(text: str, identifier: str, roster: Roster, seed: int, place: Path | None) -> ReadText:
    given, reading = read_form(text)
    if not (given.date and given.draft):  # without these nothing can be said about the rest
        raise UnreadableError(reading.findings)
    scenario = build(identifier, given, roster, reading, seed)
    check_text(given, reading)
    check_record(scenario, reading)
    check_added(scenario, reading)
    if place and scenario.twin:
        check_twin(scenario, known_beside(place), reading)
    if reading.findings:
        raise UnreadableError(reading.findings)
    return ReadText(scenario, reading.lines)
