"""What may be done about drafts, amendments and wordings."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import ClassVar, Self

from nine_votes.council import events as ev
from nine_votes.council.aftermath import dealt_with, thirty_days_over
from nine_votes.council.meeting import (
    DEBATE,
    SAMPLE,
    WHILE_TEXTS_ARE_OPEN,
    Action,
    AmendmentId,
    Asked,
    By,
    ClauseId,
    Group,
    Law,
    Meeting,
    Objection,
    Symbol,
    WordingId,
)
from nine_votes.council.messages import say
from nine_votes.council.papers import (
    About,
    Change,
    MovedAmendment,
    Paper,
    Proposal,
    Standing,
    Subject,
)
from nine_votes.council.polling import put, take_in
from nine_votes.council.questions import MATTERS, Kind

QUESTIONABLE = frozenset({Kind.SUBSTANTIVE, Kind.PROCEDURAL})
"""The kinds of question between which the Four-Power Statement decides."""

SECOND_CO_SPONSOR = 2
"""So many co-sponsors make a proposed wording an amendment."""


def open_paper(meeting: Meeting, symbol: str) -> Paper | Objection:
    """Return the draft on the table that can still be acted on, or why there is none."""
    paper = meeting.paper(symbol)
    if paper is None:
        return Objection(say("objection-no-draft", symbol=symbol), "rule 31")
    if paper.standing is Standing.WITHDRAWN:
        return Objection(say("objection-draft-withdrawn"), "rule 35")
    if paper.standing is Standing.NOT_TAKEN_UP:
        return Objection(say("objection-draft-not-taken-up"), "rule 38")
    if not paper.open:
        return Objection(say("objection-draft-dealt-with"), "rule 32")
    return paper


@dataclass(frozen=True, slots=True)
class TableDraft(Action):
    """Submit a draft; a guest's is voted on only if a member takes it up (rule 38).

    One whose text names its movers is theirs. A draft to continue the relief of resolution 2231 is
    submitted within the thirty days.
    """

    law: ClassVar = Law(
        Group.DRAFT, WHILE_TEXTS_ARE_OPEN, By.GUESTS, missed_by=(By.CHAIR, By.MEMBERS, By.GUESTS)
    )

    symbol: Symbol

    def check(self, meeting: Meeting) -> Objection | None:
        if self.symbol not in meeting.business.drafts:
            return Objection(say("objection-no-text", symbol=self.symbol), "rule 31")
        if meeting.paper(self.symbol):
            return Objection(say("objection-draft-tabled"), "rule 31")
        question = meeting.business.drafts[self.symbol][1]
        if question.kind is Kind.SNAPBACK and thirty_days_over(meeting):
            over = say("objection-thirty-days-over")
            return Objection(over, "resolution 2231 (2015), paragraph 12")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        draft, question = meeting.business.drafts[self.symbol]
        own = self.by in {*draft.sponsors, draft.penholder}
        others = tuple(code for code in draft.sponsors if own and code != self.by)
        member = self.by in meeting.council.codes
        standing = Standing.TABLED if member else Standing.NOT_TAKEN_UP
        paper = Paper(self.symbol, draft, question, (self.by, *others), standing)
        return meeting.done(self, papers=(*meeting.papers, paper))


@dataclass(frozen=True, slots=True)
class TakeUpDraft(Action):
    """As a member, ask that a guest's draft be put to the vote, and so second it (rule 38)."""

    law: ClassVar = Law(Group.DRAFT, WHILE_TEXTS_ARE_OPEN)

    symbol: Symbol

    def check(self, meeting: Meeting) -> Objection | None:
        paper = meeting.paper(self.symbol)
        if paper is None or paper.standing is not Standing.NOT_TAKEN_UP:
            return Objection(say("objection-no-guests-draft"), "rule 38")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        paper = meeting.tabled(self.symbol)
        sponsors = tuple(dict.fromkeys((*paper.sponsors, self.by)))
        taken_up = replace(paper, standing=Standing.TABLED, sponsors=sponsors)
        return meeting.with_paper(taken_up).done(self)


@dataclass(frozen=True, slots=True)
class CoSponsor(Action):
    """Join the sponsors of a draft."""

    law: ClassVar = Law(Group.DRAFT, WHILE_TEXTS_ARE_OPEN, By.GUESTS)

    symbol: Symbol

    def check(self, meeting: Meeting) -> Objection | None:
        paper = open_paper(meeting, self.symbol)
        if isinstance(paper, Objection):
            return paper
        if self.by in paper.sponsors:
            return Objection(say("objection-sponsor-already"), "rule 31")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        paper = meeting.tabled(self.symbol)
        joined = replace(paper, sponsors=(*paper.sponsors, self.by))
        return meeting.with_paper(joined).done(self)


@dataclass(frozen=True, slots=True)
class WithdrawSponsorship(Action):
    """Leave the sponsors of a draft; the last one has to withdraw the draft."""

    law: ClassVar = Law(Group.DRAFT, WHILE_TEXTS_ARE_OPEN, By.GUESTS)

    symbol: Symbol

    def check(self, meeting: Meeting) -> Objection | None:
        paper = open_paper(meeting, self.symbol)
        if isinstance(paper, Objection):
            return paper
        if self.by not in paper.sponsors:
            return Objection(say("objection-no-sponsor"), "rule 35")
        others = {code for code in paper.sponsors if code != self.by}
        if self.by in meeting.council.codes and not others.intersection(meeting.council.codes):
            only = say("objection-only-sponsor")
            return Objection(only, "rule 35")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        paper = meeting.tabled(self.symbol)
        sponsors = tuple(code for code in paper.sponsors if code != self.by)
        return meeting.with_paper(replace(paper, sponsors=sponsors)).done(self)


@dataclass(frozen=True, slots=True)
class WithdrawDraft(Action):
    """As its mover, withdraw a draft on which no vote has been taken (rule 35).

    A guest may before it is taken up, too. The motions on it go with it.
    """

    law: ClassVar = Law(Group.DRAFT, WHILE_TEXTS_ARE_OPEN, By.GUESTS, missed_by=(By.MEMBERS,))

    symbol: Symbol

    def check(self, meeting: Meeting) -> Objection | None:
        paper = meeting.paper(self.symbol)
        if paper and paper.standing in {Standing.ADOPTED, Standing.NOT_ADOPTED}:
            return Objection(say("objection-draft-voted-on"), "rule 35")
        if paper is None or paper.standing is not Standing.NOT_TAKEN_UP:
            paper_or_objection = open_paper(meeting, self.symbol)
            if isinstance(paper_or_objection, Objection):
                return paper_or_objection
            paper = paper_or_objection
        if self.by != paper.sponsors[0]:
            return Objection(say("objection-draft-of-another"), "rule 35")
        voted_on = paper.kept or paper.lost
        if voted_on or (paper.touched and not meeting.business.settings.withdraw_after_amendment):
            return Objection(say("objection-draft-touched"), "rule 35")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        paper = replace(meeting.tabled(self.symbol), standing=Standing.WITHDRAWN)
        motions = tuple(moved for moved in meeting.motions if moved.symbol != self.symbol)
        return dealt_with(meeting.with_paper(paper).done(self, motions=motions))


@dataclass(frozen=True, slots=True)
class KeepDraft(Action):
    """As a co-sponsor, require that a withdrawn draft be voted on as one's own (rule 35)."""

    law: ClassVar = Law(Group.DRAFT, WHILE_TEXTS_ARE_OPEN)

    symbol: Symbol

    def check(self, meeting: Meeting) -> Objection | None:
        paper = meeting.paper(self.symbol)
        if paper is None or paper.standing is not Standing.WITHDRAWN:
            return Objection(say("objection-draft-not-withdrawn"), "rule 35")
        if self.by not in paper.sponsors[1:]:
            return Objection(say("objection-co-sponsor-keeps"), "rule 35")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        paper = meeting.tabled(self.symbol)
        others = tuple(code for code in paper.sponsors[1:] if code != self.by)
        kept = replace(paper, standing=Standing.TABLED, sponsors=(self.by, *others))
        return meeting.with_paper(kept).done(self)


@dataclass(frozen=True, slots=True)
class ProposeOrder(Action):
    """Propose that a draft be voted on before those submitted earlier (rule 32)."""

    law: ClassVar = Law(Group.DRAFT, WHILE_TEXTS_ARE_OPEN, behind_motions=True)

    symbol: Symbol

    def check(self, meeting: Meeting) -> Objection | None:
        paper = open_paper(meeting, self.symbol)
        if isinstance(paper, Objection):
            return paper
        first = meeting.text_open[0]
        if first is paper:
            return Objection(say("objection-draft-first-already"), "rule 32")
        if first.touched:
            return Objection(say("objection-other-draft-begun"), "rule 32")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        return put(meeting.done(self), Subject(About.ORDER, self.symbol))


@dataclass(frozen=True, slots=True)
class RaisePreliminaryQuestion(Action):
    """Ask the Council to decide first whether a draft is procedural, where that is contested.

    It is asked once, and on one draft at a time.
    """

    law: ClassVar = Law(Group.DRAFT, WHILE_TEXTS_ARE_OPEN)

    symbol: Symbol

    def check(self, meeting: Meeting) -> Objection | None:
        paper = open_paper(meeting, self.symbol)
        if isinstance(paper, Objection):
            return paper
        statement = "Four-Power Statement, part II"
        if self.symbol in meeting.classified or meeting.preliminary == self.symbol:
            return Objection(say("objection-class-raised"), statement)
        if meeting.preliminary is not None:
            return Objection(say("objection-class-of-another"), statement)
        if paper.touched:
            return Objection(say("objection-class-draft-begun"), statement)
        if not _class_in_doubt(meeting, paper):
            return Objection(say("objection-class-not-in-doubt"), statement)
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        return meeting.done(self, preliminary=self.symbol)


def _class_in_doubt(meeting: Meeting, paper: Paper) -> bool:
    kind, matter = paper.question.kind, paper.question.matter
    if kind not in QUESTIONABLE or meeting.business.rules.unanimity:
        return False
    if meeting.business.settings.preliminary_on_any:
        return True
    return kind is Kind.PROCEDURAL and not (matter and MATTERS[matter].settled)


@dataclass(frozen=True, slots=True)
class AcceptAmendment(Action):
    """As a sponsor, take an amendment in without a vote, unless nothing would be left."""

    law: ClassVar = Law(Group.AMENDMENT, WHILE_TEXTS_ARE_OPEN)

    id: AmendmentId

    def check(self, meeting: Meeting) -> Objection | None:
        amendment = meeting.amendment(self.id)
        if amendment is None or not amendment.open:
            return Objection(say("objection-no-such-amendment"), "rule 36")
        paper = open_paper(meeting, amendment.symbol)
        if isinstance(paper, Objection):
            return paper
        if self.by not in paper.sponsors:
            return Objection(say("objection-sponsor-accepts"), "rule 36")
        if amendment.deletes_clause and paper.remaining == (amendment.clause,):
            return Objection(say("objection-nothing-left"), "rule 35")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        return take_in(meeting.done(self), self.id)


@dataclass(frozen=True, slots=True)
class WithdrawAmendment(Action):
    """Withdraw an amendment on which no vote has been taken."""

    law: ClassVar = Law(Group.AMENDMENT, WHILE_TEXTS_ARE_OPEN)

    id: AmendmentId

    def check(self, meeting: Meeting) -> Objection | None:
        amendment = meeting.amendment(self.id)
        if amendment is None or not amendment.open:
            return Objection(say("objection-no-such-amendment"), "rule 35")
        if amendment.by != self.by:
            return Objection(say("objection-amendment-of-another"), "rule 35")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        return meeting.with_amendment(self.id, Standing.WITHDRAWN).done(self)


@dataclass(frozen=True, slots=True)
class MoveAmendment(Action):
    """Move an amendment to a clause of a draft, in writing or by word of mouth (rule 31).

    `wording` is one of those the clause lists; `text` is free, and is all that the clause shall
    say. An amendment that deletes and gives neither takes the whole clause out.
    """

    law: ClassVar = Law(Group.AMENDMENT, WHILE_TEXTS_ARE_OPEN, missed_by=(By.CHAIR, By.MEMBERS))

    id: str
    symbol: Symbol
    clause: ClauseId
    wording: WordingId = ""
    text: str = ""
    change: Change = Change.REPLACES
    oral: bool = False

    def check(self, meeting: Meeting) -> Objection | None:
        paper = open_paper(meeting, self.symbol)
        if isinstance(paper, Objection):
            return paper
        if not self.id.strip():
            return Objection(say("objection-amendment-without-name"), "rule 31")
        if meeting.amendment(self.id):
            return Objection(say("objection-amendment-name-taken"), "rule 36")
        if self.wording:
            several = Objection(say("objection-amendment-in-two-ways"), "rule 31")
            return several if self.text.strip() else _wording(paper, self.clause, self.wording)
        if not self.text.strip() and self.change is not Change.DELETES:
            return Objection(say("objection-amendment-says-nothing"), "rule 31")
        return _clause(paper, self.clause)

    def effect(self, meeting: Meeting) -> Meeting:
        moved = MovedAmendment(
            *(self.id, self.symbol, self.clause, self.by, self.wording, self.text),
            self.change,
            self.oral,
        )
        return meeting.done(self, amendments=(*meeting.amendments, moved))

    @classmethod
    def thought_of(cls, meeting: Meeting, by: str) -> Iterator[Self]:
        for symbol, (draft, _) in meeting.business.drafts.items():
            for clause in draft.clauses:
                name = meeting.free_name(f"{clause.id}-{by}")
                for change in Change:
                    yield cls(by, name, symbol, clause.id, text=SAMPLE, change=change)
                yield cls(by, name, symbol, clause.id, change=Change.DELETES)
                yield from (cls(by, name, symbol, clause.id, w) for w in clause.wordings or ())
        for listed in meeting.business.amendments.values():
            if listed.to and listed.clause and listed.text:
                given = (by, listed.id, listed.to, listed.clause)
                yield cls(*given, text=listed.text, oral=listed.oral)


def _clause(paper: Paper, clause: str) -> Objection | None:
    """A clause can be changed while it stands in the draft and has not been voted on."""
    if clause not in {known.id for known in paper.draft.clauses}:
        return Objection(say("objection-no-such-clause"), "rule 36")
    if clause in paper.deleted:
        return Objection(say("objection-clause-deleted"), "rule 36")
    if clause in (*paper.kept, *paper.lost):
        return Objection(say("objection-clause-voted-on"), "rule 32")
    return None


def _wording(paper: Paper, clause_id: str, wording: str) -> Objection | None:
    objection = _clause(paper, clause_id)
    if objection:
        return objection
    clause = next(c for c in paper.draft.clauses if c.id == clause_id)
    listed = list(clause.wordings or ())
    if wording not in listed:
        return Objection(say("objection-wording-not-listed"), "rule 31")
    if paper.wordings.get(clause_id, listed[0]) == wording and clause_id not in paper.texts:
        return Objection(say("objection-wording-is-the-drafts"), "rule 36")
    return None


@dataclass(frozen=True, slots=True)
class RequestSeparateVote(Asked):
    """Ask that a clause be voted on separately, unless the mover objects (rule 32)."""

    law: ClassVar = Law(
        Group.AMENDMENT, WHILE_TEXTS_ARE_OPEN, behind_motions=True, missed_by=(By.MEMBERS,)
    )

    symbol: Symbol
    clause: ClauseId

    def check(self, meeting: Meeting) -> Objection | None:
        paper = open_paper(meeting, self.symbol)
        if isinstance(paper, Objection):
            return paper
        if self.clause in paper.parts:
            return Objection(say("objection-clause-separate"), "rule 32")
        if self.clause in paper.whole:
            return Objection(say("objection-separate-vote-refused"), "rule 32")
        return _clause(paper, self.clause)

    def check_objector(self, meeting: Meeting, by: str) -> Objection | None:
        """Let only a sponsor object, a guest included."""
        paper = meeting.paper(self.symbol)
        if paper and by in paper.sponsors:
            return None
        return Objection(say("objection-sponsor-objects"), "rule 32")

    def agreed(self, meeting: Meeting) -> Meeting:
        paper = meeting.tabled(self.symbol)
        granted = meeting.with_paper(replace(paper, parts=(*paper.parts, self.clause)))
        return granted.changed(ev.SeparateVoteGranted(self.symbol, self.clause))

    def objected(self, meeting: Meeting) -> Meeting:
        paper = meeting.tabled(self.symbol)
        whole = meeting.with_paper(replace(paper, whole=(*paper.whole, self.clause)))
        return whole.changed(ev.SeparateVoteRefused(self.symbol, self.clause))


@dataclass(frozen=True, slots=True)
class CoSponsorWording(Action):
    """Co-sponsor a proposed wording; the second to do so makes it an amendment."""

    law: ClassVar = Law(Group.CONSULTATION, DEBATE)

    symbol: Symbol
    clause: ClauseId
    wording: WordingId

    def check(self, meeting: Meeting) -> Objection | None:
        proposal = _proposal(meeting, self.symbol, self.clause, self.wording)
        if proposal is None:
            return Objection(say("objection-wording-not-proposed"), "rule 31")
        if self.by in (proposal.by, *proposal.co_sponsors):
            return Objection(say("objection-wording-supported"), "rule 31")
        paper = open_paper(meeting, self.symbol)
        return paper if isinstance(paper, Objection) else _wording(paper, self.clause, self.wording)

    def effect(self, meeting: Meeting) -> Meeting:
        symbol, clause, wording = self.symbol, self.clause, self.wording
        proposal, others = _taken_out(meeting, symbol, clause, wording)
        supported = replace(proposal, co_sponsors=(*proposal.co_sponsors, self.by))
        if len(supported.co_sponsors) < SECOND_CO_SPONSOR:
            return meeting.done(self, proposals=(*others, supported))
        identifier = meeting.free_name(f"{clause}-{wording}")
        formed = MovedAmendment(identifier, symbol, clause, proposal.by, wording=wording)
        told = ev.AmendmentFormed(identifier, symbol, clause, wording)
        supported_now = meeting.done(self, proposals=others)
        return supported_now.changed(told, amendments=(*meeting.amendments, formed))


@dataclass(frozen=True, slots=True)
class WithdrawWording(Action):
    """Withdraw a wording one has proposed."""

    law: ClassVar = Law(Group.CONSULTATION, DEBATE)

    symbol: Symbol
    clause: ClauseId
    wording: WordingId

    def check(self, meeting: Meeting) -> Objection | None:
        proposal = _proposal(meeting, self.symbol, self.clause, self.wording)
        if proposal is None or proposal.by != self.by:
            return Objection(say("objection-wording-not-yours"), "rule 35")
        return None

    def effect(self, meeting: Meeting) -> Meeting:
        _, others = _taken_out(meeting, self.symbol, self.clause, self.wording)
        return meeting.done(self, proposals=others)


@dataclass(frozen=True, slots=True)
class ProposeWording(Action):
    """In consultations, propose one of the wordings listed for a clause."""

    law: ClassVar = Law(Group.CONSULTATION, DEBATE)

    symbol: Symbol
    clause: ClauseId
    wording: WordingId

    def check(self, meeting: Meeting) -> Objection | None:
        paper = open_paper(meeting, self.symbol)
        if isinstance(paper, Objection):
            return paper
        if _proposal(meeting, self.symbol, self.clause, self.wording):
            return Objection(say("objection-wording-proposed"), "rule 31")
        return _wording(paper, self.clause, self.wording)

    def effect(self, meeting: Meeting) -> Meeting:
        proposal = Proposal(self.symbol, self.clause, self.wording, self.by)
        return meeting.done(self, proposals=(*meeting.proposals, proposal))


def _proposal(meeting: Meeting, *wanted: str) -> Proposal | None:
    return next((p for p in meeting.proposals if (p.symbol, p.clause, p.wording) == wanted), None)


def _taken_out(meeting: Meeting, *wanted: str) -> tuple[Proposal, tuple[Proposal, ...]]:
    """Return the proposal of a draft's clause and wording, and the others."""
    proposal = next(p for p in meeting.proposals if (p.symbol, p.clause, p.wording) == wanted)
    return proposal, tuple(p for p in meeting.proposals if p is not proposal)
