"""Putting questions to the vote, casting and closing, and what is decided without one."""

from collections.abc import Mapping
from dataclasses import replace

from game.council import actions as act
from game.council import events as ev
from game.council.actions import About, Subject
from game.council.changes import changed, with_paper
from game.council.decision import decide
from game.council.meeting import Meeting, Poll, Standing
from game.council.questions import Kind, Method, Question
from game.council.results import RESULTS
from game.council.voting import Ballot, Vote

QUESTIONS: Mapping[About, Question] = {
    About.AGENDA: Question(Kind.PROCEDURAL, "agenda_include"),
    About.INVITATION: Question(Kind.PROCEDURAL, "invite"),
    About.ORDER: Question(Kind.PROCEDURAL, "conduct"),
    About.RULING: Question(Kind.RULING_CHALLENGE),
    About.CREDENTIALS: Question(Kind.PROCEDURAL, "credentials"),
    About.REFERRAL: Question(Kind.PROCEDURAL, "to_ga"),
    About.SESSION: Question(Kind.PROCEDURAL, "ess"),
}
"""The kind of question of what is not about a draft."""

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
) -> Meeting:
    """Return the meeting with a question put to the vote."""
    question = question_on(meeting, subject, method)
    votes: tuple[Vote | None, ...] = (None,) * meeting.council.size
    poll = Poll(subject, question, votes, written)
    told = ev.PutBeforeCouncil(subject, question, written)
    return changed(meeting, told, poll=poll, pending=None)


def question_on(meeting: Meeting, subject: Subject, method: Method) -> Question:
    """Return what kind of question a subject is.

    An amendment and a part carry the majority of the text, veto included. A draft whose class was
    settled by a preliminary question goes by that.
    """
    if subject.about is About.PRELIMINARY:
        return Question(Kind.PRELIMINARY, method=method)
    if subject.about is About.MOTION:
        return Question(Kind.PROCEDURAL, MOTION_MATTERS[act.Motion(subject.of)])
    if subject.about in QUESTIONS:
        return QUESTIONS[subject.about]
    amendment = meeting.amendment(subject.of)
    paper = meeting.paper(amendment.symbol if amendment else subject.of)
    if paper is None:
        raise KeyError(subject.of)
    question = paper.question
    if meeting.classified.get(paper.symbol) is False:
        question = replace(question, kind=Kind.SUBSTANTIVE, matter=None)
    parties = (*question.parties, *(c for c in meeting.claims if c not in question.parties))
    return replace(question, parties=parties)


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
    return changed(meeting, ev.Done(action), poll=replace(poll, votes=votes))


def _poll(meeting: Meeting) -> Poll:
    if meeting.poll is None:
        raise KeyError("poll")
    return meeting.poll


def closed(meeting: Meeting, action: act.CloseVote) -> Meeting:  # noqa: ARG001 - one signature
    """Return the meeting with the vote closed, decided, and what follows carried out.

    In the written procedure of 27 March 2020 a member that kept silent is absent. The ballot on a
    Secretary-General is secret, so that the record names nobody (rule 48).
    """
    poll = _poll(meeting)
    votes = tuple(Vote.ABSENT if vote is None else vote for vote in poll.votes)
    by_name = dict(zip(meeting.council.codes, votes, strict=True))
    decision = decide(
        poll.question, Ballot(meeting.council.permanent, by_name), meeting.business.rules
    )
    shown = () if poll.question.kind is Kind.SG_RECOMMENDATION else tuple(by_name.items())
    taken = ev.VoteTaken(poll.subject, poll.question, shown, decision)
    after = changed(meeting, taken, poll=None)
    return RESULTS[poll.subject.about](after, poll.subject, decision)


def objected(meeting: Meeting, action: act.Object) -> Meeting:
    """Return the meeting once a member has objected to what lay before it."""
    if meeting.pending is None:
        raise KeyError("pending")
    proposed = meeting.pending.action
    told = changed(meeting, ev.Objected(action.by, None), pending=None)
    match proposed:
        case act.Invite(guest=guest):
            return put(told, Subject(About.INVITATION, guest))
        case act.RequestSeparateVote(symbol=symbol, clause=clause):
            return changed(told, ev.SeparateVoteRefused(symbol, clause))
        case act.ProposeStatement(product=product):
            return changed(told, ev.StatementBlocked(product))
        case _:
            return told


def declared(meeting: Meeting, action: act.Declare) -> Meeting:  # noqa: ARG001 - one signature
    """Return the meeting once the President has heard no objection."""
    if meeting.pending is None:
        raise KeyError("pending")
    proposed = meeting.pending.action
    settled = replace(meeting, pending=None)
    match proposed:
        case act.Invite(guest=guest, rule=rule):
            return changed(settled, ev.GuestInvited(guest, rule), guests=(*settled.guests, guest))
        case act.RequestSeparateVote(symbol=symbol, clause=clause):
            return _granted(settled, symbol, clause)
        case act.ProposeStatement(product=product, text=text):
            return changed(settled, ev.StatementIssued(product, text))
        case act.ProposeConsensus(symbol=symbol):
            return _by_consensus(settled, symbol)
        case _:
            raise KeyError(type(proposed).__name__)


def _granted(meeting: Meeting, symbol: str, clause: str) -> Meeting:
    paper = meeting.paper(symbol)
    if paper is None:
        raise KeyError(symbol)
    granted = with_paper(meeting, replace(paper, parts=(*paper.parts, clause)))
    return changed(granted, ev.SeparateVoteGranted(symbol, clause))


def _by_consensus(meeting: Meeting, symbol: str) -> Meeting:
    paper = meeting.paper(symbol)
    if paper is None:
        raise KeyError(symbol)
    adopted = with_paper(meeting, replace(paper, standing=Standing.ADOPTED))
    return changed(adopted, ev.ConsensusReached(symbol), ev.DraftAdopted(symbol))
