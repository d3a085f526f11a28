"""Putting questions to the vote, casting and closing, and what is decided without one."""

from collections.abc import Mapping
from dataclasses import replace

from nine_votes.council import actions as act, events as ev
from nine_votes.council.actions import About, Subject
from nine_votes.council.aftermath import adjourned, after_adoption, after_failure
from nine_votes.council.changes import changed, with_paper
from nine_votes.council.charter import Proviso
from nine_votes.council.decision import decide
from nine_votes.council.meeting import Meeting, Paper, Pending, Poll, Standing
from nine_votes.council.outcomes import Decision
from nine_votes.council.questions import WITHOUT_BALLOT, Kind, Method, Question
from nine_votes.council.results import RESULTS, with_guest
from nine_votes.council.voting import Ballot, Vote

SECRET = frozenset({Kind.SG_RECOMMENDATION, Kind.ICJ_ELECTION})
"""The kinds of question decided by secret ballot (rule 48; the Council's practice on the Court)."""

QUESTIONS: Mapping[About, Question] = {
    About.AGENDA: Question(Kind.PROCEDURAL, "agenda_include"),
    About.INVITATION: Question(Kind.PROCEDURAL, "invite"),
    About.ORDER: Question(Kind.PROCEDURAL, "conduct"),
    About.RULING: Question(Kind.RULING_CHALLENGE),
    About.CREDENTIALS: Question(Kind.PROCEDURAL, "credentials"),
    About.REFERRAL: Question(Kind.PROCEDURAL, "to_ga"),
    About.SESSION: Question(Kind.PROCEDURAL, "ess"),
}
"""The kind of question of what is not about a draft.

In favour of a challenge to credentials is against the representative, who sits on unless the
Council decides otherwise (rule 17; 13 January 1950, S/1443).
"""

OF_THE_WHOLE = frozenset({Kind.SNAPBACK, Kind.ICJ_ELECTION})
"""The kinds of question only a whole draft asks; what changes its text is a substantive one."""

MOTION_MATTERS = {
    act.Motion.SUSPEND: "suspend",
    act.Motion.ADJOURN: "adjourn",
    act.Motion.ADJOURN_TO: "adjourn",
    act.Motion.REFER: "conduct",
    act.Motion.POSTPONE: "agenda_defer",
}


def put(
    meeting: Meeting,
    subject: Subject,
    *,
    written: bool = False,
    method: Method = Method.FOUR_POWER,
    pending: Pending | None = None,
) -> Meeting:
    """Return the meeting with a question put to the vote; `pending` is what it arose from."""
    question = question_on(meeting, subject, method)
    votes: tuple[Vote | None, ...] = (None,) * meeting.council.size
    poll = Poll(subject, question, votes, written)
    told = ev.PutBeforeCouncil(subject, question, written)
    return changed(meeting, told, poll=poll, pending=pending)


def question_on(meeting: Meeting, subject: Subject, method: Method) -> Question:
    """Return what kind of question a subject is.

    An amendment and a part carry the majority of the text, veto included. A draft whose class was
    settled by a preliminary question goes by that. In the League a ruling is plain procedure.
    """
    if subject.about is About.PRELIMINARY:
        return Question(Kind.PRELIMINARY, method=method)
    if subject.about is About.MOTION:
        return Question(Kind.PROCEDURAL, MOTION_MATTERS[act.Motion(subject.of)])
    if subject.about is About.RULING and meeting.business.rules.unanimity:
        return Question(Kind.PROCEDURAL, "president_ruling")
    if subject.about in QUESTIONS:
        return QUESTIONS[subject.about]
    return replace(_of_text(meeting, subject), parties=_parties(meeting, subject))


def _paper(meeting: Meeting, subject: Subject) -> Paper:
    amendment = meeting.amendment(subject.of) if subject.about is About.AMENDMENT else None
    paper = meeting.paper(amendment.symbol if amendment else subject.of)
    if paper is None:
        raise KeyError(subject.of)
    return paper


def _of_text(meeting: Meeting, subject: Subject) -> Question:
    paper = _paper(meeting, subject)
    question = paper.question
    procedural = meeting.classified.get(paper.symbol)
    if procedural is not None:
        kind = Kind.PROCEDURAL if procedural else Kind.SUBSTANTIVE
        return replace(question, kind=kind, matter=question.matter if procedural else None)
    ordinary = question.kind in WITHOUT_BALLOT
    if meeting.business.rules.unanimity:
        ordinary = question.kind is not Kind.PROCEDURAL
    elif subject.about is not About.DRAFT and question.kind in OF_THE_WHOLE:
        ordinary = True
    return replace(question, kind=Kind.SUBSTANTIVE) if ordinary else question


def _parties(meeting: Meeting, subject: Subject) -> tuple[str, ...]:
    """Return the members that sit here and are parties, by the question or by what was claimed.

    Where being a party costs a member its vote, another's claim is not enough.
    """
    rules = meeting.business.rules
    binding = rules.proviso is Proviso.STRICT or rules.unanimity
    claimed = meeting.parties if binding else meeting.claims
    said = (*_paper(meeting, subject).question.parties, *claimed)
    return tuple(code for code in dict.fromkeys(said) if code in meeting.council.codes)


def cast(meeting: Meeting, action: act.CastVote) -> Meeting:
    """Return the meeting with a vote cast, or changed before the close."""
    return _with_vote(meeting, action.by, action.vote, action)


def marked(meeting: Meeting, action: act.MarkSeat) -> Meeting:
    """Return the meeting with a seat marked as absent or not participating."""
    return _with_vote(meeting, action.member, action.vote, action)


def _with_vote(meeting: Meeting, code: str, vote: Vote, action: act.Action) -> Meeting:
    poll = _poll(meeting)
    seat = meeting.council.codes.index(code)
    votes = (*poll.votes[:seat], vote, *poll.votes[seat + 1 :])
    told: ev.Event = ev.Done(action)
    if poll.question.kind in SECRET and isinstance(action, act.CastVote):
        told = ev.BallotCast(code)
    return changed(meeting, told, poll=replace(poll, votes=votes))


def _poll(meeting: Meeting) -> Poll:
    if meeting.poll is None:
        raise KeyError("poll")
    return meeting.poll


def closed(meeting: Meeting, action: act.CloseVote) -> Meeting:  # noqa: ARG001 - one signature
    """Return the meeting with the vote closed, decided, and what follows carried out.

    In the written procedure of 27 March 2020 a member that kept silent is absent. Where the ballot
    is secret the record names nobody.
    """
    poll = _poll(meeting)
    votes = tuple(Vote.ABSENT if vote is None else vote for vote in poll.votes)
    by_name = dict(zip(meeting.council.codes, votes, strict=True))
    decision = decide(
        poll.question, Ballot(meeting.council.permanent, by_name), meeting.business.rules
    )
    taken = ev.VoteTaken(poll.subject, poll.question, tuple(by_name.items()), decision)
    if poll.question.kind in SECRET:
        taken = ev.VoteTaken(poll.subject, poll.question, (), _unnamed(decision))
    after = changed(meeting, taken, poll=None)
    return RESULTS[poll.subject.about](after, poll.subject, decision)


def _unnamed(decision: Decision) -> Decision:
    return decision._replace(vetoes=(), negative_permanent=(), set_aside=())


def objected(meeting: Meeting, action: act.Object) -> Meeting:
    """Return the meeting once a member has objected to what lay before it."""
    if meeting.pending is None:
        raise KeyError("pending")
    proposed = meeting.pending.action
    told = changed(meeting, ev.Objected(action.by, None), pending=None)
    match proposed:
        case act.Invite(guest=guest):
            return put(told, Subject(About.INVITATION, guest), pending=meeting.pending)
        case act.RequestSeparateVote(symbol=symbol, clause=clause):
            return _refused(told, symbol, clause)
        case act.ProposeStatement(product=product):
            return changed(told, ev.StatementBlocked(product))
        case act.ProposeConsensus(symbol=symbol):
            return _no_consensus(told, symbol)
        case _:
            return told


def declared(meeting: Meeting, action: act.Declare) -> Meeting:  # noqa: ARG001 - one signature
    """Return the meeting once the President has heard no objection."""
    if meeting.pending is None:
        raise KeyError("pending")
    proposed = meeting.pending.action
    settled = replace(meeting, pending=None)
    match proposed:
        case act.Invite():
            return with_guest(settled, proposed)
        case act.RequestSeparateVote(symbol=symbol, clause=clause):
            return _granted(settled, symbol, clause)
        case act.ProposeStatement(product=product, text=text):
            return changed(settled, ev.StatementIssued(product, text))
        case act.ProposeConsensus(symbol=symbol):
            return _by_consensus(settled, symbol)
        case act.Adjourn():
            return adjourned(settled)
        case _:
            raise KeyError(type(proposed).__name__)


def _granted(meeting: Meeting, symbol: str, clause: str) -> Meeting:
    paper = _paper(meeting, Subject(About.PART, symbol))
    granted = with_paper(meeting, replace(paper, parts=(*paper.parts, clause)))
    return changed(granted, ev.SeparateVoteGranted(symbol, clause))


def _refused(meeting: Meeting, symbol: str, clause: str) -> Meeting:
    paper = _paper(meeting, Subject(About.PART, symbol))
    whole = with_paper(meeting, replace(paper, whole=(*paper.whole, clause)))
    return changed(whole, ev.SeparateVoteRefused(symbol, clause))


def _by_consensus(meeting: Meeting, symbol: str) -> Meeting:
    paper = replace(_paper(meeting, Subject(About.DRAFT, symbol)), standing=Standing.ADOPTED)
    told = (ev.ConsensusReached(symbol), ev.DraftAdopted(symbol))
    return after_adoption(changed(with_paper(meeting, paper), *told), paper)


def _no_consensus(meeting: Meeting, symbol: str) -> Meeting:
    """Leave a draft to be voted on, or let one fall that only a consensus could adopt."""
    paper = _paper(meeting, Subject(About.DRAFT, symbol))
    if paper.question.kind is not Kind.CONSENSUS:
        return meeting
    fallen = with_paper(meeting, replace(paper, standing=Standing.NOT_ADOPTED))
    return after_failure(changed(fallen, ev.DraftNotAdopted(symbol)), paper)
