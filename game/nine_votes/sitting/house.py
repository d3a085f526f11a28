"""What the house does in the meeting once a negotiation has ended: a vote is taken as negotiated.

The negotiation decided every vote; the meeting takes them by its own rules, step by step, so that
record, transcript and debrief know nothing of who decided. What is due follows from the negotiation
alone, and so a sitting that was cut off in the middle of its vote goes on where it was.
"""

from collections.abc import Iterator, Sequence

from nine_votes.council.actions.chair import (
    Adjourn,
    CloseVote,
    Declare,
    Proceed,
    ProposeConsensus,
    PutToVote,
)
from nine_votes.council.actions.drafts import (
    AcceptAmendment,
    CoSponsor,
    MoveAmendment,
    RequestSeparateVote,
    TableDraft,
    WithdrawDraft,
    WithdrawSponsorship,
)
from nine_votes.council.actions.floor import CastVote
from nine_votes.council.meeting import Action, Meeting
from nine_votes.council.papers import About, Subject
from nine_votes.council.voting import Vote
from nine_votes.delegations import happenings as ev, moves as to
from nine_votes.delegations.cases import Text, wordings
from nine_votes.delegations.state import State
from nine_votes.sitting.negotiation import Negotiation
from nine_votes.sitting.steps import BeginMeeting

Votes = tuple[tuple[str, Vote], ...]


def steps_left(
    negotiation: Negotiation, meetings: Sequence[Meeting], actions: int
) -> tuple[Action | BeginMeeting, ...]:
    """Return what the house has still to do; `actions` were taken in the last meeting.

    Each end has a meeting of its own: after a short extension there may be a second.
    """
    ends, meeting = negotiation.ends, meetings[-1]
    if len(ends) < len(meetings):
        return ()
    if len(ends) > len(meetings):
        return (BeginMeeting(meeting.day), *_Floor(negotiation, ends[-1], meeting.chair).acts())
    return tuple(_Floor(negotiation, ends[-1], meeting.chair).acts())[actions:]


class _Floor:
    """The meeting in which a negotiation's end is carried out, from its opening to its close."""

    def __init__(self, negotiation: Negotiation, end: int, chair: str) -> None:
        before, made = negotiation.steps[end - 1].state, negotiation.steps[end]
        self.negotiation, self.case, self.chair = negotiation, negotiation.case, chair
        self.pen, self.seat = self.case.penholder, negotiation.seat
        self.happened = made.happened
        self.state = _as_voted_on(before, made.move, made.state)
        self.text = self.state.text
        self.symbol = self._symbol(self.text)

    def acts(self) -> Iterator[Action]:
        """Yield what is done, in order."""
        yield Proceed(self.chair)
        yield from self._tabled()
        ended = [each for each in self.happened if isinstance(each, ev.Ended)]
        if not ended:
            yield from (Proceed(self.chair), Proceed(self.chair))
            yield from self._decided()
            yield Proceed(self.chair)
        elif not ended[0].lapsed:
            yield WithdrawDraft(self.pen, self.symbol)
        yield Adjourn(self.chair)

    def _symbol(self, text: Text) -> str:
        extension = self.negotiation.extension
        if text.rollover and extension:
            return extension.name
        return self.case.drafts[text.draft].name

    def _tabled(self) -> Iterator[Action]:
        """Table the text, bring it to what was negotiated, and what is to be voted on beside it."""
        yield TableDraft(self.pen, self.symbol)
        if not self.text.rollover:
            yield from self._reworded()
            yield from self._sponsored()
        if self.state.rival is not None:
            yield TableDraft(self.seat, self.case.drafts[self.state.rival].name)
        for part in self.happened:
            if isinstance(part, ev.PartVoted):
                yield RequestSeparateVote(self.seat, self.symbol, part.clause)
                yield Declare(self.chair)

    def _reworded(self) -> Iterator[Action]:
        clauses = self.case.clauses[self.text.draft]
        for clause, option in zip(clauses, self.text.chosen, strict=True):
            if option:
                wording = wordings(clause)[option].id
                name = f"{clause.id}-{wording}"
                yield MoveAmendment(self.pen, name, self.symbol, clause.id, wording)
                yield AcceptAmendment(self.pen, name)

    def _sponsored(self) -> Iterator[Action]:
        draft = self.case.drafts[self.text.draft]
        for place, delegation in enumerate(self.case.delegations):
            code, now = delegation.code, place in self.state.sponsors
            before = code in draft.sponsors or code == self.pen
            if now and not before:
                yield CoSponsor(code, self.symbol)
            elif before and not now and code != self.pen:
                yield WithdrawSponsorship(code, self.symbol)

    def _decided(self) -> Iterator[Action]:
        """Yield how the Council decides: by consensus, or vote by vote in the order of the law."""
        held = [each.votes for each in self.happened if isinstance(each, ev.VoteHeld)]
        if not held:
            yield ProposeConsensus(self.chair, self.symbol)
            yield Declare(self.chair)
            return
        for part in self.happened:
            if isinstance(part, ev.PartVoted):
                yield from self._voted(Subject(About.PART, self.symbol, part.clause), part.votes)
        yield from self._voted(Subject(About.DRAFT, self.symbol), held[0])
        if self.state.rival is not None:
            rival = self.case.drafts[self.state.rival].name
            if len(held) > 1:
                yield from self._voted(Subject(About.DRAFT, rival), held[1])
            else:
                yield WithdrawDraft(self.seat, rival)

    def _voted(self, subject: Subject, votes: Votes) -> Iterator[Action]:
        yield PutToVote(self.chair, subject)
        yield from (CastVote(code, vote) for code, vote in votes)
        yield CloseVote(self.chair)


def _as_voted_on(before: State, move: to.Move | None, after: State) -> State:
    """Return where things stood when the text was decided on; a vote may leave another behind."""
    return before if isinstance(move, to.PutToVote | to.CastVote) else after
