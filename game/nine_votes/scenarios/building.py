"""From the plain fields of a text to a Scenario."""

from collections.abc import Iterable, Mapping as Values
from datetime import date
from typing import Any

from nine_votes.council.charter import RuleSet
from nine_votes.council.documents import Amendment, DraftResolution, MandatePart
from nine_votes.council.members import Council
from nine_votes.council.outcomes import Outcome
from nine_votes.council.questions import Question
from nine_votes.council.roster import Roster
from nine_votes.council.voting import (
    VOTES,
    Ballot,
    BallotError,
    Tally,
    Vote,
    named_ballot,
    totals_ballot,
)
from nine_votes.scenarios.findings import excerpt
from nine_votes.scenarios.names import Names
from nine_votes.scenarios.resolving import Resolver, deal_roles, rules_of
from nine_votes.scenarios.scenario import RecordedVote, Scenario, TabledDraft
from nine_votes.scenarios.shapes import Reading
from nine_votes.scenarios.wordings import check_wordings, clause_of

TOLD = (
    *("item", "crisis", "background", "sources", "teaches", "twin"),
    *("sensitivity", "consequences", "lesson"),
)
"""Fields that a Scenario holds as they were read."""

POLITICS = (
    *("rollover", "context", "glossary", "instructions", "delegations", "timing", "capital"),
    *("regional_backing", "jitter", "counter_lobbying", "score_weights", "deals", "events"),
)
"""Fields about who wants what."""

POLITICS_OF_A_VOTE = (
    *("turn", "rounds", "text", "plus", "rollover", "script", "only", "lean"),
    "without_red_lines",
)


def build(
    identifier: str, fields: Values[str, Any], roster: Roster, reading: Reading, seed: int
) -> Scenario:
    """Return the scenario that fields describe; what does not fit goes into `reading`.

    Fields that lack something are left out: that is noted already, and no scenario comes of it.
    """
    given = fields.get("council", {})
    plain = Names(roster, given.get("names"))
    lot = tuple(plain.code(text) or text for text in fields.get("lot", ()))
    roles = deal_roles(lot, seed)
    resolver = Resolver(roster, reading, Names(roster, given.get("names"), roles), given)
    return _Builder(identifier, fields, resolver, roles).scenario()


class _Builder:
    def __init__(
        self,
        identifier: str,
        fields: Values[str, Any],
        resolver: Resolver,
        roles: Values[str, str],
    ) -> None:
        self.identifier, self.fields, self.roles = identifier, fields, roles
        self.resolver = resolver
        self.day: date = fields["date"]
        self.councils: dict[date, Council] = {}
        self.council = self._council(self.day, "date")
        self.rules_given = fields.get("rules", "charter")

    def scenario(self) -> Scenario:
        fields, given = self.fields, self.rules_given
        question = self._question(fields.get("question", {}), "question", self.council, self.day)
        drafts = self._drafts(question)
        self._members_named()
        return Scenario(
            id=self.identifier,
            title=fields["title"],
            basis=fields["basis"],
            date=self.day,
            council=self.council,
            rules=rules_of(given, self.day),
            rules_name=given if isinstance(given, str) else "inline",
            question=question,
            drafts=drafts,
            seat=self._seat(drafts),
            guests=self.resolver.guests(fields.get("guests", ()), self.council, self.day),
            snapback_notified=self._notified(),
            mandate=tuple(_mandate(fields.get("mandate", ()))),
            amendments=tuple(self._amendments()),
            recorded=tuple(self._recorded(drafts)),
            roles=self.roles,
            politics={name: fields[name] for name in POLITICS if name in fields},
            **{name: fields[name] for name in TOLD if name in fields},
        )

    def _question(
        self, given: Values[str, Any], path: str, council: Council, day: date
    ) -> Question:
        return self.resolver.question(given, path, council, day)

    def _rules(self, day: date) -> RuleSet:
        return rules_of(self.rules_given, day)

    def _council(self, day: date, path: str) -> Council:
        if day not in self.councils:
            self.councils[day] = self.resolver.council(day, path)
        return self.councils[day]

    def _seat(self, drafts: tuple[TabledDraft, ...]) -> str | None:
        text = self.fields.get("seat")
        if text is None:
            return drafts[0].draft.penholder if drafts else None
        return self.resolver.sitting(text, "seat", self.council, self.day)

    def _notified(self) -> date | None:
        notified: date | None = self.fields.get("snapback_notified")
        if notified and notified > self.day:
            later = f"{notified} is later than the date of the scenario, {self.day}"
            self.resolver.fault("snapback_notified", later)
        return notified

    def _drafts(self, question: Question) -> tuple[TabledDraft, ...]:
        rivals = enumerate(self.fields.get("rivals", ()))
        texts = [("draft", self.fields["draft"]), *((f"rivals[{i}]", r) for i, r in rivals)]
        return tuple(self._tabled(given, path, question) for path, given in texts)

    def _tabled(self, given: Values[str, Any], path: str, question: Question) -> TabledDraft:
        day = given.get("date", self.day)
        council = self._council(day, f"{path}.date")
        if not (given.get("symbol") or given.get("title") or self.resolver.faulty(path)):
            self.resolver.fault(path, "a draft needs a symbol or, without a text, a title")
        if "question" in given:
            question = self._question(given["question"], f"{path}.question", council, day)
        draft = DraftResolution(
            given.get("symbol"),
            given.get("title"),
            self._member(given, "penholder", path, council, day),
            self._sponsors(given, path, council, day),
            given.get("preamble", ()),
            tuple(clause_of(clause) for clause in given.get("clauses", ()) if "id" in clause),
        )
        return TabledDraft(draft, day, council, question, self._rules(day))

    def _member(
        self, given: Values[str, Any], field: str, path: str, council: Council, day: date
    ) -> str | None:
        text = given.get(field)
        return self.resolver.sitting(text, f"{path}.{field}", council, day) if text else None

    def _sponsors(
        self, given: Values[str, Any], path: str, council: Council, day: date
    ) -> tuple[str, ...]:
        """Sponsors need not sit on the Council: any Member may co-sponsor."""
        texts = enumerate(given.get("sponsors", ()))
        codes = [self.resolver.code(t, f"{path}.sponsors[{i}]", council, day) for i, t in texts]
        return tuple(code for code in codes if code)

    def _amendments(self) -> list[Amendment]:
        amendments = []
        for i, given in enumerate(self.fields.get("amendments", ())):
            by = self._member(given, "by", f"amendments[{i}]", self.council, self.day)
            if "id" in given:
                amendments.append(Amendment(**{**given, "by": by}))
        return amendments

    def _members_named(self) -> None:
        """Look at every member the politics name, though what they want is read later."""
        council, day, fields = self.council, self.day, self.fields
        delegations = fields.get("delegations", {})
        self.resolver.keys(delegations, "delegations", council, day)
        for text, delegation in delegations.items():
            path = f"delegations.{text}.follows"
            self.resolver.codes(delegation.get("follows", ()), path, council, day)
        for i, deal in enumerate(fields.get("deals", ())):
            self._member(deal, "to", f"deals[{i}]", council, day)
        for i, event in enumerate(fields.get("events", ())):
            path = f"events[{i}].leaning"
            self.resolver.keys(event.get("leaning", ()), path, council, day)
        self.resolver.codes(fields.get("lot", ()), "lot", council, day)

    def _recorded(self, drafts: tuple[TabledDraft, ...]) -> Iterable[RecordedVote]:
        for i, given in enumerate(self.fields.get("recorded", ())):
            yield self._recorded_vote(given, f"recorded[{i}]", drafts)

    def _recorded_vote(
        self, given: Values[str, Any], path: str, drafts: tuple[TabledDraft, ...]
    ) -> RecordedVote:
        found = self._put_to_the_vote(given, path, drafts)
        tabled = found or drafts[0]
        if found:
            check_wordings(given.get("text", {}), f"{path}.text", found.draft, self.resolver)
        day = given.get("date", tabled.day)
        council = self._council(day, f"{path}.date")
        question = tabled.question
        if "question" in given:
            question = self._question(given["question"], f"{path}.question", council, day)
        known = self._votes_by_name(given, path, council, day) if found else {}
        outcome = given.get("outcome")
        return RecordedVote(
            subject=given.get("amendment") or tabled.draft.name,
            draft=given.get("draft"),
            amendment=given.get("amendment"),
            day=day,
            council=council,
            question=question,
            rules=self._rules(day),
            ballot=self._ballot(given, known, path, council, day) if found else None,
            named=known,
            outcome=Outcome(outcome) if outcome else None,
            sources=given.get("sources", ()),
            added=_added(given.get("added", {})),
            politics={name: given[name] for name in POLITICS_OF_A_VOTE if name in given},
        )

    def _put_to_the_vote(
        self, given: Values[str, Any], path: str, drafts: tuple[TabledDraft, ...]
    ) -> TabledDraft | None:
        """Find the draft a recorded vote is about: named, amended, or the scenario's own."""
        amendments = self.fields.get("amendments", ())
        moved = {each["id"]: each.get("to") for each in amendments if "id" in each}
        amendment = given.get("amendment")
        if amendment and amendment not in moved:
            self.resolver.fault(f"{path}.amendment", f'no amendment "{amendment}" is listed')
            return None
        symbol = given.get("draft") or moved.get(amendment or "")
        if symbol is None:
            return drafts[0]
        for tabled in drafts:
            if symbol in (tabled.draft.symbol, tabled.draft.title):
                return tabled
        names = ", ".join(excerpt(tabled.draft.name) for tabled in drafts if tabled.draft.name)
        sentence = f'no draft "{excerpt(symbol)}" is in this file'
        self.resolver.fault(f"{path}.draft", f"{sentence}; it has {names}" if names else sentence)
        return None

    def _ballot(
        self,
        given: Values[str, Any],
        known: Values[str, Vote],
        path: str,
        council: Council,
        day: date,
    ) -> Ballot | None:
        if "only" in given:
            self.resolver.codes(given["only"], f"{path}.only", council, day)
            return None
        if not council.members:
            return None
        try:
            if "totals" in given:
                return _totals(council, Tally(**given["totals"]), known)
            default = dict.fromkeys(council.codes, Vote.IN_FAVOUR)
            return named_ballot(council, {**default, **known})
        except BallotError as error:
            self.resolver.fault(path, str(error))
            return None

    def _votes_by_name(
        self, given: Values[str, Any], path: str, council: Council, day: date
    ) -> dict[str, Vote]:
        votes: dict[str, Vote] = {}
        for vote in VOTES:
            for code in self.resolver.codes(given.get(vote, ()), f"{path}.{vote}", council, day):
                if code in votes:
                    self.resolver.fault(f"{path}.{vote}", f"{code} stands under {votes[code]} too")
                votes[code] = vote
        return votes


def _added(given: Values[str, Values[str, str]]) -> dict[str, dict[str, Vote]]:
    return {
        rules: {seat: Vote(vote) for seat, vote in votes.items()} for rules, votes in given.items()
    }


def _totals(council: Council, totals: Tally, known: Values[str, Vote]) -> Ballot:
    if sum(totals) != council.size:
        raise BallotError(
            f"The totals make {sum(totals)} votes, but the Council of that date has {council.size}."
        )
    return totals_ballot(council.permanent, totals, known)


def _mandate(parts: Iterable[Values[str, Any]]) -> Iterable[MandatePart]:
    for part in parts:
        if "name" in part and "expires" in part:
            expires = part["expires"]
            yield MandatePart(part["name"], None if expires == "never" else expires)
